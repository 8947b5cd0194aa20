import {
  addMonths,
  civilDay,
  dayNumber,
  isoDay,
  mondayOf,
  type DayNumber,
} from "../../core/civil-day.ts";
import type {
  DateValue,
  DistanceValue,
  EdgeValue,
  InWeekValue,
  ListValue,
  NthValue,
  OpenValue,
  PartValue,
  PeriodValue,
  RestValue,
  RangeValue,
  RunValue,
  TimeUnit,
} from "./date-value.ts";
import { reachCalendar } from "./reach-calendar.ts";
import { nthIn } from "./reach-nth.ts";
import { periodOf, reachYears, workdaysFrom } from "./reach-period.ts";
import {
  reachedDay,
  reachedDays,
  reachedMonth,
  reachedYear,
  type Circumstances,
  type Reached,
} from "./reached.ts";

type Handlers = {
  readonly [Kind in DateValue["kind"]]: (
    value: Extract<DateValue, { readonly kind: Kind }>,
    known: Circumstances,
  ) => Reached | null;
};

const handlers: Handlers = {
  calendar: reachCalendar,
  period: reachPeriod,
  distance: reachDistance,
  run: reachRun,
  years: reachYears,
  part: reachPart,
  nth: reachNth,
  edge: reachEdge,
  "in-week": reachInWeek,
  range: reachRange,
  open: reachOpen,
  rest: reachRest,
  list: reachList,
  around: ({ of }, known) => approximate(reach(of, known)),
  clock: (_, known) => {
    const day = known.day("previous");
    return day === null ? null : reachedDay(day);
  },
  duration: () => null,
  recurring: () => null,
  vague: () => null,
};

/** EDTF years of four figures. */
const firstDay = dayNumber(1, 1, 1);
const lastDay = dayNumber(9999, 12, 31);

/** Resolves any value; null where it cannot be known. */
export function reach(value: DateValue, known: Circumstances): Reached | null {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the table has one handler for each kind.
  const handler = handlers[value.kind] as (
    value: DateValue,
    known: Circumstances,
  ) => Reached | null;
  const reached = handler(value, known);
  return reached === null || reached.first < firstDay || reached.last > lastDay ? null : reached;
}

function approximate(reached: Reached | null): Reached | null {
  return reached?.point === true && !reached.edtf.endsWith("~")
    ? { ...reached, edtf: `${reached.edtf}~` }
    : reached;
}

function reachPeriod({ unit, shift, anchor }: PeriodValue, known: Circumstances): Reached | null {
  if (unit === "year" && anchor === "publication") {
    const year = known.year();
    return year === null ? null : reachedYear(year + shift);
  }
  const day = shift > 0 ? known.lastDay(anchor) : known.day(anchor);
  return day === null ? null : periodOf(unit, day, shift);
}

const monthsIn: Readonly<Partial<Record<TimeUnit, number>>> = {
  month: 1,
  quarter: 3,
  half: 6,
  season: 3,
  year: 12,
  decade: 120,
  century: 1200,
};

const daysIn: Readonly<Partial<Record<TimeUnit, number>>> = {
  hour: 0,
  day: 1,
  weekend: 7,
  week: 7,
  workweek: 7,
  fortnight: 14,
};

/** « il y a deux ans »: the year, approximately; the very day is kept beside it. */
function reachDistance(
  { unit, count, anchor }: DistanceValue,
  known: Circumstances,
): Reached | null {
  const start = startOf(anchor, known);
  if (start === null || Math.abs(count) > 10_000) return null;
  const day = along(unit, start, count);
  if (civilDay(day).year < 1 || civilDay(day).year > 9998) return null;
  return { ...coarse(unit, day), day };
}

function startOf(anchor: DistanceValue["anchor"], known: Circumstances): DayNumber | null {
  if (typeof anchor === "string") return known.day(anchor);
  const reached = reach(anchor, known);
  return reached?.day ?? reached?.first ?? null;
}

