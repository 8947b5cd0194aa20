import type { PartyType } from "../../mention/party/party.ts";
import { verb, type VerbGroup } from "../../mention/verb/verb.ts";
import { clauseWords, partyAt, type VerbItem } from "../clause/clause.ts";
import { lowerAt, wordCount, type Hearing } from "./hearing.ts";

/** Endings of a past or present tense in the third person. */
const ending = /(?:л|ла|ли|лся|лась|лись|ет|ит|ют|ят)$/u;

/**
 * Verbs that no table knows, where only a verb of saying can stand: «…», — усмехнулся министр.
 *
 * Only where the ending tells a verb, and a subject in the nominative stands right behind it.
 */
export function unknownVerbs(hearing: Hearing): readonly VerbItem[] {
  const { spot, quotes, window } = hearing;
  if (!clauseWords(spot.language).inflected) return [];
  return quotes.flatMap(({ outer, inner }) => {
    if (wordCount(spot.lattice.tokens.text, inner) <= 3) return [];
    const { to: end } = spot.lattice.tokensIn(outer);
    const at = pastMarks(hearing, end);
    const stands = at > end && at >= window.from && at < window.to;
    return stands && isUnknown(hearing, at) ? [asVerb(at)] : [];
  });
}

function pastMarks(hearing: Hearing, from: number): number {
  let at = from;
  while (at < from + 3 && /^[,—–-]$/.test(lowerAt(hearing, at))) at++;
  return at;
}

const speaking: ReadonlySet<PartyType> = new Set(["person", "office", "pronoun", "description"]);

function isUnknown(hearing: Hearing, at: number): boolean {
  const { lattice } = hearing.spot;
  if (lattice.at(verb, at) !== undefined || !ending.test(lowerAt(hearing, at))) return false;
  const found = partyAt(lattice, at + 1);
  if (found === undefined || !speaking.has(found.value.type)) return false;
  return found.value.preposition === null && found.value.cases?.includes("nom") === true;
}

const group: VerbGroup = {
  lemma: "",
  tense: "past",
  voice: "active",
  negated: false,
  modal: null,
  perfect: false,
  person: 3,
  number: null,
  gender: null,
  inverted: false,
  clitic: null,
};

function asVerb(at: number): VerbItem {
  return { kind: verb.name, from: at, to: at + 1, value: group, by: "statement/unknown-verb" };
}
