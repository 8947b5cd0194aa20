import {
  civilDay,
  dayNumber,
  daysInMonth,
  mondayOf,
  weekdayOf,
  type DayNumber,
} from "../../core/civil-day.ts";
import type { CalendarValue } from "./date-value.ts";
import {
  monthCount,
  monthOfCount,
  reachedDay,
  reachedMonth,
  reachedPart,
  reachedYear,
  type Circumstances,
  type Reached,
} from "./reached.ts";

/** Resolves a calendar date: what it does not say is taken from the circumstances. */
export function reachCalendar(value: CalendarValue, known: Circumstances): Reached | null {
  const placed = withCountedMonth(value, known);
  if (placed === null) return null;
  if (placed.year !== null) return ofKnownYear(placed, known);
  if (placed.month !== null) return ofUnknownYear(placed, known);
  if (placed.day !== null) return ofDayAlone(placed, known);
  return placed.weekday === null ? null : ofWeekday(placed, known);
}

/** "The 5th of next month": the month and its year are counted from the day of publication. */
function withCountedMonth(value: CalendarValue, known: Circumstances): CalendarValue | null {
  if (value.month === null || typeof value.month === "number") return value;
  const today = known.day("publication");
  if (today === null) return null;
  return { ...value, ...monthOfCount(monthCount(civilDay(today)) + value.month.shift) };
}

function ofKnownYear(value: CalendarValue, known: Circumstances): Reached | null {
  const base = typeof value.year === "number" ? 0 : known.year();
  if (base === null || value.year === null) return null;
  const year = typeof value.year === "number" ? value.year : base + value.year.shift;
  const reached = inYear(value, year);
  if (reached !== null) noteMismatch(value, reached, known);
  return reached;
}

function noteMismatch(value: CalendarValue, reached: Reached, known: Circumstances): void {
  if (value.weekday !== null && weekdayOf(reached.first) !== value.weekday)
    known.weekdayMismatch = true;
}

function inYear({ month, day }: CalendarValue, year: number): Reached | null {
  if (year < 0 || year > 9999) return null;
  if (typeof month !== "number") return day === null ? reachedYear(year) : null;
  if (month > 12) return reachedPart(year, month);
  if (day === null) return reachedMonth(year, month);
  return day <= daysInMonth(year, month) ? reachedDay(dayNumber(year, month, day)) : null;
}

function ofUnknownYear(value: CalendarValue, known: Circumstances): Reached | null {
  const near = known.near();
  if (near === null) {
    known.candidates = candidatesOf(value, known);
    return null;
  }
  const { year } = civilDay(near);
  const plain = chosen(inYears(value, year - 1, year + 1), value, { near, known });
  if (value.weekday === null || (plain !== null && weekdayOf(plain.first) === value.weekday))
    return plain;
  const fitting = inYears(value, year - 1, year + 1).filter(
    ({ first }) => weekdayOf(first) === value.weekday,
  );
  const nearest = closest(fitting, near);
  if (nearest === null) known.weekdayMismatch = true;
  return nearest ?? plain;
}

function inYears(value: CalendarValue, from: number, to: number): readonly Reached[] {
  const reached: Reached[] = [];
  for (let year = from; year <= to; year++) {
    const one = inYear(value, year);
    if (one !== null) reached.push(one);
  }
  return reached;
}

/** Without a day of publication, a weekday with its day fixes some years of those that may be. */
function candidatesOf(value: CalendarValue, known: Circumstances): readonly DayNumber[] {
  if (known.years === null || value.weekday === null || value.day === null) return [];
  return inYears(value, known.years[0], known.years[1])
    .map(({ first }) => first)
    .filter((day) => weekdayOf(day) === value.weekday);
}

interface Choice {
  readonly near: DayNumber;
  readonly known: Circumstances;
}

