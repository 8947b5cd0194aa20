import { isoDay, type DayNumber, type IsoDay } from "./civil-day.ts";
import { parseEdtf, type EdtfPart, type EdtfPoint, type ParsedEdtf } from "./edtf-parse.ts";
import { onceForText } from "./once.ts";

/**
 * A date in EDTF (ISO 8601-2), the part of it that we use:
 *
 * - days, months and years: `2024-11-09`, `2023-07`, `2024`;
 * - seasons `2025-21` … `2025-24`, quarters `2025-33` … `2025-36`, halves `2025-40`, `2025-41`;
 * - decades and centuries: `202X`, `20XX`; a day of an unknown month or year: `2024-XX-09`;
 * - intervals: `2024-11-09/2024-11-10`, open `2017/..`, `../2030`, of unknown end `2017/`;
 * - with `?` (doubtful), `~` (approximate) or `%` (both) at a part;
 * - one of several days `[2024-07-30,2025-07-29]`, all of several days `{2024-11-09,2024-11-11}`.
 *
 * Set aside: years before 0000 and after 9999, and times of day (read, and dropped).
 */
export type EdtfDate = string;

export type { IsoDay } from "./civil-day.ts";

/** First and last day that a date can mean, both inside; null where that end is open. */
export interface EdtfBounds {
  readonly earliest: IsoDay | null;
  readonly latest: IsoDay | null;
}

/** What can be said when a date is asked about. */
export type Answer = "yes" | "no" | "possibly";

/** So many dates are remembered: the same few return in every comparison. */
const datesMax = 10_000;

const readDate = onceForText(parseEdtf, datesMax);

/** Whether the string is a date that we read. */
export function isEdtf(text: string): text is EdtfDate {
  return parseEdtf(text) !== null;
}

/**
 * First and last day that a date can mean. Doubt (`?`) and approximation (`~`) do not widen them.
 *
 * @returns Both ends open where the string is no date that we read.
 * @example edtfBounds("2024-11") // { earliest: "2024-11-01", latest: "2024-11-30" }
 */
export const edtfBounds: (date: EdtfDate) => EdtfBounds = onceForText(boundsOf, datesMax);

function boundsOf(date: EdtfDate): EdtfBounds {
  const parsed = readDate(date);
  if (parsed === null) return { earliest: null, latest: null };
  const { first, last } = extent(parsed);
  return {
    earliest: first === -Infinity ? null : isoDay(first),
    latest: last === Infinity ? null : isoDay(last),
  };
}

/** Days since 1970 from `first` to `last`, both inside; infinite where open. */
export interface DaySpan {
  readonly first: DayNumber;
  readonly last: DayNumber;
}

/**
 * The days that a date can mean, as numbers.
 *
 * @returns null where one end is open, and where there is no date that we read.
 */
export function edtfDays(date: EdtfDate | null): DaySpan | null {
  return date === null ? null : closedDays(date);
}

const closedDays = onceForText((date: EdtfDate): DaySpan | null => {
  const parsed = readDate(date);
  const span = parsed === null ? everyDay : extent(parsed);
  return span.first === -Infinity || span.last === Infinity ? null : span;
}, datesMax);

const everyDay: DaySpan = { first: -Infinity, last: Infinity };

function extent(date: ParsedEdtf): DaySpan {
  switch (date.kind) {
    case "point":
      return { first: date.first, last: date.last };
    case "interval":
      return {
        first: typeof date.start === "string" ? -Infinity : date.start.first,
        last: typeof date.end === "string" ? Infinity : date.end.last,
      };
    case "one-of":
    case "all-of": {
      const members = date.members.map(extent);
      return {
        first: Math.min(...members.map(({ first }) => first)),
        last: Math.max(...members.map(({ last }) => last)),
      };
    }
  }
}

