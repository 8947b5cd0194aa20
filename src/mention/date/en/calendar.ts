import { shape } from "../../../grammar/word.ts";
import { calendar, period } from "../date-value.ts";
import {
  calendarFrom,
  calendarOfYear,
  dayList,
  dayOfCountedMonth,
  figuresFrom,
  weekdayFrom,
  whichOf,
} from "../make.ts";
import { isTail } from "../number-slots.ts";
import type { Drawn } from "../pattern.ts";
import { defineDateRule, type DateRule } from "../rule.ts";

/** "March 27, 2024", "Tuesday, 5 May", "the 4th of July". */
export const dayOfMonth: DateRule = defineDateRule({
  id: "date/en/day-of-month",
  revision: 1,
  because: "English writes the day before the month or after it, then the year.",
  level: 1,
  patterns: [
    "<weekdayName>? ,? the? <day> day? of? <monthName> ,|of|in? <looseYear>?",
    "<weekdayName>? ,? <monthName> the? <day> ,|of|in? <looseYear>?",
    "<day> -|/ <monthName> -|/? <looseYear>?",
    "<day> . <monthName> <year>",
    "<day> -|/ <year> -|/ <monthName>",
    "<year> -|/ <day> -|/ <monthName>",
    "<monthName> -|/ <year> -|/ <day>",
    "<monthName> -|/ <day> -|/? <year>?",
    "<year> -|/ <monthName> -|/ <day>",
    "<which> the? <day> of? <monthName>",
    "<which> <monthName> the? <day>",
    "<weekday>? ,? the? <day> of? <monthName> ,? of? <period>",
    "<weekday>? ,? <monthName> the? <day> ,? of? <period>",
    "<weekdayName>? ,? <year> ,? <monthName> <day>",
  ],
  make: (drawn) => {
    if (drawn.date("period") !== null) return calendarOfYear(drawn);
    const last = drawn.scan.word(drawn.to - 1)?.form;
    const verb = (last === "may" || last === "march") && drawn.scan.isLowerWord(drawn.to);
    return verb ? null : calendarFrom(drawn); // "Chapter 12 may help"
  },
  examples: [
    "They met on {date:March 27, 2024} and {date:Tuesday, 5 May}.",
    "The feast is on the {date:4th of July}.",
    "Stamped {date:23-2019-Sep} and {date:16. November 2019}.",
  ],
  counterExamples: [["Chapter 12 may help.", '"may" is a verb here']],
});

const monthPrepositions =
  /^(in|of|since|until|till|by|from|to|this|last|next|early|late|mid|end|beginning|during|through|before|after|and|for|between|about|-|–|—|\()$/;

/** "July 2023", "last June", "in October". */
export const month: DateRule = defineDateRule({
  id: "date/en/month",
  revision: 1,
  because: 'A month stands with its year, or with "last" or "next", or alone.',
  level: 1,
  patterns: [
    "<monthName> ,|of|in|-|/? <looseYear>",
    "<year> ,|-|/? <monthName>",
    "<which> <month>",
    "<month> ,? of? <period>",
    "month of <monthName> <year>?",
    "^in|since|from|until|to|of|by|for|during <monthShort>",
    "<month>",
  ],
  make: (drawn) => {
    const short = drawn.number("monthShort");
    if (short !== null) return calendar({ month: short });
    if (drawn.date("period") !== null) return calendarOfYear(drawn);
    return isDayTail(drawn) || !isMonth(drawn) ? null : calendarFrom(drawn);
  },
  examples: ["The {date:July 2023} summit followed the one of {date:last June}."],
  counterExamples: [
    ["The accord may not last.", '"may" is a verb'],
    ["Troops march home.", '"march" is a verb'],
  ],
});

/** "Feb 30", "32 August 2014": no such day, and no year either. */
function isDayTail(drawn: Drawn): boolean {
  const year = drawn.number("looseYear");
  if (year === null) return false;
  if (/^\d{1,2}$/.test(drawn.before) && !isTail(drawn.scan, drawn.from - 1)) return true;
  const short = drawn.scan.word(drawn.to - 1)?.form.length === 2;
  return short && year % 100 <= 31 && drawn.scan.folded(drawn.to - 2) !== "'";
}

/** "May" and "March" are words too: alone they need a capital and a preposition. */
function isMonth(drawn: Drawn): boolean {
  const at = drawn.number("which") === null ? drawn.from : drawn.from + 1;
  const word = drawn.scan.word(at);
  if (word === undefined || drawn.to - at > 1) return word !== undefined;
  if (word.lower !== "may" && word.lower !== "march") return true;
  const capital = (word.shape & shape.capitalised) !== 0;
  if (at > drawn.from) return capital || word.lower === "march";
  return capital
    ? monthPrepositions.test(drawn.before)
    : word.lower === "march" && drawn.scan.to === 1;
}

/** "last Sat"; "they last sat down" names no day. */
function shortWeekday(drawn: Drawn): ReturnType<typeof weekdayFrom> {
  const form = drawn.scan.word(drawn.to - 1)?.form ?? "";
  return form === form.toLowerCase() ? null : weekdayFrom(drawn, "weekdayShort");
}

/** "Tuesday", "last Friday", "this Wednesday". */
export const weekday: DateRule = defineDateRule({
  id: "date/en/weekday",
  revision: 1,
  because:
    'A weekday names the nearest such day that the tense allows; "next" puts it in the next week.',
  level: 1,
  patterns: [
    "<weekday>",
    "<which> <weekday>",
    "<weekday> <which> week",
    "<weekdayName> ,? the? <nth>",
    "^on|this|next|last <weekdayShort>",
  ],
  make: (drawn) => {
    if (drawn.scan.folded(drawn.to - 1).endsWith("days")) return { kind: "recurring" };
    const which = drawn.number("which");
    const day = drawn.number("nth");
    const named = weekdayFrom(drawn) ?? shortWeekday(drawn);
    const ofWeek = drawn.scan.folded(drawn.to - 1) === "week";
    if (which === 1 || (ofWeek && which !== null))
      return { kind: "in-week", weekday: named, of: period("week", which) };
    return calendar({ weekday: named, day, which: whichOf(which) });
  },
  examples: ["They spoke on {date:Tuesday} and {date:last Friday}."],
  counterExamples: [["The sun shone on Lima.", '"sun" is not short for Sunday here']],
});

/** "the 15th", "the 5th of next month". */
export const dayAlone: DateRule = defineDateRule({
  id: "date/en/day-alone",
  revision: 1,
  because: 'A ranked number after "on the" at the end of a phrase is a day of the month spoken of.',
  level: 1,
  patterns: ["<day> of|in the? <period>", "the <nth> !century|quarter|half|day|week|session|time"],
  make: (drawn) => {
    if (drawn.date("period") !== null) return dayOfCountedMonth(drawn);
    const figures = drawn.scan.class(drawn.from + 1, "digits") !== undefined;
    const ends = drawn.after === "" || /^[,;.)]$/.test(drawn.after);
    const on = /^(on|by|until|from|since|of|for|)$/.test(drawn.before);
    return figures && ends && on ? calendar({ day: drawn.number("nth") }) : null;
  },
  examples: ["She returns on {date:the 18th}."],
  counterExamples: [["The 5th session opened.", "a session is counted"]],
});

