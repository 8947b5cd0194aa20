import { calendar, period, type DateValue } from "../date-value.ts";
import { dayRange, lengthFrom, openFrom, placed, rangeFrom, weekdayFrom } from "../make.ts";
import { says } from "../make-parts.ts";
import type { Drawn } from "../pattern.ts";
import { defineDateRule, type DateRule } from "../rule.ts";
import { rangeOf } from "../share.ts";

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
    "<date:start> to|-|–|—|~|/|through|thru|until|till the? <date:end>",
    "between the? <date:start> and|through the? <date:end>",
    "from the? <date:start> to|-|–|—|~|through|until|till the? <date:end>",
  ],
  make: (drawn) => rangeFrom(drawn),
  examples: [
    "She served {date:from 1982 to 1987}.",
    "The tour runs {date:from 30 October to 2 November 2024}.",
    "The lease is dated {date:2024-11-09/2024-11-12}.",
  ],
  counterExamples: [["From here to there is far.", "no date is named"]],
});

/** "on Monday and Tuesday", "Thursday and Friday". */
export const weekdayPair: DateRule = defineDateRule({
  id: "date/en/weekday-pair",
  revision: 1,
  because: "Two weekdays that follow one another are one stretch of two days.",
  level: 1,
  patterns: ["<weekdayName:w1> and <weekdayName:w2>"],
  make: (drawn) => {
    const [first, last] = [weekdayFrom(drawn, "w1"), weekdayFrom(drawn, "w2")];
    if (first === null || last === null || last !== (first % 7) + 1) return null;
    return {
      kind: "range",
      start: calendar({ weekday: first }),
      end: calendar({ weekday: last }),
    };
  },
  examples: ["She was in Lima on {date:Monday and Tuesday}."],
  counterExamples: [["It is shut on Monday and Friday.", "days lie between the two"]],
});

/** "for ten days from 18 May", "two weeks starting on Monday", "5 May for three days". */
export const lengthFromDay: DateRule = defineDateRule({
  id: "date/en/length-from-day",
  revision: 1,
  because: "A length that begins on a day is a range: three days from Monday end on Wednesday.",
  level: 3,
  patterns: [
    "for the? <length> ,? from|starting|beginning on|from? the? <date>",
    "<length> ,? starting|beginning on|from? the? <date>",
    "<date> for <length> !of",
    "from the? <date> for <length> !of",
  ],
  make: (drawn) => lengthFrom(drawn),
  examples: [
    "She tours the south {date:for ten days from 18 May}.",
    "The fair lasts {date:two weeks starting on Monday}.",
  ],
  counterExamples: [["She stayed for ten days.", "no day is named to begin with"]],
});

/** "2014–2018", "May–July 2016". */
export const joinedYears: DateRule = defineDateRule({
  id: "date/en/joined-years",
  revision: 1,
  because: "Two years, or two months with their year, are a range where a stroke joins them.",
  level: 1,
  patterns: [
    "<year:y1> -|–|~ <year:y2>",
    "<monthName:m1> -|–|to|through|until <monthName:m2> ,? <year>",
  ],
  make: (drawn) => joined(drawn),
  examples: [
    "The {date:2014–2018} programme was renewed.",
    "The survey ran {date:Nov–Feb 2017} in two valleys.",
  ],
  counterExamples: [["The code 2018-2014 opens it.", "the years are not in order"]],
});

function joined(drawn: Drawn): DateValue | null {
  const [first, last] = [drawn.number("y1"), drawn.number("y2")];
  if (first !== null && last !== null)
    return first < last && last - first <= 100 && first >= 1800
      ? { kind: "range", start: calendar({ year: first }), end: calendar({ year: last }) }
      : null;
  const months = [drawn.number("m1"), drawn.number("m2")].map((month) => calendar({ month }));
  const [start = null, end = null] = months;
  return start === null || end === null
    ? null
    : rangeOf(start, { ...end, year: drawn.number("year") });
}

/** "from March to date", "to date". */
export const toDate: DateRule = defineDateRule({
  id: "date/en/to-date",
  revision: 1,
  because: '"to date" reaches up to the day of writing.',
  level: 3,
  patterns: ["^!up to|till date !of|for|back|from", "from <date> to|till date"],
  make: (drawn) => {
    const today = period("day", 0);
    const start = placed(drawn);
    if (drawn.scan.class(drawn.to, "digits") !== undefined) return null;
    return start === null ? { kind: "open", side: "until", of: today } : rangeOf(start, today);
  },
  examples: ["It is the largest grant {date:to date}."],
  counterExamples: [["The lists are up to date.", "what is current is no date"]],
});

/** "more than two years ago", "less than two weeks from today". */
export const beyond: DateRule = defineDateRule({
  id: "date/en/beyond",
  revision: 1,
  because: '"more than" with a distance lies beyond it, "less than" between it and the present.',
  level: 3,
  patterns: ["more|less than <date>"],
  make: (drawn) => beyondOf(drawn),
  examples: ["The mission closed {date:more than two weeks ago}."],
  counterExamples: [["They met for more than two weeks.", "a length is no distance"]],
});

function beyondOf(drawn: Drawn): DateValue | null {
  const away = drawn.date("date");
  if (away?.kind !== "distance") return null;
  const [more, past] = [says(drawn, /^more$/), away.count < 0];
  if (more) return { kind: "open", side: past ? "before" : "after", of: away };
  const today = period("day", 0);
  return past ? rangeOf(away, today) : rangeOf(today, away);
}

/** "since 2017", "until 2 June", "by 2030". */
export const open: DateRule = defineDateRule({
  id: "date/en/open",
  revision: 1,
  because: '"since" and "after" leave the end open, "until" and "by" the beginning.',
  level: 4,
  patterns: [
    "since|after|starting|beginning on|from? the? <date>",
    "until|till|before|by|through|thru the? <date>",
    "as of|from <date>",
    "<date> onwards|onward",
    "from <date> on|onwards|onward",
  ],
  make: (drawn) => {
    const first = drawn.scan.folded(drawn.from);
    if (first === "before" || first === "after") return openFrom(drawn, first);
    return openFrom(drawn, /^(until|till|by|through|thru)$/.test(first) ? "until" : "since");
  },
  examples: [
    "The two states have cooperated {date:since 2017}.",
    "The bridge is due {date:by 2030}, the lease runs {date:through 2031}.",
  ],
  counterExamples: [["He has waited since then.", "no date is named"]],
});

export const rangeRules: readonly DateRule[] = [
  daysOfOneMonth,
  range,
  joinedYears,
  weekdayPair,
  lengthFromDay,
  toDate,
  beyond,
  open,
];