/**
 * Whether a date falls within a stretch of days, ends included (null: open).
 *
 * `yes` where it must: the whole of what it can mean lies inside, or a part of an interval that is
 * sure to be covered. `possibly` where it may: a month that overlaps, an approximate date one unit
 * away, a doubtful date (never more than possibly), one member of a one-of set. Else `no`.
 *
 * @example
 * meets("2023-07", { earliest: "2023-07-10", latest: "2023-07-12" }) // "possibly"
 * meets("2024-11-09/2024-11-10", { earliest: "2024-11-10", latest: null }) // "yes"
 */
export function meets(date: EdtfDate | null, { earliest, latest }: EdtfBounds): Answer {
  const parsed = date === null ? null : readDate(date);
  if (parsed === null) return "possibly";
  return answer(parsed, {
    first: earliest === null ? -Infinity : extentOf(earliest).first,
    last: latest === null ? Infinity : extentOf(latest).last,
  });
}

function extentOf(day: EdtfDate): DaySpan {
  const parsed = readDate(day);
  return parsed === null ? everyDay : extent(parsed);
}

function answer(date: ParsedEdtf, window: DaySpan): Answer {
  switch (date.kind) {
    case "one-of":
      return agreed(date.members.map((member) => answer(member, window)));
    case "all-of":
      return best(date.members.map((member) => answer(member, window)));
    case "point":
    case "interval":
      return answerPart(date, window);
  }
}

function agreed(answers: readonly Answer[]): Answer {
  const [first, ...others] = answers;
  return others.every((other) => other === first) ? (first ?? "possibly") : "possibly";
}

function best(answers: readonly Answer[]): Answer {
  if (answers.includes("yes")) return "yes";
  return answers.includes("possibly") ? "possibly" : "no";
}

function answerPart(date: EdtfPart, window: DaySpan): Answer {
  const possible = widened(date);
  if (possible.last < window.first || window.last < possible.first) return "no";
  if (isDoubtful(date)) return "possibly";
  const inside = window.first <= possible.first && possible.last <= window.last;
  return inside || touchesCore(date, window) ? "yes" : "possibly";
}

/** What the date can mean, one unit wider at an approximate end. */
function widened(date: EdtfPart): DaySpan {
  if (date.kind === "point") {
    const margin = date.approximate ? date.last - date.first + 1 : 0;
    return { first: date.first - margin, last: date.last + margin };
  }
  return {
    first: typeof date.start === "string" ? -Infinity : widened(date.start).first,
    last: typeof date.end === "string" ? Infinity : widened(date.end).last,
  };
}

function isDoubtful(date: EdtfPart): boolean {
  if (date.kind === "point") return date.doubtful;
  return [date.start, date.end].some((end) => typeof end !== "string" && end.doubtful);
}

/** Whether the days that an interval is sure to cover meet the window. */
function touchesCore(date: EdtfPart, window: DaySpan): boolean {
  if (date.kind === "point") return false;
  const first = coreEnd(date.start, { ofPoint: "last", open: -Infinity, unknown: Infinity });
  const last = coreEnd(date.end, { ofPoint: "first", open: Infinity, unknown: -Infinity });
  return first <= last && first <= window.last && window.first <= last;
}

function coreEnd(
  end: EdtfPoint | "open" | "unknown",
  choice: { readonly ofPoint: "first" | "last"; readonly open: number; readonly unknown: number },
): DayNumber {
  return typeof end === "string" ? choice[end] : end[choice.ofPoint];
}

/**
 * Orders dates for a list: by first day, then by last day; unknown dates come last.
 *
 * @returns Negative where `one` comes first, positive where `other` does, 0 where they tie.
 */
export function compareDates(one: EdtfDate | null, other: EdtfDate | null): number {
  const [a, b] = [sortKey(one), sortKey(other)];
  return compareNumbers(a.first, b.first) || compareNumbers(a.last, b.last);
}

function sortKey(date: EdtfDate | null): DaySpan {
  const parsed = date === null ? null : readDate(date);
  return parsed === null ? { first: Infinity, last: Infinity } : extent(parsed);
}

function compareNumbers(a: number, b: number): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
