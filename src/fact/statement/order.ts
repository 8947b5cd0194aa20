import { verb } from "../../mention/verb/verb.ts";
import { clauseWords, isFinite, partyAt, type VerbItem } from "../clause/clause.ts";
import { contentOfThat, thatBefore } from "./about-that.ts";
import { afterthoughtFrom } from "./afterthought.ts";
import { contentBefore } from "./content-before.ts";
import { contentAfter } from "./content.ts";
import { contentAroundFrame, framerOf, isOfAgency } from "./framed.ts";
import { lowerAt, quoteAround, type Content, type Hearing } from "./hearing.ts";
import { subjectBehind, turnedSubject } from "./subject-behind.ts";
import type { Saying } from "./words.ts";

/** On which side of its frame stands what was said. */
export interface Order {
  readonly rule: "said-before" | "said-after";
  /** The speaker stands behind the verb. */
  readonly isTurned: boolean;
  readonly contentOf: (saying: Saying) => Content | null;
}

/** Where a verb has its speaker, and where what was said. */
export function orderOf(hearing: Hearing, item: VerbItem): Order {
  const around = aroundFrame(hearing, item);
  if (around !== undefined)
    return {
      rule: "said-after",
      isTurned: true,
      contentOf: ({ clause }) => (clause ? around : null),
    };
  const behind = afterthoughtFrom(hearing, item) ?? thusFrom(hearing, item);
  const turned = behind === null && isTurned(hearing, item);
  const frame = behind === null ? item : { ...item, from: behind };
  if (!turned && behind === null)
    return {
      rule: "said-before",
      isTurned: false,
      contentOf: (saying) => contentAfter(hearing, item, saying),
    };
  return {
    rule: "said-after",
    isTurned: turned,
    contentOf: ({ clause }) => (clause ? contentBefore(hearing, frame) : null),
  };
}

/** What stands around «как сказал X», a frame inside a quotation, or «об этом сказал X»; undefined for any other frame. */
function aroundFrame(hearing: Hearing, item: VerbItem): Content | null | undefined {
  const framer = framerOf(hearing, item);
  if (framer !== null)
    return isOfAgency(hearing, item, framer) ? null : contentAroundFrame(hearing, item, framer);
  const cut = isQuoted(hearing, item.from) ? cutQuote(hearing, item) : null;
  if (cut !== null) return cut;
  const that = thatBefore(hearing, item);
  return that === null ? undefined : contentOfThat(hearing, item, that);
}

/** How far before its verb «так» may stand, with the subject between, in tokens. */
const thusTokensMax = 8;

/** «Порт не продаётся», — так министр ответил на слухи: where the frame begins; null without one. */
function thusFrom(hearing: Hearing, { from }: VerbItem): number | null {
  const { thus } = hearing.words;
  if (thus === undefined) return null;
  const { tokens } = hearing.spot.lattice;
  for (let at = from - 1; at > Math.max(hearing.window.from, from - thusTokensMax); at--) {
    if (!thus.has(lowerAt(hearing, at))) continue;
    const quoteEnd = tokens.starts[at - 2] ?? 0;
    const isBehind = hearing.quotes.some(({ outer }) => Math.abs(outer.end - quoteEnd) <= 2);
    return isBehind && /^[—–.-]$/.test(lowerAt(hearing, at - 1)) ? at : null;
  }
  return null;
}

/** « …, a déclaré X », « …, a-t-il dit »: what was said stands before the verb. */
function isTurned(hearing: Hearing, item: VerbItem): boolean {
  const { lattice, window } = hearing.spot;
  if (!isFinite(item.value)) return false;
  if (item.value.inverted) return true;
  if (item.from === window.from) return false;
  const start = lattice.tokens.starts[item.from] ?? 0;
  const quoted = hearing.quotes.some(({ outer }) => outer.end <= start && start - outer.end <= 4);
  const open = clauseWords(hearing.spot.language).inflected || hasClauseBefore(hearing, item);
  if (!quoted && !(open && isParted(hearing, item.from - 1))) return false;
  return followedBySubject(hearing, item);
}

/** A comma, or a comma and a dash: «P, — отметил X». */
function isParted(hearing: Hearing, at: number): boolean {
  const word = lowerAt(hearing, at);
  return word === "," || (/^[—–-]$/.test(word) && lowerAt(hearing, at - 1) === ",");
}

/** A clause of its own stands before the comma, and not only the subject with its apposition or « qui … ». */
function hasClauseBefore(hearing: Hearing, item: VerbItem): boolean {
  const { lattice, window, language } = hearing.spot;
  const { relatives } = clauseWords(language);
  return lattice
    .all(verb, window.from, item.from)
    .some(({ value, from }) => isFinite(value) && !relatives.has(lowerAt(hearing, from - 1)));
}

/** A bare party after the verb, or after its date or place. */
function followedBySubject(hearing: Hearing, item: VerbItem): boolean {
  const { lattice, window, language } = hearing.spot;
  if (clauseWords(language).inflected) {
    const subject = turnedSubject(hearing, item);
    return subject !== null && subject.from >= item.to;
  }
  for (let at = item.to, steps = 0; at < window.to && steps < 3; steps++) {
    const found = partyAt(lattice, at);
    if (found !== undefined)
      return found.value.preposition === null && !isBareClause(hearing, found.to);
    if (hearing.words.clauseOpeners.has(lowerAt(hearing, at))) return false;
    at += lattice.stepRight(at);
  }
  return false;
}

/** "…, said Norway would help": a finite verb makes the party the subject of what was said. */
function isBareClause({ words, spot }: Hearing, at: number): boolean {
  const next = spot.lattice.at(verb, at);
  return words.bareClauses === true && next !== undefined && isFinite(next.value);
}

/** Whether a token stands in a quotation. */
export function isQuoted(hearing: Hearing, at: number): boolean {
  return quoteAround(hearing, hearing.spot.lattice.tokens.starts[at] ?? 0) !== undefined;
}

/** «Порт открыт, — сказал X, — и …» within one pair of marks: the quotation that a frame cuts. */
export function cutQuote(hearing: Hearing, item: VerbItem): Content | null {
  const { lattice, language } = hearing.spot;
  const marked =
    /^[—–-]$/.test(lowerAt(hearing, item.from - 1)) &&
    /^[,!?…]$/.test(lowerAt(hearing, item.from - 2));
  if (!clauseWords(language).inflected || !marked) return null;
  const quote = quoteAround(hearing, lattice.tokens.starts[item.from] ?? 0);
  const subject = quote === undefined ? null : subjectBehind(hearing, item);
  return quote === undefined || subject === null ? null : { span: quote.inner, direct: true };
}
