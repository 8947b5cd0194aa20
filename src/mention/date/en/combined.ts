import { calendar, period, type DateValue } from "../date-value.ts";
import { partFrom, placed, weekdayFrom } from "../make.ts";
import { edgeFrom, nthFrom, partOfUnit } from "../make-parts.ts";
import { defineDateRule, type DateRule } from "../rule.ts";

/** "late 2024", "the end of March", "mid-May". */
export const part: DateRule = defineDateRule({
  id: "date/en/part",
  revision: 1,
  because: '"early", "mid-" and "late" take a third of the date that follows.',
  level: 2,
  patterns: [
    "<part> -? of|in|on? around? the? month? of? <date>",
    "<part> of the? <unit>",
    "eom|eoy",
    "earlier|later in|on? <date>",
    "sometime|anytime|any time|on|in? <date>",
  ],
  make: (drawn) => {
    const of = placed(drawn);
    const short = /^eo([my])$/.exec(drawn.scan.folded(drawn.from))?.[1];
    if (short !== undefined)
      return { kind: "part", part: "end", of: period(short === "m" ? "month" : "year", 0) };
    if (of === null) return partOfUnit(drawn);
    return drawn.number("part") === null ? of : partFrom(drawn);
  },
  examples: ["The line opens in {date:late 2024} or {date:mid-May}."],
  counterExamples: [["The end of the summit is near.", "a summit is no date"]],
});

/** "Tuesday evening", "the morning of March 28", "5 May at 10 am". */
export const timeOfDay: DateRule = defineDateRule({
  id: "date/en/time-of-day",
  revision: 1,
  because:
    "A part of the day or an hour beside a date belongs to that date and leaves the day as it is.",
  level: 2,
  patterns: [
    "<date> ,? early|late|in|at|during? the? <daypart>",
    "<weekdayShort> at|@ <clock>",
    "<date> ,? at|@|by|around|about|from|after|between|in|before? <clock>",
    "<date> ,? at|@|by|around|about|from|after|between|in|before? <clock> to|-|–|until|till|and <clock:until>",
    "<daypart> of|on? the? <date>",
    "<clock> ,|on|of|in? the? <daypart>? ,|on|of? <date>",
    "<clock> to|-|–|until|till <clock:until> ,|on|of|in? the? <daypart>? ,|on|of? <date>",
    "<date> , <daypart>",
  ],
  make: (drawn) => {
    const weekday = weekdayFrom(drawn, "weekdayShort");
    return weekday === null ? placed(drawn) : calendar({ weekday });
  },
  examples: ["They met on {date:Tuesday evening} and on {date:5 May at 10 am}."],
  counterExamples: [["Evening fell.", "an evening without a day"]],
});

/** "10:30", "8 pm". */
export const clock: DateRule = defineDateRule({
  id: "date/en/clock",
  revision: 1,
  because: "An hour without a day belongs to the day that the text speaks of.",
  level: 1,
  patterns: ["<clock>", "<clock> -|–|to|until <clock:until>", "<n> o ' clock"],
  make: (drawn) => {
    const only =
      drawn.to - drawn.from === 1 && drawn.scan.class(drawn.from, "digits") !== undefined;
    return only ? null : { kind: "clock" };
  },
  examples: ["The session opened at {date:10:30} and closed at {date:6.30 pm}."],
  counterExamples: [["The ratio is 8:62.", "no hour has 62 minutes"]],
});

/** "the first Monday of May", "the last day of October 2015". */
export const nthOf: DateRule = defineDateRule({
  id: "date/en/nth-of",
  revision: 1,
  because: "A rank before a weekday, a day or a week counts within the date that follows.",
  level: 2,
  patterns: [
    "<nth> <weekday> <daypart>? of|in the? <date>",
    "<nth> <unit> of|in the? <date>",
    "last <weekday> <daypart>? of|in the? <date>",
    "last <unit> of|in the? <date>",
    "<nth:nthLast> last <weekday> of|in the? <date>",
    "<nth:nthLast> last <unit> of|in the? <date>",
    "<nth> <weekday> of the <unit:whole>",
    "<nth> <unit> of the <unit:whole>",
  ],
  make: (drawn) => {
    const whole = drawn.number("whole") === null ? placed(drawn) : period(drawn.unit("whole"), 0);
    const fromEnd = drawn.number("nthLast");
    const nth = nthFrom(drawn, whole);
    return nth === null || fromEnd === null ? nth : { ...nth, count: -fromEnd };
  },
  examples: [
    "The fair opens on the {date:last day of October 2015}.",
    "It closes on the {date:third last day of May 2016}.",
  ],
  counterExamples: [["The first article of May is long.", "an article is no day"]],
});

/** "Monday of next week", "the week of 6 October". */
export const inWeek: DateRule = defineDateRule({
  id: "date/en/in-week",
  revision: 1,
  because: "A weekday is looked for in the week that is named beside it.",
  level: 2,
  patterns: [
    "<weekday> of? the? <date>",
    "<date> ,|on? <weekday>",
    "week of|beginning|commencing on? the? <date>",
    "<which> week ' s <weekday>",
    "<which> week's <weekday>",
  ],
  make: (drawn) => {
    const weekday = weekdayFrom(drawn);
    const which = drawn.number("which");
    if (which !== null && drawn.date("date") === null)
      return { kind: "in-week", weekday, of: period("week", which) };
    return weekOf(placed(drawn), weekday);
  },
  examples: ["They meet again on {date:Monday of next week}."],
  counterExamples: [["The week of the film opens.", "a festival is no date"]],
});

function weekOf(of: DateValue | null, weekday: ReturnType<typeof weekdayFrom>): DateValue | null {
  if (of === null) return null;
  if (weekday !== null)
    return of.kind === "period" && of.unit === "week" ? { kind: "in-week", weekday, of } : null;
  return of.kind === "calendar" && of.day !== null ? { kind: "in-week", weekday: null, of } : null;
}

/** "the first five months of 2025". */
export const edgeOf: DateRule = defineDateRule({
  id: "date/en/edge-of",
  revision: 1,
  because: "A rank with a number of units counts them from the edge of the date that follows.",
  level: 2,
  patterns: ["<nth> <n> <unit> of|in the? <date>", "<which> <n> <unit> of|in the? <date>"],
  make: (drawn) => edgeFrom(drawn),
  examples: ["Sales doubled in the {date:first five months of 2025}."],
  counterExamples: [["The first five ministers of 2025 came.", "ministers are no unit of time"]],
});

export const combinedRules: readonly DateRule[] = [part, timeOfDay, clock, nthOf, edgeOf, inWeek];
