/**
 * Folds a line for comparison with the tables: lower case, accents gone, plain apostrophes and
 * spaces. Lengths may change: never use it for offsets.
 */
export function foldLine(line: string): string {
  return line
    .toLowerCase()
    .replaceAll("й", "\uE000")
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .replaceAll("\uE000", "й")
    .replaceAll("ё", "е")
    .replaceAll("œ", "oe")
    .replaceAll(/[’ʼ‘]/g, "'")
    .replaceAll(/[\s\u00a0\u202f]+/g, " ")
    .trim();
}
