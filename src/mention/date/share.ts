import type { CalendarValue, DateValue } from "./date-value.ts";

/**
 * A range whose ends lend each other what they leave out: "3–5 March" has the month of the second,
 * "March 27 to 29" the month of the first, "from November to March 2025" the year before.
 *
 * @returns null where the two ends do not go together.
 */
export function rangeOf(start: DateValue, end: DateValue): DateValue | null {
  if (!isEnd(start) || !isEnd(end)) return null;
  if (start.kind !== "calendar" || end.kind !== "calendar") return { kind: "range", start, end };
  const lent = { start: lendBackwards(start, end), end: lendForwards(start, end) };
  return goTogether(lent.start, lent.end) ? { kind: "range", ...lent } : null;
}

/**
 * A range whose ends are not told alike, each with its own year: "2014 to May 2018",
 * "between May 2015 and 2018", "between 1 February and March 2019".
 *
 * @returns null where an end has no year, or the ends are not in order.
 */
export function unevenRange(start: DateValue, end: DateValue): DateValue | null {
  if (start.kind !== "calendar" || end.kind !== "calendar") return null;
  const lent = { ...start, year: start.year ?? end.year };
  if (typeof lent.year !== "number" || typeof end.year !== "number") return null;
  const ordered = lent.year < end.year || (lent.year === end.year && isBefore(lent, end));
  return ordered ? { kind: "range", start: lent, end } : null;
}

function isBefore({ month }: CalendarValue, end: CalendarValue): boolean {
  return typeof month === "number" && typeof end.month === "number" && month < end.month;
}

const ends: ReadonlySet<DateValue["kind"]> = new Set([
  "calendar",
  "period",
  "distance",
  "part",
  "nth",
  "in-week",
]);

function isEnd(value: DateValue): boolean {
  return ends.has(value.kind);
}

function lendBackwards(start: CalendarValue, end: CalendarValue): CalendarValue {
  const month = start.month === null && start.day !== null ? end.month : start.month;
  if (start.year !== null || end.year === null) return { ...start, month };
  return { ...start, month, year: isAfter(month, end.month) ? yearBefore(end.year) : end.year };
}

function isAfter(one: CalendarValue["month"], other: CalendarValue["month"]): boolean {
  return typeof one === "number" && typeof other === "number" && one > other;
}

function yearBefore(year: NonNullable<CalendarValue["year"]>): NonNullable<CalendarValue["year"]> {
  return typeof year === "number" ? year - 1 : { shift: year.shift - 1 };
}

function lendForwards(start: CalendarValue, end: CalendarValue): CalendarValue {
  const month = end.month === null && end.day !== null ? start.month : end.month;
  if (end.year !== null || start.year === null || typeof start.year !== "number")
    return { ...end, month };
  const year = isAfter(start.month, month) ? start.year + 1 : start.year;
  return { ...end, month, year };
}

/** Days go with days, months with months, years with years. */
function goTogether(start: CalendarValue, end: CalendarValue): boolean {
  if (start.day !== null || end.day !== null || start.weekday !== null || end.weekday !== null)
    return isDay(start) && isDay(end) && inOrder(start, end);
  return (start.month === null) === (end.month === null) && inOrder(start, end);
}

function isDay({ day, weekday }: CalendarValue): boolean {
  return day !== null || weekday !== null;
}

function inOrder(start: CalendarValue, end: CalendarValue): boolean {
  const [a, b] = [sortable(start), sortable(end)];
  return a === null || b === null || a <= b;
}

function sortable({ year, month, day }: CalendarValue): number | null {
  if (typeof year !== "number" || (month !== null && typeof month !== "number")) return null;
  return year * 10_000 + (month ?? 0) * 100 + (day ?? 0);
}
