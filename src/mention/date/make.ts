import {
  calendar,
  period,
  distance,
  distanceAlong,
  type Anchor,
  type CalendarValue,
  type DateValue,
  type OpenValue,
  type Shift,
  type Which,
} from "./date-value.ts";
import { dayExists, fullYear } from "./numeric.ts";
import type { Drawn } from "./pattern.ts";
import { rangeOf, unevenRange } from "./share.ts";

/** −1, 0 and 1 as words; null for anything else. */
export function whichOf(value: number | null): Which | null {
  if (value === null) return null;
  if (value === 0) return "this";
  return value < 0 ? "last" : "next";
}

/**
 * A calendar date from labels `weekdayName` or `weekday`, `day`, `monthName` or `month`, `year` or
 * `looseYear`, `period` (a year counted from the anchor's) and `which`; null where no such day exists.
 */
export function calendarFrom(drawn: Drawn): CalendarValue | null {
  const year = yearFrom(drawn);
  const month = drawn.number("monthName") ?? drawn.number("month");
  const day = drawn.number("day");
  if (
    day !== null &&
    month !== null &&
    !dayExists(day, month, typeof year === "number" ? year : null)
  )
    return null;
  return calendar({
    year,
    month,
    day,
    weekday: weekdayFrom(drawn),
    which: whichOf(drawn.number("which")),
  });
}

function yearFrom(drawn: Drawn): number | Shift | null {
  const written = drawn.number("year") ?? drawn.number("looseYear");
  if (written !== null) return fullYear(written);
  const counted = drawn.date("period");
  return counted?.kind === "period" && counted.unit === "year" ? { shift: counted.shift } : null;
}

/** A weekday from its label. */
export function weekdayFrom(drawn: Drawn, label?: string): CalendarValue["weekday"] {
  const value =
    label === undefined
      ? (drawn.number("weekdayName") ?? drawn.number("weekday"))
      : drawn.number(label);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- tables hold 1 to 7.
  return value === null ? null : (value as CalendarValue["weekday"]);
}

/** Calendar date where a period, if drawn, is a year; null else. */
export function calendarOfYear(drawn: Drawn): CalendarValue | null {
  const counted = drawn.date("period");
  return counted?.kind === "period" && counted.unit === "year" ? calendarFrom(drawn) : null;
}

/** Calendar date of a month counted from the anchor's: "the 5th of next month". */
export function dayOfCountedMonth(drawn: Drawn): CalendarValue | null {
  const counted = drawn.date("period");
  if (counted?.kind !== "period" || counted.unit !== "month") return null;
  return calendar({
    day: drawn.number("day"),
    month: { shift: counted.shift },
    weekday: weekdayFrom(drawn),
  });
}

/** Two days of one month, labels `d1` `d2`, and `w1` `w2` for their weekdays, as a range. */
export function dayRange(drawn: Drawn): DateValue | null {
  const ends = sharedDays(drawn, ["d1", "d2"]);
  const [start, end] = ends ?? [];
  return start === undefined || end === undefined || (start.day ?? 0) >= (end.day ?? 0)
    ? null
    : rangeOf(start, end);
}

/** Two or three days of one month, labels `d1` `d2` `d3`, as a list. */
export function dayList(drawn: Drawn): DateValue | null {
  const labels = ["d1", "d2", "d3"].filter((label) => drawn.number(label) !== null);
  const members = sharedDays(drawn, labels);
  return members === null ? null : { kind: "list", members };
}

function sharedDays(drawn: Drawn, labels: readonly string[]): readonly CalendarValue[] | null {
  const shared = calendarFrom(drawn);
  if (shared === null) return null;
  const days = labels.map((label) => ({
    ...shared,
    day: drawn.number(label),
    weekday: weekdayFrom(drawn, label.replace("d", "w")),
  }));
  const real = days.every(
    ({ day, month, year }) =>
      typeof month !== "number" ||
      dayExists(day ?? 0, month, typeof year === "number" ? year : null),
  );
  return real ? days : null;
}

const opensRange = /^(from|between|in|de|du|depuis|entre|с|со|между)$/;

/**
 * A range from the labels `start` and `end`; null where the two do not go together. Only a
 * preposition before the first lets a year go with a month: "from 2019 to May 2021".
 */
export function rangeFrom(drawn: Drawn): DateValue | null {
  const [start, end] = [drawn.date("start"), drawn.date("end")];
  if (start === null || end === null) return null;
  const opened = [drawn.before, drawn.scan.folded(drawn.from)].some((word) =>
    opensRange.test(word),
  );
  return rangeOf(start, end) ?? (opened ? unevenRange(start, end) : null);
}

