import type { Span } from "../../core/span.ts";
import { hasShape, shape } from "../../grammar/word.ts";
import { clauseWords, partyAt, type VerbItem } from "../clause/clause.ts";
import { verb } from "../../mention/verb/verb.ts";
import { pastWhomAndWhen } from "./subject-first.ts";
import { lowerAt, trimmed, wordCount, type Content, type Hearing } from "./hearing.ts";

const wordsMin = 2;

/** « « … », a déclaré X », « P, a-t-il ajouté, P »: the quotation before the verb, or the whole sentence. */
export function contentBefore(hearing: Hearing, item: VerbItem): Content | null {
  const start = hearing.spot.lattice.tokens.starts[item.from] ?? 0;
  const quote = hearing.quotes.findLast(({ outer }) => outer.end <= start);
  const { text } = hearing.context.mentions.canonical;
  if (quote === undefined || start - quote.outer.end > 4 || isPiece(hearing, quote.outer))
    return wholeSentence(hearing, item);
  if (/[\p{L}\d]/u.test(text.slice(quote.outer.end, start))) return wholeSentence(hearing, item);
  return { span: acrossCut(hearing, quote.inner, item), direct: true };
}

/** Words in quotation marks inside a clause: « un « ami », a-t-il dit ». */
function isPiece({ context, window }: Hearing, { start, end }: Span): boolean {
  const { text } = context.mentions.canonical;
  const before = text.slice(Math.max(window.sentence.start, start - 2), start).trim();
  const opens = start <= window.sentence.start || /[,:;–—-]$/.test(before);
  return !opens && wordCount(text, { start, end }) < 8;
}

/** A quotation cut in two by its frame runs from the first part's start to the last part's end. */
function acrossCut(hearing: Hearing, first: Span, item: VerbItem): Span {
  const { quotes, spot, context } = hearing;
  const from = spot.lattice.tokens.ends[item.to - 1] ?? 0;
  const next = quotes.find(({ outer }) => outer.start >= from);
  if (next === undefined || next.outer.start - from > 80) return first;
  const between = context.mentions.canonical.text.slice(from, next.outer.start);
  if (/[.,]\s[—–-]\s$/u.test(between)) return { start: first.start, end: next.inner.end };
  const goesOn = !/[;!?:]|\p{Ll}{2}\.\s|\p{L}+(?:ant|ing)\s/u.test(between);
  return !goesOn || isName(hearing, between, next.outer)
    ? first
    : { start: first.start, end: next.inner.end };
}

/** «…», сказал директор завода «Заря»: words in marks right behind a word, and with no mark before them, are a name. */
function isName({ context, spot }: Hearing, between: string, { start }: Span): boolean {
  if (!clauseWords(spot.language).inflected) return false;
  const opens = /[«"“„]/.test(context.mentions.canonical.text.charAt(start));
  return opens && /\p{L}\s*$/u.test(between);
}

/** « Sa présence, a-t-il ajouté, ne vise pas … »: the sentence with its frame inside, without the last stop. */
function wholeSentence(hearing: Hearing, item: VerbItem): Content | null {
  const { context, window, spot } = hearing;
  const { text } = context.mentions.canonical;
  const { tokens } = spot.lattice;
  const start =
    tokens.starts[pastDateline(hearing, clauseStart(hearing, item.from))] ?? window.sentence.start;
  const past = pastFrame(hearing, item);
  const goesOn = spot.lattice.at(verb, past + 1)?.value.tense === "gerund";
  const cut = lowerAt(hearing, past) === "," && !goesOn && !opensAnother(hearing, past + 1);
  const span = trimmed(
    text,
    start,
    cut ? window.sentence.end : (tokens.starts[item.from] ?? start),
  );
  return wordCount(text, span) <= wordsMin ? null : { span, direct: false };
}

/** How many tokens the name of an agency may have that opens a report: «НОРДФАКС — …», "NORDNEWS.EXAMPLE — …". */
const agencyTokensMax = 5;

/** The token after the agency and its dash, where they open the sentence. */
function pastDateline({ window, spot }: Hearing, start: number): number {
  if (start !== window.from) return start;
  const { words } = spot.lattice.tokens;
  for (let at = start; at < Math.min(window.to, start + agencyTokensMax); at++) {
    const word = words[at];
    if (word === undefined) return start;
    if (at > start && /^[—–]$/.test(word.form)) return at + 1;
    if (word.form !== "." && !hasShape(word, shape.capitals)) return start;
  }
  return start;
}

/** "P, he said, and Lima will help": another subject's clause is not his. */
function opensAnother(hearing: Hearing, at: number): boolean {
  const { words, spot } = hearing;
  if (words.bareClauses !== true || !words.coordinators.has(lowerAt(hearing, at))) return false;
  const next = partyAt(spot.lattice, at + 1);
  return next !== undefined && next.value.preposition === null && next.value.type !== "pronoun";
}

/** How many words and phrases a frame may hold behind its verb. */
const frameStepsMax = 12;

/** «P, объяснил тогда X, P», "P, he told reporters, P": the token after the frame. */
function pastFrame(hearing: Hearing, item: VerbItem): number {
  const { lattice, language } = hearing.spot;
  if (hearing.words.bareClauses === true) return pastWhomAndWhen(hearing, item);
  if (!clauseWords(language).inflected) return item.to;
  let at = item.to;
  for (
    let steps = 0;
    steps < frameStepsMax && at < hearing.window.to && !/^[,.]$/.test(lowerAt(hearing, at));
    steps++
  )
    at += lattice.stepRight(at);
  return at;
}

/** The clause that a frame cuts begins after a semicolon, or at a « que » just before the frame. */
function clauseStart(hearing: Hearing, end: number): number {
  const { window, words } = hearing;
  for (let at = end - 1; at > window.from; at--) {
    const word = lowerAt(hearing, at);
    if (word === ";") return at + 1;
    const joins = words.coordinators.has(lowerAt(hearing, at - 1));
    if (words.clauseOpeners.has(word) && end - at < 6 && joins) return at;
  }
  return window.from;
}
