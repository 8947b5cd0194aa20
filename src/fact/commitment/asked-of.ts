import type { PartyItem } from "../../mention/party/party.ts";
import { verb } from "../../mention/verb/verb.ts";
import { partyAt, subjectOf, type VerbItem } from "../clause/clause.ts";
import { contentEnd } from "../statement/content-end.ts";
import { lowerAt, referentOf, type Hearing } from "../statement/hearing.ts";
import type { Undertaking } from "./words.ts";

/** What somebody was asked or told to do: its tokens, and who it was. */
export interface Asked {
  readonly from: number;
  readonly end: number;
  /** Null where the one spoken to has no code: officials, a committee. */
  readonly to: readonly string[] | null;
}

/** "asked Norway to lift the ban", "tasked the commission with preparing": the act, and who is to do it. */
export function askedOf(
  hearing: Hearing,
  item: VerbItem,
  { kind, whom }: Undertaking,
): Asked | null {
  if (whom.size === 0) return null;
  const asked = addressee(hearing, item.to);
  const isRequest = kind === "request";
  if (isRequest && !isOtherSide(hearing, item, asked.codes)) return null;
  const from = actFrom(hearing, asked.to, whom);
  if (from === null) return null;
  return { from, end: contentEnd(hearing, item, from), to: isRequest ? asked.codes : null };
}

/** Whoever is spoken to behind a verb or its "to", and the token after it. */
function addressee(
  hearing: Hearing,
  at: number,
): { readonly to: number; readonly codes: readonly string[] } {
  const { lattice } = hearing.spot;
  const begin = lowerAt(hearing, at) === "to" ? at + 1 : at;
  const found = partyAt(lattice, at) ?? partyAt(lattice, begin);
  if (found === undefined) return { to: begin, codes: [] };
  return { to: found.to, codes: referentOf(hearing, found)?.codes ?? [] };
}

/** A state is asked by another: what a side asks of firms, of friends or of itself binds nobody. */
function isOtherSide(hearing: Hearing, item: VerbItem, to: readonly string[]): boolean {
  const subject: PartyItem | null = subjectOf(hearing.spot, item);
  const own = subject === null ? [] : (referentOf(hearing, subject)?.codes ?? []);
  return to.length === 1 && !own.some((code) => to.includes(code));
}

/** How many words may stand between the one who is asked and the act. */
const wordsMax = 6;

/** The token of the act behind its link: an infinitive with its "to", or a gerund. */
function actFrom(hearing: Hearing, from: number, links: ReadonlySet<string>): number | null {
  const { window } = hearing.spot;
  for (let at = from; at < Math.min(window.to, from + wordsMax); at++) {
    const word = lowerAt(hearing, at);
    if (/^[,.;:]$/.test(word)) return null;
    if (!links.has(word)) continue;
    if (isAct(hearing, at)) return at + 1;
  }
  return null;
}

/** A verb, known or not, behind the link: no article, possessive or name. */
function isAct(hearing: Hearing, link: number): boolean {
  const { lattice } = hearing.spot;
  if (lattice.at(verb, link) !== undefined || lattice.at(verb, link + 1) !== undefined) return true;
  const word = lattice.tokens.words[link + 1];
  const plain = word !== undefined && word.form === word.lower && /^\p{L}+$/u.test(word.lower);
  return plain && !hearing.words.thingOpeners.has(word.lower);
}
