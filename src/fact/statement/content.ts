import type { Span } from "../../core/span.ts";
import { verb } from "../../mention/verb/verb.ts";
import { isFinite, type VerbItem } from "../clause/clause.ts";
import type { Hearing } from "./make-statements.ts";
import { sayingWords } from "./words-of.ts";
import type { Saying } from "./words.ts";

/** The words that were said, without their frame. */
export interface Content {
  readonly span: Span;
  /** In quotation marks from its first word to its last. */
  readonly direct: boolean;
}

const wordsMin = 2;

/** « « … », a déclaré X », « P, a-t-il ajouté, P »: the quotation before the verb, or the whole sentence. */
export function contentBefore(hearing: Hearing, item: VerbItem): Content | null {
  const { lattice } = hearing.spot;
  const start = lattice.tokens.starts[item.from] ?? 0;
  const quote = hearing.quotes.findLast(
    ({ outer }) => outer.end <= start && start - outer.end <= 4,
  );
  if (quote !== undefined) return { span: acrossCut(hearing, quote.inner, item), direct: true };
  const previous = previousQuote(hearing, start);
  if (previous !== null) return { span: previous, direct: true };
  return wholeSentence(hearing, item);
}

/** A quotation cut in two by its frame runs from the first part's start to the last part's end. */
function acrossCut({ quotes, spot }: Hearing, first: Span, item: VerbItem): Span {
  const from = spot.lattice.tokens.ends[item.to - 1] ?? 0;
  const next = quotes.find(({ outer }) => outer.start >= from);
  if (next === undefined || next.outer.start - from > 80) return first;
  const between = spot.lattice.tokens.text.slice(from, next.outer.start);
  return /[.;!?]/.test(between) ? first : { start: first.start, end: next.inner.end };
}

