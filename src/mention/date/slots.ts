import { fullYear, readCompact, readNumeric } from "./numeric.ts";
import { readLength } from "./length-slot.ts";
import {
  afterHyphen,
  digitsAt,
  isTail,
  readCount,
  readDay,
  readNumberWords,
  readOrdinal,
} from "./number-slots.ts";
import type { Scan } from "./scan.ts";
import { readUnit } from "./unit-slot.ts";
import { type WordClass, wordClasses } from "./words.ts";

/** Reads something at a token: returns the first token after it and leaves its value in the scan; −1 where it does not stand there. */
export type Slot = (scan: Scan, at: number) => number;

/** A slot with the classes that its first word can have. */
export interface NamedSlot {
  readonly read: Slot;
  readonly first: readonly WordClass[];
  /** Classes of words that its second word can have, beside figures and numbers. */
  readonly second?: readonly WordClass[];
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
  if (!/^\d+$/.test(before) || isMonthName(scan, at - 4) || isMonthName(scan, at + 2)) return false;
  return before.length !== 4 || isInCode(scan, at - 2);
}

/** "Sep-23-2020", "23-2020-Sep": a month beside a day and a year. */
function isMonthName(scan: Scan, at: number): boolean {
  return scan.class(at, "month") !== undefined || scan.class(at, "monthShort") !== undefined;
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
  if (scan.class(at, "clockUnit") !== undefined && !runsOn(scan, at + 1))
    return clockEnd(scan, sixtieth(scan, at + 1) ? at + 2 : at + 1);
  const written = scan.folded(at) === ":" || isPointed(scan, at, hours);
  const glued = scan.glued(at) && scan.glued(at + 1);
  if (!written || !glued || !sixtieth(scan, at + 1)) return -1;
  return clockEnd(scan, readSeconds(scan, at + 2));
}

/** "6.30 pm": a point between hours and minutes, where the half of the day is told. */
function isPointed(scan: Scan, at: number, hours: number): boolean {
  const half = scan.class(at + 2, "clockUnit") !== undefined && /^[ap]/.test(scan.folded(at + 2));
  return scan.folded(at) === "." && hours <= 12 && half;
}

/** "3am7x": letters and figures of a code. */
function runsOn(scan: Scan, at: number): boolean {
  const more = scan.isWord(at) || scan.class(at, "digits") !== undefined;
  return more && scan.glued(at) && scan.folded(at - 1) !== "h";
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
  unit: { read: readUnit, first: ["unit", "working"], second: ["unit", "working"] },
  monthName: { read: readMonth, first: ["month", "monthShort"] },
  weekdayName: { read: readWeekdayName, first: ["weekday", "weekdayShort"] },
  length: {
    read: readLength,
    first: ["digits", "number", "halves"],
    second: ["unit", "working", "number", "joint", "halves"],
  },
  n: { read: readCount, first: ["digits", "number"] },
  day: { read: readDay, first: ["digits", "number", "ordinal"] },
  nth: { read: readOrdinal, first: ["digits", "number", "ordinal", "roman"] },
  year: { read: readYear, first: ["digits", "number"] },
  looseYear: { read: readLooseYear, first: ["digits", "number"] },
  numeric: { read: readNumeric, first: ["digits"] },
  compact: { read: readCompact, first: ["compact"] },
  clock: { read: readClock, first: ["digits", "number", "clockWord"] },
};