/** How exact a distance is: three weeks ago is about a day, two years ago about a year. */
const exactness: Readonly<Record<TimeUnit, "exact" | "day" | "month" | "year">> = {
  hour: "exact",
  day: "exact",
  workday: "exact",
  weekend: "day",
  week: "day",
  workweek: "day",
  fortnight: "day",
  month: "month",
  quarter: "month",
  half: "month",
  season: "month",
  year: "year",
  decade: "year",
  century: "year",
};

function coarse(unit: TimeUnit, day: DayNumber): Reached {
  const exact = exactness[unit];
  if (exact === "exact") return reachedDay(day);
  const reached = around(day, exact);
  return { ...reached, edtf: `${reached.edtf}~` };
}

function around(day: DayNumber, size: "day" | "month" | "year"): Reached {
  const { year, month } = civilDay(day);
  if (size === "day") return reachedDay(day);
  return size === "month" ? reachedMonth(year, month) : reachedYear(year);
}

/** « les trois prochains mois »: whole units beside the present one. */
function reachRun({ unit, count }: RunValue, known: Circumstances): Reached | null {
  const today = known.day("publication");
  if (today === null || count === 0 || Math.abs(count) > 1000) return null;
  const [near, far] = [periodOf(unit, today, Math.sign(count)), periodOf(unit, today, count)];
  return count < 0 ? between(far, near) : between(near, far);
}

function between(start: Reached, end: Reached): Reached | null {
  if (end.last < start.first) return null;
  if (start.edtf === end.edtf) return start;
  const from = start.point ? start.edtf : isoDay(start.first);
  const to = end.point ? end.edtf : isoDay(end.last);
  return { first: start.first, last: end.last, edtf: `${from}/${to}`, point: false };
}

/** Thirds: a year's by four months, a month's by ten days, a week's from Monday, Wednesday and Friday. */
function reachPart({ part, of }: PartValue, known: Circumstances): Reached | null {
  const whole = reach(of, known);
  if (whole === null) return null;
  const length = whole.last - whole.first + 1;
  if (length <= 3) return whole;
  const index = ["start", "middle", "end"].indexOf(part);
  if (length === 365 || length === 366) return thirdOfYear(civilDay(whole.first).year, index);
  const [from, to] = isMonth(whole) ? monthThird(length, index) : thirdOf(length, index);
  return approximately(whole.first + from, whole.first + to);
}

const weekThirds = [
  [0, 2],
  [2, 3],
  [4, 6],
] as const;

/** First and last day of a third, from 0. */
function thirdOf(length: number, index: number): readonly [number, number] {
  const plain = [
    Math.floor((length * index) / 3),
    Math.floor((length * (index + 1)) / 3) - 1,
  ] as const;
  return length === 7 ? (weekThirds[index] ?? plain) : plain;
}

function monthThird(length: number, index: number): readonly [number, number] {
  return [index * 10, index === 2 ? length - 1 : index * 10 + 9];
}

function isMonth({ first, last }: Reached): boolean {
  const [start, end] = [civilDay(first), civilDay(last + 1)];
  return start.day === 1 && end.day === 1 && last - first < 31;
}

function approximately(first: DayNumber, last: DayNumber): Reached {
  return { first, last, edtf: `${isoDay(first)}~/${isoDay(last)}~`, point: false };
}

function thirdOfYear(year: number, index: number): Reached {
  const [start, end] = [reachedMonth(year, index * 4 + 1), reachedMonth(year, index * 4 + 4)];
  return { first: start.first, last: end.last, edtf: `${start.edtf}~/${end.edtf}~`, point: false };
}

function reachNth({ unit, count, of }: NthValue, known: Circumstances): Reached | null {
  const whole = reach(of, known);
  if (whole === null) return null;
  return nthIn(unit, count, whole);
}