/** A length that begins on a day, its last day inside: labels `length` and `date`. */
export function lengthFrom(drawn: Drawn): DateValue | null {
  const [length, start] = [drawn.date("length"), placed(drawn)];
  if (length?.kind !== "duration" || start === null || !isOneDay(start)) return null;
  return rangeOf(start, distance("day", -1, distanceAlong(length, 1, start)));
}

function isOneDay(value: DateValue): boolean {
  if (value.kind === "calendar") return value.day !== null || value.weekday !== null;
  if (value.kind === "in-week") return value.weekday !== null;
  return value.kind === "period" && value.unit === "day";
}

/** A distance of `n` units from an anchor; `sign` −1 into the past. */
export function distanceFrom(drawn: Drawn, sign: 1 | -1, anchor: Anchor | DateValue): DateValue {
  return distance(drawn.unit(), sign * (drawn.number("n") ?? 1), anchor);
}

/** A place at the length under `length` from an anchor; null where no length is drawn. */
export function lengthAway(
  drawn: Drawn,
  sign: 1 | -1,
  anchor: Anchor | DateValue = "publication",
): DateValue | null {
  const length = drawn.date("length");
  return length?.kind === "duration" ? distanceAlong(length, sign, anchor) : null;
}

/** From the day of writing to that length after it, or before it. */
export function stretchFromNow(drawn: Drawn, sign: 1 | -1): DateValue | null {
  const [today, away] = [period("day", 0), lengthAway(drawn, sign)];
  if (away === null) return null;
  return sign === 1 ? rangeOf(today, away) : rangeOf(away, today);
}

/** What stands under `date`, where it is a day or a period and no mere length or clock. */
export function placed(drawn: Drawn, label = "date"): DateValue | null {
  const value = drawn.date(label);
  if (value === null) return null;
  const adrift = ["duration", "recurring", "clock", "vague", "open"].includes(value.kind);
  return adrift ? null : value;
}

/** A part of the date under `date`, by the label `part`. */
export function partFrom(drawn: Drawn): DateValue | null {
  const of = placed(drawn);
  const part = (["start", "middle", "end"] as const)[(drawn.number("part") ?? 1) - 1];
  return of === null || part === undefined || of.kind === "part"
    ? null
    : { kind: "part", part, of };
}

/** Open from, or up to, the date under `date`. */
export function openFrom(drawn: Drawn, side: OpenValue["side"]): DateValue | null {
  const of = placed(drawn);
  if (of === null || of.kind === "list") return null;
  if (leadsTo(side) && of.kind === "part" && of.part === "end") return untilEndOf(of.of);
  return of.kind === "range" ? null : { kind: "open", side, of };
}

function leadsTo(side: OpenValue["side"]): boolean {
  return side === "before" || side === "until";
}

/**
 * "before the end of the year": from today to its last day, and not to the last day of its summer;
 * of a period that is over, or of a date, all that came before.
 */
function untilEndOf(of: DateValue): DateValue {
  if (of.kind === "period" && of.shift >= 0)
    return { kind: "range", start: period("day", 0), end: of };
  return { kind: "open", side: "until", of };
}

/**
 * Figures without a year, such as "3/2": a day only where an article or a weekday says so, or a
 * nought. "next" and "last" choose among years, so that they go with no year.
 */
export function figuresFrom(drawn: Drawn): CalendarValue | null {
  const value = drawn.date("numeric");
  if (value?.kind !== "calendar") return null;
  const weekday = weekdayFrom(drawn);
  const which = whichOf(drawn.number("which"));
  if (value.year !== null) return which === null ? { ...value, weekday } : null;
  const told = weekday !== null || which !== null || isDayAndMonth(drawn);
  return told ? { ...value, weekday, which } : null;
}

/** Whether what stands beside two figures, or their nought, shows that they are no score. */
function isDayAndMonth(drawn: Drawn): boolean {
  const short = [drawn.from, drawn.to - 1].every((at) => drawn.scan.word(at)?.form.length === 1);
  const said = /^(le|du|au|on|from|to|by|с|до|к|по|entre|between|before|this|next)$/.test(
    drawn.before,
  );
  const clocked = drawn.scan.class(drawn.to - 1, "digits") === undefined; // "1/8 at noon"
  return !short || said || clocked;
}
