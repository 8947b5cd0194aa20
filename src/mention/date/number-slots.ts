import type { Scan } from "./scan.ts";

/** Figures of so many places at most; −1 where none stand there, or the tail of a longer number. */
export function digitsAt(scan: Scan, at: number, max: { readonly length: number }): number {
  if (isTail(scan, at)) return -1;
  const form = scan.word(at)?.form ?? "";
  return form.length <= max.length ? (scan.class(at, "digits") ?? -1) : -1;
}

/** Whether figures are the tail of a sum or a longer number: "$12", "6,107", "1.5", "138-2010". */
export function isTail(scan: Scan, at: number): boolean {
  if (!scan.glued(at)) return false;
  const mark = scan.folded(at - 1);
  if (/^[$€£#№]$/.test(mark)) return true;
  if (mark !== "." && mark !== "," && mark !== "+") return false;
  return scan.glued(at - 1) && scan.class(at - 2, "digits") !== undefined;
}

/** A number in figures, or in words up to 99. */
export function readCount(scan: Scan, at: number): number {
  const figures = digitsAt(scan, at, { length: 3 });
  if (figures >= 0) {
    scan.value = figures;
    return /^[.,]$/.test(scan.folded(at + 1)) &&
      scan.glued(at + 2) &&
      scan.class(at + 2, "digits") !== undefined
      ? -1
      : at + 1;
  }
  return readNumberWords(scan, at);
}

/** « vingt et un », "twenty-one", «двадцать один»; « quatre-vingt-dix ». */
export function readNumberWords(scan: Scan, at: number): number {
  const first = scan.class(at, "number");
  if (first === undefined) return -1;
  let [value, end] = [first, at + 1];
  for (let parts = 0; parts < 2; parts++) {
    const next = afterHyphen(scan, end);
    const more = scan.class(next, "number");
    const sum = more === undefined ? undefined : composed(value, more);
    if (sum === undefined) break;
    [value, end] = [sum, next + 1];
  }
  scan.value = value;
  return end;
}

/** Tens take units; « quatre » takes « vingt ». */
function composed(value: number, more: number): number | undefined {
  if (value === 4 && more === 20) return 80;
  if (value < 20 || value % 10 !== 0) return value === 10 && isTeen(more) ? 10 + more : undefined;
  const most = value === 60 || value === 80 ? 19 : 9; // « soixante-dix », « quatre-vingt-dix »
  return more <= most ? value + more : undefined;
}

/** « dix-sept », « dix-huit », « dix-neuf ». */
function isTeen(more: number): boolean {
  return more >= 7 && more <= 9;
}

/** The token after a hyphen or « et ». */
export function afterHyphen(scan: Scan, at: number): number {
  const folded = scan.folded(at);
  if (folded === "-") return at + 1;
  return folded === "et" || folded === "and" ? at + 1 : at;
}

/** The number of a day, 1 to 31: "9", « 1er », "3rd", «15-го», «двадцать пятое», "the twenty fifth". */
export function readDay(scan: Scan, at: number): number {
  const figures = digitsAt(scan, at, { length: 2 });
  if (figures >= 0) return figures >= 1 && figures <= 31 ? endOfDay(scan, at + 1, figures) : -1;
  return readDayWords(scan, at);
}

function endOfDay(scan: Scan, at: number, value: number): number {
  scan.value = value;
  if (scan.glued(at) && scan.class(at, "daySuffix") !== undefined) return at + 1;
  if (
    scan.glued(at) &&
    scan.folded(at) === "-" &&
    scan.glued(at + 1) &&
    scan.class(at + 1, "daySuffix") !== undefined
  )
    return at + 2;
  return at;
}

function readDayWords(scan: Scan, at: number): number {
  const ordinal = readOrdinalWords(scan, at);
  if (ordinal !== -1) return isDayNumber(scan.value, 1) ? ordinal : -1;
  const end = readNumberWords(scan, at);
  return end !== -1 && isDayNumber(scan.value, 2) ? end : -1; // "a March day" is no 1 March
}

function isDayNumber(value: unknown, min: number): boolean {
  return typeof value === "number" && value >= min && value <= 31;
}

function readOrdinalWords(scan: Scan, at: number): number {
  const tens = scan.class(at, "number");
  if (tens !== undefined && tens >= 20 && tens % 10 === 0) {
    const next = afterHyphen(scan, at + 1);
    const ones = scan.class(next, "ordinal");
    if (ones === undefined || ones >= 10) return -1;
    scan.value = tens + ones;
    return next + 1;
  }
  const value = scan.class(at, "ordinal");
  if (value === undefined) return -1;
  scan.value = value;
  return at + 1;
}

/** « premier », "3rd", «2-й», "II". */
export function readOrdinal(scan: Scan, at: number): number {
  const roman = scan.class(at, "roman");
  if (roman !== undefined) {
    scan.value = roman;
    return scan.glued(at + 1) && scan.class(at + 1, "daySuffix") !== undefined ? at + 2 : at + 1;
  }
  const words = readOrdinalWords(scan, at);
  if (words !== -1) return words;
  const figures = digitsAt(scan, at, { length: 2 });
  if (figures < 1) return -1;
  const end = endOfDay(scan, at + 1, figures);
  return end === at + 1 ? -1 : end;
}
