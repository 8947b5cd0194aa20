const tableSize = 0x530;

/** What each unit of Latin, Greek and Cyrillic folds to. */
const table: readonly string[] = Array.from({ length: tableSize }, (_, unit) => foldUnit(unit));

function foldUnit(unit: number): string {
  const lower = String.fromCharCode(unit).toLowerCase();
  if (lower === "й") return lower;
  if (lower === "ё") return "е";
  if (lower === "œ") return "oe";
  if (unit === 0xa0) return " ";
  return lower.normalize("NFD").replaceAll(/\p{M}/gu, "");
}

/**
 * Folds a line for comparison with the tables: lower case, accents gone, plain apostrophes and
 * spaces. Lengths may change: never use it for offsets.
 */
export function foldLine(line: string): string {
  let folded = "";
  for (let at = 0; at < line.length; at += 1) {
    const unit = line.charCodeAt(at);
    folded += unit < tableSize ? table[unit] : foldRare(line, at, unit);
  }
  return folded.replaceAll(/\s+/g, " ").trim();
}

function foldRare(line: string, at: number, unit: number): string {
  if (unit === 0x2018 || unit === 0x2019) return "'";
  if (unit === 0x202f || unit === 0x2009) return " ";
  if (unit < 0x1e00 || unit > 0x1fff) return line.charAt(at);
  // Vietnamese and Greek letters with two accents.
  return line.charAt(at).toLowerCase().normalize("NFD").replaceAll(/\p{M}/gu, "");
}
