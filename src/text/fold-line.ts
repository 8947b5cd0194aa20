const tableSize = 0x530;

/** What a unit of Latin, Greek or Cyrillic folds to, once it is a small letter. */
function foldUnit(unit: number): string {
  const lower = String.fromCharCode(unit).toLowerCase();
  if (lower === "й") return lower;
  if (lower === "ё") return "е";
  if (lower === "œ") return "oe";
  if (unit === 0xa0) return " ";
  return lower.normalize("NFD").replaceAll(/\p{M}/gu, "");
}

/** Only the units that do not stay as they are: most letters of a line are passed at native speed. */
const folds: ReadonlyMap<string, string> = new Map(
  Array.from({ length: tableSize }, (_, unit): [string, string] => [
    String.fromCharCode(unit),
    foldUnit(unit),
  ]).filter(([unit, folded]) => unit === unit.toLowerCase() && unit !== folded),
);

const rare = "\\u1E00-\\u1FFF\\u2009\\u2018\\u2019\\u202F";
const folding = new RegExp(`[${[...folds.keys()].join("")}${rare}]`, "gu");

/**
 * Folds a line for comparison with the tables: lower case, accents gone, plain apostrophes and
 * spaces. Lengths may change: never use it for offsets.
 */
export function foldLine(line: string): string {
  return line
    .toLowerCase()
    .replace(folding, (unit) => folds.get(unit) ?? foldRare(unit))
    .replaceAll(/\s{2,}|[^\S ]/g, " ")
    .trim();
}

function foldRare(unit: string): string {
  if (unit === "‘" || unit === "’") return "'";
  if (unit === "\u202F" || unit === "\u2009") return " ";
  // Vietnamese and Greek letters with two accents.
  return unit.normalize("NFD").replaceAll(/\p{M}/gu, "");
}
