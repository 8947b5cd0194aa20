import { fullYear, readNumeric } from "./numeric.ts";
import type { Scan } from "./scan.ts";
import { timeUnits, type WordClass, wordClasses } from "./words.ts";

/** Reads something at a token: returns the first token after it and leaves its value in the scan; −1 where it does not stand there. */
export type Slot = (scan: Scan, at: number) => number;

/** A slot with the classes that its first word can have. */
export interface NamedSlot {
  readonly read: Slot;
  readonly first: readonly WordClass[];
}

function classSlot(wordClass: WordClass): NamedSlot {
  return {
    first: [wordClass],
    read: (scan, at) => {
      const value = scan.class(at, wordClass);
      if (value === undefined) return -1;
      scan.value = value;
      return at + 1;
    },
  };
}

/** A month by its name or, with its full stop, by its short form. */
function readMonth(scan: Scan, at: number): number {
  const full = scan.class(at, "month");
  const value = full ?? scan.class(at, "monthShort");
  if (value === undefined) return -1;
  scan.value = value;
  return full === undefined && scan.folded(at + 1) === "." ? at + 2 : at + 1;
}

/** A weekday by its name or, with its full stop, by its short form. */
function readWeekdayName(scan: Scan, at: number): number {
  const full = scan.class(at, "weekday");
  const value = full ?? scan.class(at, "weekdayShort");
  if (value === undefined) return -1;
  scan.value = value;
  return full === undefined && scan.folded(at + 1) === "." ? at + 2 : at + 1;
}

function digitsAt(scan: Scan, at: number, max: { readonly length: number }): number {
  if (isTail(scan, at)) return -1;
  const form = scan.word(at)?.form ?? "";
  return form.length <= max.length ? (scan.class(at, "digits") ?? -1) : -1;
}

