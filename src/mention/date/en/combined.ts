import { period, type DateValue } from "../date-value.ts";
import { dayRange, openFrom, partFrom, placed, rangeFrom, weekdayFrom } from "../make.ts";
import { edgeFrom, nthFrom, partOfUnit } from "../make-parts.ts";
import { defineDateRule, type DateRule } from "../rule.ts";

/** "late 2024", "the end of March", "mid-May". */
export const part: DateRule = defineDateRule({
  id: "date/en/part",
  revision: 1,
  because: '"early", "mid-" and "late" take a third of the date that follows.',
  level: 2,
  patterns: [
    "<part> -? of|in|on? the? month? of? <date>",
    "<part> of the? <unit>",
    "earlier|later in|on? <date>",
    "sometime|anytime|any time|on|in? <date>",
  ],
  make: (drawn) => {
    const of = placed(drawn);
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
    "<date> ,? at|@|by|around|about|from|after|between|in|before? <clock>",
    "<date> ,? at|@|by|around|about|from|after|between|in|before? <clock> to|-|–|until|till|and <clock:until>",
    "<daypart> of|on? the? <date>",
    "<clock> ,|on|of|in? the? <daypart>? ,|on|of? <date>",
    "<clock> to|-|–|until|till <clock:until> ,|on|of|in? the? <daypart>? ,|on|of? <date>",
    "<date> , <daypart>",
  ],
  make: (drawn) => placed(drawn),
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
  examples: ["The session opened at {date:10:30}."],
  counterExamples: [["The ratio is 8:62.", "no hour has 62 minutes"]],
});

/** "the first Monday of May", "the last day of October 2015". */
export const nthOf: DateRule = defineDateRule({
  id: "date/en/nth-of",
  revision: 1,
  because: "A rank before a weekday, a day or a week counts within the date that follows.",
  level: 2,
  patterns: [
    "<nth> <weekday> of|in the? <date>",
    "<nth> <unit> of|in the? <date>",
    "last <weekday> of|in the? <date>",
    "last <unit> of|in the? <date>",
    "<nth> <weekday> of the month",
  ],
  make: (drawn) => nthFrom(drawn, drawn.date("date") === null ? period("month", 0) : placed(drawn)),
  examples: ["The fair opens on the {date:last day of October 2015}."],
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

/** "March 27 to 29", "27–30 August 2012". */
export const daysOfOneMonth: DateRule = defineDateRule({
  id: "date/en/days-of-one-month",
  revision: 1,
  because: "Two days with one month between them share it, and its year.",
  level: 1,
  patterns: [
    "<weekdayName:w1>? ,? the? <day:d1> to|-|–|—|through|thru|until|till the? <weekdayName:w2>? ,? the? <day:d2> of? <monthName> ,|of|in? <looseYear>?",
    "<monthName> the? <day:d1> to|-|–|—|through|thru|until|till the? <day:d2> ,? <looseYear>?",
    "<monthName> <day:d1> to|- <day:d2> ,? <year>",
    "between the? <day:d1> and the? <day:d2> of? <monthName> ,? <looseYear>?",
    "<monthName> between <day:d1> and <day:d2> <year>?",
    "from the? <day:d1> to|-|until the? <day:d2> of? <monthName> ,? <year>?",
    "from <monthName> the? <day:d1> to|- the? <day:d2> ,? <year>?",
    "from? the? <day:d1> to|-|until the? <day:d2> of? <period>",
    "between the? <day:d1> and the? <day:d2> of? <period>",
    "from the? <day:d1> to <monthName> the? <day:d2> ,? <year>?",
  ],
  make: (drawn) => {
    const counted = drawn.date("period");
    const range = dayRange(drawn);
    if (counted === null || range?.kind !== "range") return range;
    if (counted.kind !== "period" || counted.unit !== "month") return null;
    const { start, end } = range;
    if (start.kind !== "calendar" || end.kind !== "calendar") return null;
    const month = { shift: counted.shift };
    return { kind: "range", start: { ...start, month }, end: { ...end, month } };
  },
  examples: [
    "They talked {date:from March 27 to 29}.",
    "The forum met on {date:27–30 August 2012}.",
  ],
  counterExamples: [["It takes from 12 to 15 members.", "members are counted, not days"]],
});

/** "from 30 October to 2 November", "1982 to 1987", "between June and August 2023". */
export const range: DateRule = defineDateRule({
  id: "date/en/range",
  revision: 1,
  because: '"from … to" and "between … and" go from one date to another.',
  level: 3,
  patterns: [
    "<date:start> to|-|–|—|~|through|thru|until|till the? <date:end>",
    "between the? <date:start> and the? <date:end>",
    "from the? <date:start> to|-|–|—|~|through|until|till the? <date:end>",
  ],
  make: (drawn) => rangeFrom(drawn),
  examples: [
    "She served {date:from 1982 to 1987}.",
    "The tour runs {date:from 30 October to 2 November 2024}.",
  ],
  counterExamples: [["From here to there is far.", "no date is named"]],
});

/** "since 2017", "until 2 June", "by 2030". */
export const open: DateRule = defineDateRule({
  id: "date/en/open",
  revision: 1,
  because: '"since" and "after" leave the end open, "until" and "by" the beginning.',
  level: 4,
  patterns: [
    "since|after|starting|beginning on|from? the? <date>",
    "until|till|before|by the? <date>",
    "as of|from <date>",
    "<date> onwards|onward",
    "from <date> on|onwards|onward",
  ],
  make: (drawn) => {
    const first = drawn.scan.folded(drawn.from);
    if (first === "before" || first === "after") return openFrom(drawn, first);
    return openFrom(drawn, /^(until|till|by)$/.test(first) ? "until" : "since");
  },
  examples: [
    "The two states have cooperated {date:since 2017}.",
    "The bridge is due {date:by 2030}.",
  ],
  counterExamples: [["He has waited since then.", "no date is named"]],
});

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

export const combinedRules: readonly DateRule[] = [
  part,
  timeOfDay,
  clock,
  nthOf,
  edgeOf,
  inWeek,
  daysOfOneMonth,
  range,
  open,
];