/** « les cinq premiers mois de 2025 »: from the beginning, or up to the end, of the whole. */
function reachEdge({ unit, count, of }: EdgeValue, known: Circumstances): Reached | null {
  const whole = reach(of, known);
  if (whole === null || count === 0 || Math.abs(count) > 1000) return null;
  const [first, last] =
    count > 0
      ? [whole.first, along(unit, whole.first, count) - 1]
      : [along(unit, whole.last + 1, count), whole.last];
  return first < whole.first || last > whole.last ? null : reachedDays(first, last);
}

/** A day moved by so many units. */
function along(unit: TimeUnit, day: DayNumber, count: number): DayNumber {
  if (unit === "workday") return workdaysFrom(day, count);
  const months = monthsIn[unit];
  return months === undefined ? day + (daysIn[unit] ?? 1) * count : addMonths(day, months * count);
}

function reachInWeek({ weekday, of }: InWeekValue, known: Circumstances): Reached | null {
  const whole = reach(of, known);
  if (whole === null) return null;
  const monday = mondayOf(whole.first);
  return weekday === null ? reachedDays(monday, monday + 6) : reachedDay(monday + weekday - 1);
}

function reachRange({ start, end }: RangeValue, known: Circumstances): Reached | null {
  const from = exactly(reach(start, known));
  const to = exactly(reach(end, known));
  if (from === null || to === null) return null;
  return between(from, to) ?? laterEnd(from, to, end);
}

function exactly(reached: Reached | null): Reached | null {
  return reached?.day === undefined ? reached : reachedDay(reached.day);
}

/** "From Friday to Monday": where the end came out before the beginning, it is the next such one. */
function laterEnd(from: Reached, to: Reached, end: DateValue): Reached | null {
  if (end.kind !== "calendar" || end.year !== null) return null;
  if (end.month === null && end.weekday !== null)
    return between(from, reachedDay(from.first + ((to.first - from.first) % 7) + 7));
  if (end.month === null) return null;
  const { year, month, day } = civilDay(to.first);
  if (to.first !== to.last) return between(from, reachedMonth(year + 1, month));
  return between(
    from,
    reachedDay(addMonths(to.first, 12) + (day - civilDay(addMonths(to.first, 12)).day)),
  );
}

function reachRest({ side, of }: RestValue, known: Circumstances): Reached | null {
  const whole = reach(of, known);
  const today = known.day("publication");
  if (whole === null || today === null || today < whole.first || today > whole.last) return whole;
  return side === "earlier" ? reachedDays(whole.first, today) : reachedDays(today, whole.last);
}

function reachOpen({ side, of }: OpenValue, known: Circumstances): Reached | null {
  const inner = reach(of, known);
  if (inner === null) return null;
  if (side === "before") return { ...inner, edtf: `../${isoDay(inner.first - 1)}`, point: false };
  if (side === "after") return { ...inner, edtf: `${isoDay(inner.last + 1)}/..`, point: false };
  const edge = inner.point ? inner.edtf : isoDay(side === "since" ? inner.first : inner.last);
  return { ...inner, edtf: side === "since" ? `${edge}/..` : `../${edge}`, point: false };
}

/** Days that follow one another are one interval, « les 9 et 10 novembre »; others stay a set. */
function reachList({ members }: ListValue, known: Circumstances): Reached | null {
  const reached = members.map((member) => reach(member, known)).filter((one) => one !== null);
  const [start, end] = [reached[0], reached.at(-1)];
  if (start === undefined || end === undefined || reached.length < members.length) return null;
  const unbroken = reached.every(
    (one, at) => at === 0 || one.first === (reached[at - 1]?.last ?? 0) + 1,
  );
  if (unbroken) return between(start, end);
  return {
    first: Math.min(...reached.map((one) => one.first)),
    last: Math.max(...reached.map((one) => one.last)),
    edtf: `{${reached.map(({ edtf }) => edtf).join(",")}}`,
    point: false,
  };
}