/** Whether figures are the tail of a sum or a longer number: "$12", "6,107", "1.5", "138-2010". */
function isTail(scan: Scan, at: number): boolean {
  if (!scan.glued(at)) return false;
  const mark = scan.folded(at - 1);
  if (/^[$€£#№]$/.test(mark)) return true;
  if (mark !== "." && mark !== "," && mark !== "+") return false;
  return scan.glued(at - 1) && scan.class(at - 2, "digits") !== undefined;
}

/** A number in figures, or in words up to 99. */
function readCount(scan: Scan, at: number): number {
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
function readNumberWords(scan: Scan, at: number): number {
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

function afterHyphen(scan: Scan, at: number): number {
  const folded = scan.folded(at);
  if (folded === "-") return at + 1;
  return folded === "et" || folded === "and" ? at + 1 : at;
}

/** The number of a day, 1 to 31: "9", « 1er », "3rd", «15-го», «двадцать пятое», "the twenty fifth". */
function readDay(scan: Scan, at: number): number {
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
function readOrdinal(scan: Scan, at: number): number {
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

/** "nineteen ninety-six", "two thousand and fifteen", « deux mille vingt ». */
function readYearWords(scan: Scan, at: number): number {
  const first = scan.class(at, "number") ?? 0;
  if (first === 2 && scan.class(at + 1, "number") === 1000) return readAfterThousand(scan, at + 2);
  if (first < 18 || first > 20) return -1;
  const end = readNumberWords(scan, afterHyphen(scan, at + 1));
  if (end === -1 || typeof scan.value !== "number" || scan.value < 10) return -1;
  scan.value += first * 100;
  return end;
}

function readAfterThousand(scan: Scan, at: number): number {
  const end = readNumberWords(scan, afterHyphen(scan, at));
  const rest = end === -1 || typeof scan.value !== "number" ? 0 : scan.value;
  scan.value = 2000 + rest;
  return end === -1 ? at : end;
}

/** A year of four figures, 1000 to 2199, or in words. */
function readYear(scan: Scan, at: number): number {
  return scan.class(at, "number") === undefined
    ? readYearFigures(scan, at)
    : readYearWords(scan, at);
}

function readYearFigures(scan: Scan, at: number): number {
  const form = scan.word(at)?.form ?? "";
  const value = form.length === 4 ? (scan.class(at, "digits") ?? 0) : 0;
  if (
    value < 1000 ||
    value > 2199 ||
    isInNumber(scan, at) ||
    isTail(scan, at) ||
    isInCode(scan, at)
  )
    return -1;
  scan.value = value;
  return at + 1;
}

/** Whether the figures are part of a longer number: "2000,5", "12.2000". */
function isInNumber(scan: Scan, at: number): boolean {
  const mark = scan.folded(at + 1);
  return (
    (mark === "." || mark === ",") &&
    scan.glued(at + 1) &&
    scan.glued(at + 2) &&
    scan.class(at + 2, "digits") !== undefined
  );
}

/** Whether shorter figures and a hyphen are glued before: a telephone number. */
function isInCode(scan: Scan, at: number): boolean {
  if (!scan.glued(at) || scan.folded(at - 1) !== "-" || !scan.glued(at - 1)) return false;
  const before = scan.word(at - 2)?.form ?? "";
  return /^\d+$/.test(before) && before.length !== 4;
}

/** A year of four figures, or of two after an apostrophe or at the end of a clause: « octobre 98 ». */
function readLooseYear(scan: Scan, at: number): number {
  const year = readYear(scan, at);
  if (year !== -1) return year;
  const apostrophe = /^['’]$/.test(scan.folded(at));
  const start = apostrophe ? at + 1 : at;
  const form = scan.word(start)?.form ?? "";
  const value = form.length === 2 ? scan.class(start, "digits") : undefined;
  if (value === undefined || (!apostrophe && !endsClause(scan, start + 1))) return -1;
  scan.value = fullYear(value);
  return start + 1;
}

function endsClause(scan: Scan, at: number): boolean {
  const folded = scan.folded(at);
  if (folded === "") return true;
  if (!/^[.,;)!?\]»”]$/.test(folded)) return false;
  return scan.class(at + 1, "digits") === undefined || !scan.glued(at + 1);
}

/** A time of day: "10:30", « 22 h 15 », "8 pm", «в 10 часов». */
function readClock(scan: Scan, at: number): number {
  if (scan.class(at, "clockWord") !== undefined) return at + 1;
  const hours = digitsAt(scan, at, { length: 2 });
  if (hours >= 0) return hours <= 24 ? readMinutes(scan, at + 1, hours) : -1;
  const end = readNumberWords(scan, at);
  return end !== -1 && scan.class(end, "clockUnit") !== undefined ? clockEnd(scan, end + 1) : -1;
}

function readMinutes(scan: Scan, at: number, hours: number): number {
  if (scan.class(at, "clockUnit") !== undefined)
    return clockEnd(scan, sixtieth(scan, at + 1) ? at + 2 : at + 1);
  const written = scan.folded(at) === ":" && scan.glued(at) && scan.glued(at + 1);
  if (!written || hours > 24 || !sixtieth(scan, at + 1)) return -1;
  return clockEnd(scan, readSeconds(scan, at + 2));
}

function readSeconds(scan: Scan, at: number): number {
  return scan.folded(at) === ":" && scan.glued(at + 1) && sixtieth(scan, at + 1) ? at + 2 : at;
}

/** Two figures from 00 to 59. */
function sixtieth(scan: Scan, at: number): boolean {
  return scan.word(at)?.form.length === 2 && (scan.class(at, "digits") ?? 60) < 60;
}

function clockEnd(scan: Scan, at: number): number {
  return scan.class(at, "clockUnit") !== undefined ? at + 1 : at;
}

function unitSlot(scan: Scan, at: number): number {
  const value = scan.class(at, "unit");
  if (value === undefined) return -1;
  scan.value = value;
  return timeUnits[value] === "weekend" && scan.folded(at + 1) === "-" ? -1 : at + 1;
}

/** Morning, evening; « après-midi » in its three tokens. */
function readDaypart(scan: Scan, at: number): number {
  if (scan.class(at, "daypart") === undefined) return -1;
  scan.value = 1;
  if (scan.folded(at) !== "apres") return at + 1;
  const midi = scan.folded(at + 1) === "-" ? at + 2 : at + 1;
  return scan.folded(midi) === "midi" ? midi + 1 : -1;
}

/** Slots by name; each class of words is a slot too. */
export const slots: Readonly<Record<string, NamedSlot>> = {
  ...Object.fromEntries(wordClasses.map((wordClass) => [wordClass, classSlot(wordClass)])),
  daypart: { read: readDaypart, first: ["daypart"] },
  unit: { read: unitSlot, first: ["unit"] },
  monthName: { read: readMonth, first: ["month", "monthShort"] },
  weekdayName: { read: readWeekdayName, first: ["weekday", "weekdayShort"] },
  n: { read: readCount, first: ["digits", "number"] },
  day: { read: readDay, first: ["digits", "number", "ordinal"] },
  nth: { read: readOrdinal, first: ["digits", "number", "ordinal", "roman"] },
  year: { read: readYear, first: ["digits", "number"] },
  looseYear: { read: readLooseYear, first: ["digits", "number"] },
  numeric: { read: readNumeric, first: ["digits"] },
  clock: { read: readClock, first: ["digits", "number", "clockWord"] },
};
