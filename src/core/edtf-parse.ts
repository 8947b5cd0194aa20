import { dayNumber, daysInMonth, type DayNumber } from "./civil-day.ts";

/** How fine a date is. */
export type Grain = "day" | "month" | "season" | "quarter" | "half" | "year" | "decade" | "century";

/** One date, as fine as it is written. */
export interface EdtfPoint {
  readonly kind: "point";
  readonly grain: Grain;
  /** First year that it can mean. */
  readonly year: number;
  /** Month 1–12, or the code of a season (21–24), quarter (33–36) or half (40–41). */
  readonly month: number | null;
  readonly day: number | null;
  /** First and last day that it can mean. */
  readonly first: DayNumber;
  readonly last: DayNumber;
  readonly approximate: boolean;
  readonly doubtful: boolean;
}

/** From one date to another. `open` is written `..`, `unknown` is left empty. */
export interface EdtfInterval {
  readonly kind: "interval";
  readonly start: EdtfPoint | "open" | "unknown";
  readonly end: EdtfPoint | "open" | "unknown";
}

export type EdtfPart = EdtfPoint | EdtfInterval;

/** Several dates: one of them holds, or all of them do. */
export interface EdtfSet {
  readonly kind: "one-of" | "all-of";
  readonly members: readonly EdtfPart[];
}

export type ParsedEdtf = EdtfPart | EdtfSet;

/** Reads a date. @returns null where the string is no date that we use. */
export function parseEdtf(text: string): ParsedEdtf | null {
  const opening = text[0];
  if (opening === "[" || opening === "{") return parseSet(text);
  return text.includes("/") ? parseInterval(text, "/") : parsePoint(text);
}

function parseSet(text: string): EdtfSet | null {
  const oneOf = text.startsWith("[");
  if (!text.endsWith(oneOf ? "]" : "}")) return null;
  const members = text
    .slice(1, -1)
    .split(",")
    .map((member) => parseMember(member.trim()));
  const read = members.filter((member) => member !== null);
  if (read.length === 0 || read.length < members.length) return null;
  return { kind: oneOf ? "one-of" : "all-of", members: read };
}

function parseMember(text: string): EdtfPart | null {
  return text.includes("..") ? parseInterval(text, "..") : parsePoint(text);
}

function parseInterval(text: string, separator: "/" | ".."): EdtfInterval | null {
  const [left, right, ...rest] = text.split(separator);
  if (left === undefined || right === undefined || rest.length > 0) return null;
  const empty = separator === "/" ? "unknown" : "open";
  const [start, end] = [parseEnd(left, empty), parseEnd(right, empty)];
  if (start === null || end === null) return null;
  const interval = { kind: "interval", start, end } as const;
  return isInOrder(interval) ? interval : null;
}

/** At least one end is known, and the end lies not before the start. */
function isInOrder({ start, end }: EdtfInterval): boolean {
  if (typeof start === "string") return typeof end !== "string";
  return typeof end === "string" || end.last >= start.first;
}

function parseEnd(text: string, empty: "open" | "unknown"): EdtfInterval["start"] | null {
  if (text === "") return empty;
  return text === ".." ? "open" : parsePoint(text);
}

const shape =
  /^([?~%]?)(\d[\dX]{3}|X{4})([?~%]?)(?:-([?~%]?)(\d{2}|XX)([?~%]?)(?:-([?~%]?)(\d{2}|XX)([?~%]?)(?:T[\d:.,+Z-]*)?)?)?$/;

function parsePoint(text: string): EdtfPoint | null {
  const match = shape.exec(text);
  if (match === null || /X\d/.test(match[2] ?? "")) return null;
  const marks = [1, 3, 4, 6, 7, 9].map((group) => match[group] ?? "").join("");
  const stretch = stretchOf(match[2] ?? "", match[5], match[8]);
  if (stretch === null) return null;
  return {
    kind: "point",
    approximate: /[~%]/.test(marks),
    doubtful: /[?%]/.test(marks),
    ...stretch,
  };
}

type PointStretch = Omit<EdtfPoint, "kind" | "approximate" | "doubtful">;

function stretchOf(
  year: string,
  month: string | undefined,
  day: string | undefined,
): PointStretch | null {
  const [from, to] = [Number(year.replaceAll("X", "0")), Number(year.replaceAll("X", "9"))];
  if (month === undefined) return yearStretch(from, to);
  if (day === undefined) return monthStretch(from, to, month);
  return dayStretch({ from, to }, month, day);
}

function yearStretch(from: number, to: number): PointStretch {
  const grain = to - from === 0 ? "year" : to - from < 10 ? "decade" : "century";
  const [first, last] = [dayNumber(from, 1, 1), dayNumber(to, 12, 31)];
  return { grain, year: from, month: null, day: null, first, last };
}

function monthStretch(from: number, to: number, month: string): PointStretch | null {
  if (month === "XX") return yearStretch(from, to);
  const code = Number(month);
  const part = yearPart(code);
  if (part === null) return null;
  const lastMonth = part.firstMonth + part.months - 1;
  const overlap = lastMonth > 12 ? 1 : 0;
  const endMonth = lastMonth - overlap * 12;
  const first = dayNumber(from, part.firstMonth, 1);
  const last = dayNumber(to + overlap, endMonth, daysInMonth(to + overlap, endMonth));
  return { grain: part.grain, year: from, month: code, day: null, first, last };
}

/** The months that a code means; winter runs into the next year. Null for codes that we do not use. */
function yearPart(
  code: number,
): { readonly grain: Grain; readonly firstMonth: number; readonly months: number } | null {
  if (code >= 1 && code <= 12) return { grain: "month", firstMonth: code, months: 1 };
  if (code >= 21 && code <= 24) return { grain: "season", firstMonth: 3 * (code - 20), months: 3 };
  if (code >= 33 && code <= 36)
    return { grain: "quarter", firstMonth: 3 * (code - 33) + 1, months: 3 };
  if (code === 40 || code === 41)
    return { grain: "half", firstMonth: 6 * (code - 40) + 1, months: 6 };
  return null;
}

function dayStretch(
  years: { readonly from: number; readonly to: number },
  month: string,
  day: string,
): PointStretch | null {
  if (day === "XX") return monthStretch(years.from, years.to, month);
  const [from, to] = month === "XX" ? [1, 12] : [Number(month), Number(month)];
  const number = Number(day);
  const longest = month === "XX" ? 31 : daysInMonth(month === "02" ? leapIn(years) : years.to, to);
  if (number < 1 || number > longest) return null;
  const exact = years.from === years.to && month !== "XX";
  return {
    grain: "day",
    year: years.from,
    month: exact ? from : null,
    day: number,
    first: dayNumber(years.from, from, number),
    last: dayNumber(years.to, to, number),
  };
}

/** The one year, or, where the year is open, a leap year: 29 February may exist. */
function leapIn({ from, to }: { readonly from: number; readonly to: number }): number {
  return from === to ? from : 2000;
}
