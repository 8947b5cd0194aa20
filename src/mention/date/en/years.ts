import { calendar, period, type DateValue } from "../date-value.ts";
import { calendarFrom } from "../make.ts";
import { rankedPart, says, seasonFrom } from "../make-parts.ts";
import { fullYear } from "../numeric.ts";
import type { Drawn } from "../pattern.ts";
import { defineDateRule, type DateRule } from "../rule.ts";

const yearWords =
  /^(in|since|of|by|from|to|until|till|through|before|after|for|during|year|and|or|late|early|mid|between|around|about|circa|end|beginning|start|\(|-|–|—|~|,|than)$/;

const counts = /^([%€$£]|people|million|billion|km)$/;

function isYear({ before, after, scan, to }: Drawn, value: number): boolean {
  if (value < 1800 || value > 2100 || counts.test(after)) return false;
  const plural = scan.isLowerWord(to) && /...[^s]s$/.test(after); // "2000 soldiers"
  if (plural) return before === "in" || before === "since";
  return yearWords.test(before) || (before === "the" && scan.isLowerWord(to));
}

/** "in 2017", "the year 2025", "the 2021 budget". */
export const year: DateRule = defineDateRule({
  id: "date/en/year",
  revision: 1,
  because:
    'Four figures are a year after "in", "since" or "year", or between an article and a noun.',
  level: 1,
  patterns: ["<year>", "year|cy|fy <year>", "cy|fy <n>"],
  make: (drawn) => {
    const value = drawn.number("year") ?? 0;
    if (drawn.number("n") !== null) return shortYear(drawn);
    return drawn.to - drawn.from > 1 || isYear(drawn, value) ? calendar({ year: value }) : null;
  },
  examples: [
    "They opened an embassy in {date:2017}; the {date:2021} budget kept it.",
    "The loan is in the {date:FY25} budget.",
  ],
  counterExamples: [["More than 2000 soldiers marched.", "the figures count soldiers"]],
});

/** "FY25": two figures glued to the letters of a budget year. */
function shortYear({ scan, from, to }: Drawn): DateValue | null {
  const written = scan.glued(from + 1) && scan.word(from + 1)?.form.length === 2;
  const value = scan.class(to - 1, "digits");
  return written && value !== undefined ? calendar({ year: fullYear(value) }) : null;
}

/** "88 AD", "AD 88", "10 August 88 CE". */
export const yearOfEra: DateRule = defineDateRule({
  id: "date/en/year-of-era",
  revision: 1,
  because: "A year with fewer than four figures is one where its era is named.",
  level: 1,
  patterns: [
    "<n> ad|ce",
    "ad|ce <n>",
    "<day> of? <monthName> ,? <n> ad|ce",
    "<monthName> the? <day> ,? <n> ad|ce",
  ],
  make: (drawn) => {
    const inCapitals = [drawn.from, drawn.to - 1].some((at) =>
      /^(AD|CE)$/.test(drawn.scan.word(at)?.form ?? ""),
    );
    const { day, month } = calendarFrom(drawn) ?? {};
    const count = drawn.number("n") ?? 0;
    if (!inCapitals || count === 0 || day === undefined) return null;
    return calendar({ year: count, month: month ?? null, day });
  },
  examples: ["The wall was raised in {date:AD 88} and fell on {date:10 August 412 CE}."],
  counterExamples: [["She placed 3 ads.", "an advertisement is no era"]],
});

/** "the first quarter of 2025", "Q3 2024", "summer 2014". */
export const partOfYear: DateRule = defineDateRule({
  id: "date/en/part-of-year",
  revision: 1,
  because:
    "Quarters, halves and seasons are named by their rank or their name, with or without the year.",
  level: 1,
  patterns: [
    "<nth> quarter|qtr of|in? the? year? <year>?",
    "<nth> half of|in <year>",
    "<nth> quarter|qtr|half of|in? <period>",
    "q|h <n> ,|of|in|-? <year>?",
    "<year> -? q|h <n>",
    "<season> of|in? <year>",
    "<which> <season>",
    "^in|the|of <season>",
  ],
  make: (drawn) =>
    drawn.number("season") === null
      ? rankedPart(drawn, says(drawn, /^q(uarter|tr)?$/))
      : seasonFrom(drawn),
  examples: ["The mine opens in the {date:first quarter of 2025} or in {date:Q3 2026}."],
  counterExamples: [["Spring water is sold.", "a spring of water"]],
});

/** "week 31", "weeks 31". */
export const weekOfYear: DateRule = defineDateRule({
  id: "date/en/week-of-year",
  revision: 1,
  because: "Calendar weeks are counted through the year, from the one with its first Thursday.",
  level: 1,
  patterns: ["week <n> of|in? <year>", "week <n> !of|in|into"],
  make: (drawn) => {
    const count = drawn.number("n") ?? 0;
    const named = drawn.number("year");
    const figures = drawn.scan.class(drawn.from + 1, "digits") !== undefined;
    const of = named === null ? period("year", 0) : calendar({ year: named });
    return figures && count >= 1 && count <= 53 ? { kind: "nth", unit: "week", count, of } : null;
  },
  examples: ["The works begin in {date:week 31}."],
  counterExamples: [["In week 3 of the strike they met.", "the weeks of a strike are counted"]],
});

/** "the seventies", "the nineteen eighties". */
export const decadeInWords: DateRule = defineDateRule({
  id: "date/en/decade-in-words",
  revision: 1,
  because: 'Tens in the plural are ten years: "the seventies" are those of the last century.',
  level: 1,
  patterns: [
    "nineteen? twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties",
    "^the noughties",
    "two thousand and? tens",
  ],
  make: (drawn) => {
    const tens = drawn.scan.folded(drawn.to - 1);
    const first = decadeYears[tens];
    const alone = drawn.to - drawn.from === 1;
    const said = !alone || drawn.before === "the" || /^(early|mid|late|-)$/.test(drawn.before);
    return first === undefined || !said ? null : { kind: "years", first, last: first + 9 };
  },
  examples: ["The dam was built in the {date:seventies}."],
  counterExamples: [["He is in his seventies.", "his age is told"]],
});

const decadeYears: Readonly<Record<string, number>> = {
  twenties: 1920,
  thirties: 1930,
  forties: 1940,
  fifties: 1950,
  sixties: 1960,
  seventies: 1970,
  eighties: 1980,
  nineties: 1990,
  noughties: 2000,
  tens: 2010,
};

/** "the 1990s", "the 19th century". */
export const decade: DateRule = defineDateRule({
  id: "date/en/decade",
  revision: 1,
  because: 'A year that ends in nought with an "s" names ten years; a ranked century a hundred.',
  level: 1,
  patterns: ["<year> s", "<year> '|’ s", "<nth> century"],
  make: (drawn) => {
    const first = drawn.number("year");
    const rank = drawn.number("nth");
    if (rank !== null) return { kind: "years", first: (rank - 1) * 100, last: rank * 100 - 1 };
    if (first === null || first % 10 !== 0 || !drawn.scan.glued(drawn.from + 1)) return null;
    return { kind: "years", first, last: first + 9 };
  },
  examples: ["Their cooperation dates from the {date:1990s}."],
  counterExamples: [["The nineteen were seated.", "no years are named"]],
});

export const yearRules: readonly DateRule[] = [
  year,
  yearOfEra,
  partOfYear,
  weekOfYear,
  decade,
  decadeInWords,
];
