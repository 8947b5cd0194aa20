import type { DocumentId, Evidence } from "../register/register.ts";

/** A quotation longer than this is read worse than a shorter one. Characters. */
const lengthMax = 320;

/**
 * Of the quotations from one document, the one that says most in a line.
 *
 * A record brings what tells most of it first, so that is the first which is not too long.
 */
export function fullest(
  evidence: readonly Evidence[],
  document: DocumentId | undefined,
): Evidence | null {
  const own = evidence.filter((one) => one.document === document);
  return own.find(({ quote }) => quote.length <= lengthMax) ?? own[0] ?? null;
}
