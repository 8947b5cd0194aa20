import type { Quotation } from "../core/span.ts";
import type { Reading } from "../fact/reading.ts";

/** A quotation, and the fact that rests on it. */
interface QuotationOf {
  readonly fact: string;
  readonly quotation: Quotation;
}

/** Every quotation of a Reading. */
export function quotationsIn(reading: Reading): readonly QuotationOf[] {
  const { persons, encounters, statements, commitments, agreements, projects } = reading;
  return [
    ...[...persons, ...encounters].flatMap(({ id, evidence }) =>
      evidence.map((quotation) => ({ fact: id, quotation })),
    ),
    ...[...statements, ...commitments, ...agreements, ...projects].map(({ id, span }) => ({
      fact: id,
      quotation: span,
    })),
  ];
}

/** Facts with a quotation that does not stand at its place. */
export function lostQuotations({
  text,
  reading,
}: {
  readonly text: string;
  readonly reading: Reading;
}): readonly string[] {
  return quotationsIn(reading)
    .filter(({ quotation: { start, end, quote } }) => text.slice(start, end) !== quote)
    .map(({ fact }) => fact);
}
