import { civilDay, type DayNumber, weekdayOf } from "../../../core/civil-day.ts";
import type { Setting } from "./setting.ts";
import { pin, stepOf, type Weight, weight } from "./weight.ts";
import { daysBetween, daysOpen, type When } from "./when.ts";

/** A telling, and when its encounter was as far as is known by now. */
export interface Telling {
  readonly setting: Setting;
  readonly when: When;
  /** Whether it is told as put off, here or in a telling that it has been joined with. */
  readonly putOff: boolean;
}

type Days = Extract<When, { readonly first: DayNumber }>;
type Reported = Extract<When, { readonly kind: "reported" }>;

/** What the days of two tellings say for and against their being one encounter. */
export function weighTime(one: Telling, other: Telling): readonly Weight[] {
  const [a, b] = [one.when, other.when];
  if (a.kind === "unknown" || b.kind === "unknown") return weighCalendar(one, other);
  if (a.kind === "reported" && b.kind === "reported") return weighReports(a, b);
  if (a.kind === "reported") return [...weighReport(a, b as Days), ...weighCalendar(one, other)];
  if (b.kind === "reported") return [...weighReport(b, a), ...weighCalendar(one, other)];
  return weighDays({ ...one, when: a }, { ...other, when: b });
}

interface Dated extends Telling {
  readonly when: Days;
}

function weighDays(one: Dated, other: Dated): readonly Weight[] {
  const gap = daysBetween(one.when, other.when);
  if (gap > 0) return weighGap(one, other, gap);
  const open = Math.max(daysOpen(one.when), daysOpen(other.when));
  const rare = isRare(one.setting) && isRare(other.setting);
  const points = stepOf(open, rare ? rareSteps : overlapSteps);
  return weight(points, open < 11 ? "dates agree" : "dates agree, as far as they go");
}

/** Points for days that overlap, by the days that the vaguer one leaves open. */
const overlapSteps = [
  [0, 4],
  [3, 3.5],
  [10, 3],
  [31, 2.2],
  [92, 1],
  [250, -0.5],
  [Infinity, -4],
] as const;

/** The same for occasions that the same parties rarely hold twice a year. */
const rareSteps = [
  [0, 4],
  [3, 3.5],
  [10, 3],
  [31, 2.5],
  [92, 2],
  [Infinity, 1.2],
] as const;

function isRare({ family }: Setting): boolean {
  return family === "conference" || family === "commission";
}

function weighGap(one: Dated, other: Dated, gap: number): readonly Weight[] {
  const [plan, report] = one.when.first <= other.when.first ? [one, other] : [other, one];
  if (isRare(plan.setting) && isPutOff(plan, report) && gap < movedSessionDaysMax)
    return weight(-1.5, "announced for an earlier date");
  if (plan.putOff && gap <= putOffDaysMax && isLater(plan, report))
    return weight(-1, "put off, and told for a later day");
  if (isAnnouncement(one, other))
    return weight(stepOf(gap, movedSteps), "announced for another day");
  return weight(stepOf(gap, gapSteps), "days between the dates: {count}", { count: gap });
}

/** A conference or a session that was announced may be put off so long. */
const movedSessionDaysMax = 800;

/** What was put off is held within so many days, or is another occasion. */
export const putOffDaysMax = 240;

const movedSteps = [
  [3, -0.5],
  [31, -3],
  [Infinity, -9],
] as const;

const gapSteps = [
  [1, -1.3],
  [3, -3],
  [14, -5],
  [Infinity, -9],
] as const;

/** One was announced, and the other, published later, was not. */
function isAnnouncement(one: Telling, other: Telling): boolean {
  return isLaterReport(one, other) || isLaterReport(other, one);
}

/** What was announced for the earlier date is told, or announced again, for the later one. */
function isPutOff(plan: Telling, report: Telling): boolean {
  return plan.setting.announced && isLater(plan, report);
}

function isLaterReport(plan: Telling, report: Telling): boolean {
  return plan.setting.announced && !report.setting.announced && isLater(plan, report);
}

function isLater(plan: Telling, report: Telling): boolean {
  const [before, after] = [plan, report].map(
    ({ setting }) => setting.record.source.reading.document.published,
  );
  return !before || !after || before <= after;
}

/** A report says on which side of its own day the encounter lies. */
function weighReport({ day, side, dated }: Reported, days: Days): readonly Weight[] {
  const distance = daysBetween({ first: day, last: day }, days);
  const wrongSide =
    (side === "before" && days.first > day + 1) || (side === "after" && days.last < day - 1);
  if (wrongSide && distance > 1) return weight(dated ? -6 : -2, "the report is of another time");
  const points = stepOf(distance, reportSteps[side]);
  return pin(dated ? points : points * 0.6, "the day of the report");
}

const reportSteps = {
  before: [
    [7, 2],
    [31, 1],
    [120, 0],
    [400, -2],
    [Infinity, -4],
  ],
  around: [
    [7, 2.5],
    [31, -1],
    [Infinity, -5],
  ],
  after: [
    [31, 1.5],
    [120, 1],
    [400, 0],
    [Infinity, -3],
  ],
} as const;

function weighReports(one: Reported, other: Reported): readonly Weight[] {
  const apart = Math.abs(one.day - other.day);
  return pin(stepOf(apart, bothSteps), "the days of the two reports");
}

const bothSteps = [
  [7, 1.5],
  [31, 0.5],
  [120, -0.5],
  [400, -2],
  [Infinity, -4],
] as const;

/** "On Tuesday", "in June": the calendar can agree where the date is not known. */
function weighCalendar(one: Telling, other: Telling): readonly Weight[] {
  const [vague, exact] = "first" in one.when ? [other, one] : [one, other];
  if (!("first" in exact.when)) return [];
  const { month, weekday } = vague.setting.words;
  const { first, last } = exact.when;
  if (last - first > 6) return [];
  const days = Array.from({ length: last - first + 1 }, (_, at) => first + at);
  const months = days.map((day) => civilDay(day).month);
  return [
    // Every seventh day is a Tuesday; "in June" leaves one month of the year.
    ...weighWord(weekday, days.map(weekdayOf), { what: "weekday", agrees: weight }),
    ...weighWord(month, months, { what: "month", agrees: pin }),
  ];
}

function weighWord(
  told: number | null,
  found: readonly number[],
  { what, agrees }: { readonly what: "weekday" | "month"; readonly agrees: typeof weight },
): readonly Weight[] {
  if (told === null) return [];
  return found.includes(told) ? agrees(1.5, `the ${what} agrees`) : weight(-2.5, `another ${what}`);
}
