declare const unit: unique symbol;

/** Zero-based count of UTF-16 code units from the start of a document's canonical text. */
export type TextOffset = number & { readonly [unit]?: "utf16" };

/** A stretch of canonical text: `start` is inside, `end` is the first offset outside. */
export interface Span {
  readonly start: TextOffset;
  readonly end: TextOffset;
}

/** A span together with the words that stand there: `text.slice(start, end) === quote`. */
export interface Quotation extends Span {
  readonly quote: string;
}

/** Makes a span. @throws RangeError if `end` lies before `start`, or either is no whole number ≥ 0. */
export function span(start: number, end: number): Span {
  if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end < start)
    throw new RangeError(`span: expected whole numbers 0 ≤ start ≤ end, got ${start}–${end}`);
  return { start, end };
}

/** Quotes `text` between two offsets. */
export function quotation(text: string, { start, end }: Span): Quotation {
  return { start, end, quote: text.slice(start, end) };
}
