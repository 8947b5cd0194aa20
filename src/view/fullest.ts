import type { DocumentId, Evidence } from "../register/register.ts";

/** A quotation longer than this is read worse than a shorter one. Characters. */
const lengthMax = 320;

/** Of the quotations from one document, the one that says most in a line: the longest that is not too long. */
export function fullest(
  evidence: readonly Evidence[],
  document: DocumentId | undefined,
): Evidence | null {
  const own = evidence.filter((one) => one.document === document);
  const short = own.filter(({ quote }) => quote.length <= lengthMax);
  const from = short.length > 0 ? short : own;
  return from.toSorted((one, other) => other.quote.length - one.quote.length)[0] ?? null;
}
