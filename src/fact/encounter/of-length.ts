import { edtfBounds, type EdtfDate } from "../../core/edtf.ts";

/**
 * Whether a date tells how long something lasted, and no day on which somebody met: "the first
 * meeting since 2019", "ambassador until last year".
 *
 * @param today The day of writing; a term that ends after it may still be kept.
 */
export function isOfLength(edtf: EdtfDate, today: EdtfDate | null): boolean {
  return isSinceLong(edtf) || isUntilPast(edtf, today);
}

/** Since a month or a year. */
function isSinceLong(edtf: EdtfDate): boolean {
  return /^\d{4}(?:-\d{2})?~?\/\.\.$/.test(edtf);
}

function isUntilPast(edtf: EdtfDate, today: EdtfDate | null): boolean {
  if (!edtf.startsWith("../") || today === null) return false;
  return (edtfBounds(edtf).latest ?? "") < (edtfBounds(today).earliest ?? "");
}
