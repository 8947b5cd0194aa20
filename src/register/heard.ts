import type { Quotation, Span } from "../core/span.ts";
import { splitSentences } from "../text/sentences.ts";
import { articleZones, type ZoneKind } from "../text/text.ts";
import { type Figure } from "./figures-in.ts";
import type { SentenceRest } from "./register.ts";
import { sentenceAt, sentenceBefore } from "./sentence-at.ts";
import type { DocumentText } from "./source.ts";

/** What stands around a quotation. */
export interface QuotationContext {
  /** Up to 32 code units before and after it. */
  readonly prefix: string;
  readonly suffix: string;
  readonly zone?: ZoneKind;
  /** The rest of its sentence, where there is any. */
  readonly sentence?: SentenceRest;
}

/**
 * What a record keeps of the text that it was read from. The text itself stays in the store: a
 * register of many documents holds no more of each than its Reading rests on.
 */
export interface Heard {
  /** Of each quotation. */
  readonly contexts: readonly QuotationContext[];
  /** The sentences that the quotations of an encounter stand in; of other kinds none. */
  readonly sentences: readonly string[];
  /** The sentences before those. */
  readonly sentencesBefore: readonly string[];
  /** What an undertaking follows upon, from the beginning of a sentence; empty for other kinds. */
  readonly before: string;
  /** What the document counts of an encounter; of other kinds none. */
  readonly figures: readonly Figure[];
}

/**
 * Takes from a text what stands around each quotation.
 *
 * @param sentences - Those of the text, in order; none where the rest of a sentence is not asked for.
 */
export function contextsOf(
  source: DocumentText,
  quotations: readonly Quotation[],
  sentences: readonly Span[],
): readonly QuotationContext[] {
  return quotations.map((quotation) => contextOf(source, quotation, sentences));
}

/** Splits the article of a text into sentences, as the reader does. */
export function articleSentences(source: DocumentText, language: string): readonly Span[] {
  return splitSentences(source.text, articleZones(source), language);
}

/** Takes from a text the sentences that quotations stand in. */
export function sentencesOf(
  { text }: DocumentText,
  quotations: readonly Quotation[],
): readonly string[] {
  return quotations.map((quotation) => {
    const sentence = sentenceAt(text, quotation);
    return sentence === quotation.quote ? quotation.quote : detached(sentence);
  });
}

/** Takes from a text the sentences before those that quotations stand in. */
export function sentencesBefore(
  { text }: DocumentText,
  quotations: readonly Quotation[],
): readonly string[] {
  return quotations.map(({ start }) => detached(sentenceBefore(text, start)));
}

/** So many code units before a stretch name what « celui », "the plant" stand for. */
const beforeLength = 160;

/** A sentence is followed back so far, in code units. */
const sentenceLength = 400;

/** Takes the sentence up to the first quotation; and the one before, if it is within reach. */
export function wordsBefore({ text }: DocumentText, [first]: readonly Quotation[]): string {
  if (first === undefined) return "";
  const far = text.slice(Math.max(0, first.start - sentenceLength), first.start);
  const near = far.slice(-beforeLength);
  const before = near.slice(Math.max(0, near.search(/[.!?\n]\s/)));
  const own = lastSentence(far);
  return detached(own.length > before.length ? own : before);
}

function lastSentence(text: string): string {
  for (let at = text.length - 2; at > 0; at--)
    if (/^[.!?\n]\s/.test(text.slice(at, at + 2))) return text.slice(at + 1);
  return text;
}

/** So many code units before and after a quotation are kept with it. */
const contextLength = 32;

function contextOf(
  { text, zones }: DocumentText,
  { start, end }: Span,
  sentences: readonly Span[],
): QuotationContext {
  const zone = zones.find((one) => one.start <= start && start < one.end);
  const sentence = restOfSentence(text, { start, end }, sentences);
  return {
    prefix: detached(text.slice(Math.max(0, start - contextLength), start)),
    suffix: detached(text.slice(end, end + contextLength)),
    ...(zone === undefined ? {} : { zone: zone.kind }),
    ...(sentence === null ? {} : { sentence }),
  };
}

/** What the sentences that a stretch touches hold beside it; null where it fills them. */
function restOfSentence(
  text: string,
  { start, end }: Span,
  sentences: readonly Span[],
): SentenceRest | null {
  const touched = sentences.filter((one) => one.start < end && start < one.end);
  const [first, last] = [touched[0], touched.at(-1)];
  if (first === undefined || last === undefined) return null;
  const before = text.slice(Math.min(first.start, start), start);
  const after = text.slice(end, Math.max(last.end, end));
  const fills = before === "" && after === "";
  return fills ? null : { before: detached(before), after: detached(after) };
}

/** A copy that holds on to no longer text: engines keep a slice as a window on its whole. */
function detached(slice: string): string {
  return ` ${slice}`.slice(1);
}
