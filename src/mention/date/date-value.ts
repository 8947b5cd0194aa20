import type { Weekday } from "../../core/civil-day.ts";

/** What a date counts from: the day of publication, or the date named before it in the text. */
export type Anchor = "publication" | "previous";

/** So many units away from the anchor's own: `{ shift: -1 }` of a year is last year. */
export interface Shift {
  readonly shift: number;
}

/** Which one of its kind: the last, the one of this week or year, the next. */
export type Which = "last" | "this" | "next";

export type TimeUnit =
  | "hour"
  | "day"
  | "workday"
  | "weekend"
  | "week"
  | "workweek"
  | "fortnight"
  | "month"
  | "quarter"
  | "half"
  | "season"
  | "year"
  | "decade"
  | "century";

/** A date by its parts; what is not said is null and is looked for when the date is resolved. */
export interface CalendarValue {
  readonly kind: "calendar";
  readonly year: number | Shift | null;
  /** 1–12; a season 21–24, a quarter 33–36 or a half 40–41, as in EDTF; or months from the anchor's. */
  readonly month: number | Shift | null;
  readonly day: number | null;
  readonly weekday: Weekday | null;
  readonly which: Which | null;
}

/** A whole period counted from the anchor's: yesterday, last week, this year. */
export interface PeriodValue {
  readonly kind: "period";
  readonly unit: TimeUnit;
  readonly shift: number;
  readonly anchor: Anchor;
}

/** A distance from the anchor: two years ago, three days later. */
export interface DistanceValue {
  readonly kind: "distance";
  readonly unit: TimeUnit;
  /** Negative into the past. */
  readonly count: number;
  readonly anchor: Anchor | DateValue;
}

/** Several periods before or after the anchor's: the last ten months. */
export interface RunValue {
  readonly kind: "run";
  readonly unit: TimeUnit;
  /** Negative into the past. */
  readonly count: number;
}

/** A decade or a century: the 1990s, the 19th century. */
export interface YearsValue {
  readonly kind: "years";
  readonly first: number;
  readonly last: number;
}

/** The beginning, the middle or the end of a date. */
export interface PartValue {
  readonly kind: "part";
  readonly part: "start" | "middle" | "end";
  readonly of: DateValue;
}

/** The nth weekday, week or day of a period; −1 is the last. */
export interface NthValue {
  readonly kind: "nth";
  readonly unit: Weekday | "week" | "day" | "weekend" | "fortnight" | "month";
  readonly count: number;
  readonly of: DateValue;
}

/** The first or last units of a period: the first five months of 2025. Negative from the end. */
export interface EdgeValue {
  readonly kind: "edge";
  readonly unit: TimeUnit;
  readonly count: number;
  readonly of: DateValue;
}

/** A weekday, or nothing, in the week of another date. */
export interface InWeekValue {
  readonly kind: "in-week";
  readonly weekday: Weekday | null;
  readonly of: DateValue;
}

export interface RangeValue {
  readonly kind: "range";
  readonly start: DateValue;
  readonly end: DateValue;
}

/** Open at one end: since 2017, until May; "before" and "after" leave the date itself out. */
export interface OpenValue {
  readonly kind: "open";
  readonly side: "since" | "until" | "before" | "after";
  readonly of: DateValue;
}

/** What is over, or left, of a period: earlier this year, later this week. */
export interface RestValue {
  readonly kind: "rest";
  readonly side: "earlier" | "later";
  readonly of: DateValue;
}

/** Several dates that all hold: 6 and 13 April. */
export interface ListValue {
  readonly kind: "list";
  readonly members: readonly DateValue[];
}

/** A length of time that lies nowhere: two days. */
export interface DurationValue {
  readonly kind: "duration";
  readonly unit: TimeUnit;
  readonly count: number;
  /** What is added to it: the days of "one month and ten days". */
  readonly more?: DurationValue | null;
}

/** Something that comes again: every Monday. */
export interface RecurringValue {
  readonly kind: "recurring";
}

/** A time of day, of the day that the text speaks of. */
export interface ClockValue {
  readonly kind: "clock";
}

/** Now, in the future, formerly: a place in time without a day. */
export interface VagueValue {
  readonly kind: "vague";
}

/** About a date. */
export interface AroundValue {
  readonly kind: "around";
  readonly of: DateValue;
}

/** What the words say, before anything is known of the day on which they were written. */
export type DateValue =
  | CalendarValue
  | PeriodValue
  | DistanceValue
  | RunValue
  | YearsValue
  | PartValue
  | NthValue
  | EdgeValue
  | InWeekValue
  | RangeValue
  | OpenValue
  | RestValue
  | ListValue
  | AroundValue
  | DurationValue
  | RecurringValue
  | ClockValue
  | VagueValue;

const nothing: CalendarValue = {
  kind: "calendar",
  year: null,
  month: null,
  day: null,
  weekday: null,
  which: null,
};

/** A calendar date of which only some parts are said. */
export function calendar(parts: Partial<Omit<CalendarValue, "kind">>): CalendarValue {
  return { ...nothing, ...parts };
}

/** A period counted from the anchor's. */
export function period(unit: TimeUnit, shift: number, anchor: Anchor = "publication"): PeriodValue {
  return { kind: "period", unit, shift, anchor };
}

/** A place so many units from the anchor. */
export function distance(
  unit: TimeUnit,
  count: number,
  anchor: Anchor | DateValue = "publication",
): DistanceValue {
  return { kind: "distance", unit, count, anchor };
}

/** A place at a length from the anchor, `sign` −1 into the past. */
export function distanceAlong(
  length: DurationValue,
  sign: 1 | -1,
  anchor: Anchor | DateValue = "publication",
): DistanceValue {
  const away = distance(length.unit, sign * length.count, anchor);
  return length.more === undefined || length.more === null
    ? away
    : distanceAlong(length.more, sign, away);
}