/** "9 and 10 November 2024", "March 3, 5 and 7". */
export const severalDays: DateRule = defineDateRule({
  id: "date/en/several-days",
  revision: 1,
  because: 'Days joined by "and" share the month and the year.',
  level: 1,
  patterns: [
    "<day:d1> and|or|& <day:d2> of? <monthName> ,? <looseYear>?",
    "<monthName> <day:d1> and|& <day:d2> ,? <looseYear>?",
    "<monthName> <day:d1> , <day:d2> ,? and <day:d3> ,? <year>?",
    "<day:d1> , <day:d2> and <day:d3> <monthName> <year>?",
  ],
  make: (drawn) => dayList(drawn),
  examples: ["The forum met on {date:9 and 10 November 2024}."],
  counterExamples: [["Articles 5 and 6 were read.", "no month is named"]],
});

/** "03/04/2025", "2024-11-09". */
export const figures: DateRule = defineDateRule({
  id: "date/en/figures",
  revision: 1,
  because:
    "Figures parted by strokes, points or hyphens are day, month and year, the year first where it has four figures.",
  level: 1,
  patterns: [
    "<weekdayName>? ,? <numeric>",
    "<which> <weekdayName>? ,? <numeric>",
    "<compact:numeric>",
    "<numeric> at|@ <clock>",
    "<year> <day:month> <day>",
    "<day> <day:month> <year>",
  ],
  make: (drawn) => {
    if (drawn.date("numeric") !== null) return figuresFrom(drawn);
    return (drawn.number("month") ?? 99) > 12 ? null : calendarFrom(drawn);
  },
  examples: [
    "Signed on {date:09/11/2024}, published {date:2024-11-12}.",
    "The file of {date:20241112} says so; it was opened on {date:9 / 11 / 2024}.",
  ],
  counterExamples: [["Resolution 2024/13/22 does not exist.", "no month has the number 13 or 22"]],
});

/** "over the weekend", "at the weekend". */
export const weekend: DateRule = defineDateRule({
  id: "date/en/weekend",
  revision: 1,
  because: "The weekend is the nearest Saturday and Sunday that the tense allows.",
  level: 1,
  patterns: ["^on|over|at|during the? weekend"],
  make: () => ({
    kind: "range",
    start: calendar({ weekday: 6 }),
    end: calendar({ weekday: 7 }),
  }),
  examples: ["They spoke by telephone over {date:the weekend}."],
  counterExamples: [["A weekend is short.", "no weekend is placed"]],
});

export const calendarRules: readonly DateRule[] = [
  dayOfMonth,
  month,
  weekday,
  dayAlone,
  severalDays,
  figures,
  weekend,
];