/** The frame may begin the sentence after the quotation: « … ? » a demandé X. */
function previousQuote({ context, window }: Hearing, start: number): Span | null {
  if (start - window.sentence.start > 3) return null;
  const { text } = context.mentions.canonical;
  const before = text.slice(Math.max(0, start - 4), start);
  const at = before.search(/[»”"]/);
  if (at < 0) return null;
  const previous = context.mentions.sentences[window.index - 1];
  return previous === undefined
    ? null
    : { start: previous.sentence.start, end: previous.sentence.end };
}

/** « Sa présence, a-t-il ajouté, ne vise pas … »: the sentence with its frame inside, without the last stop. */
function wholeSentence({ context, window, spot }: Hearing, item: VerbItem): Content | null {
  const { text } = context.mentions.canonical;
  const { sentence } = window;
  const clauseStart = startOfClause(spot.lattice.tokens, window.from, item.from);
  const start = spot.lattice.tokens.starts[clauseStart] ?? sentence.start;
  const comma = spot.lattice.tokens.starts[item.from] ?? sentence.end;
  const after = spot.lattice.tokens.words[item.to]?.lower;
  const end = after === "," ? sentence.end : comma;
  const span = trimmed(text, start, end);
  return wordCount(text, span) <= wordsMin ? null : { span, direct: false };
}

function startOfClause(
  tokens: Hearing["spot"]["lattice"]["tokens"],
  from: number,
  to: number,
): number {
  for (let at = to - 1; at > from; at--) if (tokens.words[at]?.lower === ";") return at + 1;
  return from;
}

/** « X a déclaré que P », « X a salué Y », « X a promis de P », « X a dit : « … » ». */
export function contentAfter(hearing: Hearing, item: VerbItem, saying: Saying): Content | null {
  const { lattice, window } = hearing.spot;
  const opened = openerAfter(hearing, item);
  if (opened !== null && saying.takes.includes("clause")) return closed(hearing, item, opened);
  if (opened !== null) return null;
  const quoted = quoteAfter(hearing, item);
  if (quoted !== null) return quoted;
  if (!saying.takes.includes("thing") && !saying.takes.includes("act")) return null;
  const from = thingStart(hearing, item.to);
  return from >= window.to || lattice.tokens.words[from]?.lower === ","
    ? null
    : closed(hearing, item, from);
}

/** The first token of the clause after « que », which may stand behind a date or a place. */
function openerAfter({ context, window, spot }: Hearing, item: VerbItem): number | null {
  const { clauseOpeners } = sayingWords(context.mentions.language);
  const { lattice } = spot;
  for (let at = item.to, steps = 0; at < window.to && steps < 7; steps++) {
    const word = lattice.tokens.words[at]?.lower ?? "";
    if (clauseOpeners.has(word)) return at + 1;
    const found = lattice.at(verb, at);
    if ((found !== undefined && isFinite(found.value)) || word === ":" || word === "«") return null;
    at += lattice.stepRight(at);
  }
  return null;
}

/** « a dit : « … » », « a souligné « … » » up to the end of the quotation. */
function quoteAfter({ quotes, spot, context }: Hearing, item: VerbItem): Content | null {
  const from = spot.lattice.tokens.ends[item.to - 1] ?? 0;
  const quote = quotes.find(({ outer }) => outer.start >= from);
  if (quote === undefined) return null;
  const between = context.mentions.canonical.text.slice(from, quote.outer.start).trim();
  const direct = between === "" || between.endsWith(":");
  return direct && wordCount(context.mentions.canonical.text, quote.inner) > 3
    ? { span: quote.inner, direct: true }
    : null;
}

function thingStart({ context, spot }: Hearing, at: number): number {
  const { linkers } = sayingWords(context.mentions.language);
  return linkers.has(spot.lattice.tokens.words[at]?.lower ?? "") ? at + 1 : at;
}

/** From a token to the end of what was said. */
function closed(hearing: Hearing, item: VerbItem, from: number): Content | null {
  const { lattice } = hearing.spot;
  const to = contentEnd(hearing, item, from);
  if (to - from < wordsMin) return null;
  const { text } = hearing.context.mentions.canonical;
  const { start, end } = lattice.span(from, to);
  return { span: trimmed(text, start, end), direct: false };
}

/** The first token that is said no more: another saying with the same subject, a new clause, the end. */
function contentEnd(
  { context, window, spot, quotes }: Hearing,
  item: VerbItem,
  from: number,
): number {
  const { verbs, thingEnds } = sayingWords(context.mentions.language);
  const { lattice } = spot;
  for (let at = from; at < window.to; at++) {
    if (isQuoted(quotes, lattice.tokens.starts[at] ?? 0)) continue;
    const word = lattice.tokens.words[at]?.lower ?? "";
    if (word === ";" && at > from) return at;
    if (
      thingEnds.some((end) =>
        end.every((part, index) => lattice.tokens.words[at + index]?.lower === part),
      )
    )
      return withoutComma(lattice, at);
    const other = lattice.at(verb, at + 1);
    if (word !== "et" && word !== "and" && word !== "и" && word !== ",") continue;
    if (
      other !== undefined &&
      other !== item &&
      verbs.has(other.value.lemma) &&
      isFinite(other.value)
    )
      return at;
    if (isBareParticiple(context, at + 1)) return at;
  }
  return window.to;
}

/** « a salué X et sollicité Y »: the auxiliary is shared. */
function isBareParticiple({ mentions }: Hearing["context"], at: number): boolean {
  const found = mentions.lattice.at(verb, at);
  return (
    found !== undefined &&
    found.value.tense === "participle" &&
    sayingWords(mentions.language).verbs.has(found.value.lemma)
  );
}

function withoutComma(lattice: Hearing["spot"]["lattice"], at: number): number {
  return lattice.tokens.words[at - 1]?.lower === "," ? at - 1 : at;
}

function isQuoted(quotes: Hearing["quotes"], offset: number): boolean {
  return quotes.some(({ inner }) => offset >= inner.start && offset < inner.end);
}

function trimmed(text: string, start: number, end: number): Span {
  let [first, last] = [start, end];
  while (first < last && /[\s,:–—-]/.test(text.charAt(first))) first++;
  while (last > first && /[\s,.;:–—]/.test(text.charAt(last - 1))) last--;
  return { start: first, end: last };
}

function wordCount(text: string, { start, end }: Span): number {
  return text.slice(start, end).split(/\s+/).filter(Boolean).length;
}