/** Chooses among dates in order: by « dernier » or « prochain », else by the tense. */
function chosen(
  dates: readonly Reached[],
  value: CalendarValue,
  { near, known }: Choice,
): Reached | null {
  switch (value.which) {
    case "last":
      return dates.findLast(({ last }) => last < near) ?? null;
    case "next":
      return dates.find(({ first }) => first > near) ?? null;
    case "this":
      return dates.find(({ first }) => civilDay(first).year === civilDay(near).year) ?? null;
    case null:
      return byTense(dates, { near, known });
  }
}

/** A day without a year that lies so soon ahead is meant, rather than one of so long ago, whatever the verb beside it. */
const soonDaysMax = 14;
const longAgoDaysMin = 330;

function byTense(dates: readonly Reached[], { near, known }: Choice): Reached | null {
  if (known.tense === "future") return dates.find(({ last }) => last >= near) ?? null;
  const past = dates.findLast(({ first }) => first <= near) ?? null;
  const soon = dates.find(({ first }) => first > near && first - near <= soonDaysMax);
  if (soon !== undefined && (past === null || near - past.last > longAgoDaysMin)) return soon;
  const [one] = dates;
  if (known.tense === "past" || one === undefined || one.first !== one.last) return past;
  return closest(dates, near);
}

function closest(dates: readonly Reached[], near: DayNumber): Reached | null {
  return dates.toSorted((one, other) => away(one, near) - away(other, near))[0] ?? null;
}

function away({ first, last }: Reached, near: DayNumber): number {
  if (first <= near && near <= last) return 0;
  return Math.min(Math.abs(first - near), Math.abs(last - near));
}

/** "The 15th": of the month that the tense allows; with a weekday, of a month where the two agree. */
function ofDayAlone(value: CalendarValue, known: Circumstances): Reached | null {
  const near = known.near();
  const day = value.day ?? 1;
  if (near === null) return null;
  const months = [-12, -11, -10, -9, -8, -7, -6, -5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5, 6];
  const days = months
    .map((shift) => monthOfCount(monthCount(civilDay(near)) + shift))
    .filter(({ year, month }) => day <= daysInMonth(year, month))
    .map(({ year, month }) => reachedDay(dayNumber(year, month, day)));
  const agreeing =
    value.weekday === null ? days : days.filter(({ first }) => weekdayOf(first) === value.weekday);
  return chosen(agreeing, { ...value, which: null }, { near, known });
}

/** "Tuesday", "last Tuesday", "this Tuesday". */
function ofWeekday({ weekday, which }: CalendarValue, known: Circumstances): Reached | null {
  const today = known.day("publication");
  if (today === null || weekday === null) return null;
  const ahead = (weekday - weekdayOf(today) + 6) % 7; // days from tomorrow
  const back = (weekdayOf(today) - weekday + 7) % 7;
  switch (which) {
    case "last":
      return reachedDay(today - (back === 0 ? 7 : back));
    case "next":
      return reachedDay(today + 1 + ahead);
    case "this":
      return reachedDay(inThisWeek(today, weekday, known));
    case null:
      return reachedDay(
        looksAhead(known.tense, { ahead, back }) ? today + 1 + ahead : today - back,
      );
  }
}

/** "Will meet on Tuesday", said on a Tuesday, is today; "meets on Thursday", said on a Wednesday, is tomorrow. */
function looksAhead(
  tense: Circumstances["tense"],
  { ahead, back }: { readonly ahead: number; readonly back: number },
): boolean {
  if (back === 0) return false;
  return tense === "future" || (tense === "present" && ahead + 1 < back);
}

function inThisWeek(today: DayNumber, weekday: number, known: Circumstances): DayNumber {
  const day = mondayOf(today) + weekday - 1;
  if (known.tense === "past" && day > today) return day - 7;
  if (known.tense === "future" && day < today) return day + 7;
  const longPast = known.tense === null && today - day > 3; // "this Wednesday", said on a Sunday
  return longPast ? day + 7 : day;
}
