import type { Quotation } from "../core/span.ts";
import type { ZoneKind } from "../text/text.ts";
import { type Figure } from "./figures-in.ts";
import { sentenceAt, sentenceBefore } from "./sentence-at.ts";
import type { DocumentText } from "./source.ts";

/** What stands around a quotation. */
export interface QuotationContext {
  /** Up to 32 code units before and after it. */
  readonly prefix: string;
  readonly suffix: string;
  readonly zone?: ZoneKind;
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

/** Takes from a text what stands around each quotation. */
export function contextsOf(
  source: DocumentText,
  quotations: readonly Quotation[],
): readonly QuotationContext[] {
  return quotations.map(({ start, end }) => contextOf(source, start, end));
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

function contextOf({ text, zones }: DocumentText, start: number, end: number): QuotationContext {
  const zone = zones.find((one) => one.start <= start && start < one.end);
  return {
    prefix: detached(text.slice(Math.max(0, start - contextLength), start)),
    suffix: detached(text.slice(end, end + contextLength)),
    ...(zone === undefined ? {} : { zone: zone.kind }),
  };
}

/** A copy that holds on to no longer text: engines keep a slice as a window on its whole. */
function detached(slice: string): string {
  return ` ${slice}`.slice(1);
}
