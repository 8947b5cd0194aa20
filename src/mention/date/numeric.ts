import { daysInMonth } from "../../core/civil-day.ts";
import { calendar, type CalendarValue } from "./date-value.ts";
import { isTail } from "./number-slots.ts";
import type { Scan } from "./scan.ts";

/** Two figures mean the years from 1950 to 2049. */
export function fullYear(value: number): number {
  if (value >= 100) return value;
  return value >= 50 ? 1900 + value : 2000 + value;
}

/** Whether a day exists in a month, of a leap year where the year is not known. */
export function dayExists(day: number, month: number, year: number | null): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year ?? 2000, month);
}

interface Figures {
  readonly value: number;
  readonly length: number;
}

/**
 * Dates in figures: "2024-11-09", "2024-11", "09/11/2024", "9.11.2024", "11/2024", "9/11", and
 * with spaces around the strokes where a year shows that they are no fraction: "9 / 11 / 2024".
 *
 * The order of day and month is told by the figures where one is above 12, else by the language:
 * day first, save in American English, which has to be asked for.
 */
export function readNumeric(scan: Scan, at: number): number {
  const first = figuresAt(scan, at);
  const mark = scan.folded(at + 1);
  if (first === null || !/^[-/.–]$/.test(mark) || continuesBefore(scan, at, mark)) return -1;
  const second = joined(scan, at + 1);
  if (second === null) return -1;
  const third = scan.folded(at + 3) === mark ? joined(scan, at + 3) : null;
  const end = third === null ? at + 3 : at + 5;
  const value = valueOf([first, second, third], { scan, mark });
  if (value === null || isFraction(value, scan, at) || continuesAfter(scan, end)) return -1;
  scan.value = value;
  return end;
}

interface Writing {
  readonly scan: Scan;
  readonly mark: string;
}

function valueOf(
  [first, second, third]: readonly [Figures, Figures, Figures | null],
  writing: Writing,
): CalendarValue | null {
  if (third === null) return ofTwo(first, second, writing);
  const version = writing.mark === "." && third.length === 2 && first.length + second.length === 2;
  return version ? null : ofThree([first, second, third], writing.scan); // "1.1.30" numbers a version
}

function figuresAt(scan: Scan, at: number): Figures | null {
  const value = scan.class(at, "digits");
  const length = scan.word(at)?.form.length ?? 0;
  return value === undefined || length > 4 || length === 3 ? null : { value, length };
}

/** The figures after a mark, with no space around it unless it is a stroke. */
function joined(scan: Scan, mark: number): Figures | null {
  const near = scan.folded(mark) === "/" || (scan.glued(mark) && scan.glued(mark + 1));
  return near ? figuresAt(scan, mark + 1) : null;
}

/** "3 / 4": figures apart from their stroke are a date only with a year. */
function isFraction({ year }: CalendarValue, scan: Scan, at: number): boolean {
  return year === null && !(scan.glued(at + 1) && scan.glued(at + 2));
}

function continuesBefore(scan: Scan, at: number, mark: string): boolean {
  if (!scan.glued(at)) return false;
  const before = scan.folded(at - 1);
  if (/^[-–]$/.test(before) && (mark !== "-" || scan.class(at - 2, "digits") === undefined))
    return false;
  if (before === "/" && mark === "-" && /^[-:]$/.test(scan.folded(at - 3))) return false; // "2024-11-09/2024-11-12"
  return /^[-/.,:+$€#№]$/.test(before) || scan.isWord(at - 1);
}

function continuesAfter(scan: Scan, at: number): boolean {
  if (!scan.glued(at)) return false;
  const mark = scan.folded(at);
  if (mark === "%") return true;
  if (scan.class(at, "digits") !== undefined) return true;
  return (
    /^[-/.,]$/.test(mark) &&
    scan.glued(at + 1) &&
    scan.class(at + 1, "digits") !== undefined &&
    !/^[-/]$/.test(mark)
  );
}

function ofThree(
  [a, b, c]: readonly [Figures, Figures, Figures],
  scan: Scan,
): CalendarValue | null {
  if (a.length === 4) {
    if (c.length > 2) return null;
    return dated(a.value, b.value, c.value) ?? dated(a.value, c.value, b.value);
  }
  if (b.length > 2 || c.length === 1) return null;
  const year = fullYear(c.value);
  if (scan.reader.monthFirst(scan))
    return dated(year, a.value, b.value) ?? dated(year, b.value, a.value);
  return dated(year, b.value, a.value) ?? dated(year, a.value, b.value);
}

function dated(year: number, month: number, day: number): CalendarValue | null {
  return year >= 1000 && year <= 2199 && dayExists(day, month, year)
    ? calendar({ year, month, day })
    : null;
}

function ofTwo(a: Figures, b: Figures, { scan, mark }: Writing): CalendarValue | null {
  if (a.length === 4) return mark === "–" ? null : monthOf(a.value, b.value);
  if (b.length === 4) return mark === "–" ? null : monthOf(b.value, a.value);
  const dotted = scan.reader.dottedDays && a.length === 2 && b.length === 2 ? "." : "/";
  return mark === "/" || mark === dotted ? ofDayAndMonth(a.value, b.value, scan) : null;
}

function ofDayAndMonth(a: number, b: number, scan: Scan): CalendarValue | null {
  const [dayFirst, monthFirst] = [dayAndMonth(a, b), dayAndMonth(b, a)];
  return scan.reader.monthFirst(scan) ? (monthFirst ?? dayFirst) : (dayFirst ?? monthFirst);
}

function dayAndMonth(day: number, month: number): CalendarValue | null {
  return dayExists(day, month, null) ? calendar({ month, day }) : null;
}

function monthOf(year: number, month: number): CalendarValue | null {
  const real = year >= 1900 && year <= 2199 && month >= 1 && month <= 12;
  return real ? calendar({ year, month }) : null;
}

/** A day in eight figures, as ISO 8601 writes it without hyphens: "20241109". */
export function readCompact(scan: Scan, at: number): number {
  const form = scan.class(at, "compact") === undefined ? "" : (scan.word(at)?.form ?? "");
  const [year, month, day] = [form.slice(0, 4), form.slice(4, 6), form.slice(6)].map(Number);
  if (year === undefined || month === undefined || day === undefined || day === 0) return -1;
  const value = dated(year, month, day);
  if (value === null || isTail(scan, at)) return -1;
  scan.value = value;
  return at + 1;
}
