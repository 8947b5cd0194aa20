import { calendar, distance, period, type DateValue } from "../date-value.ts";
import { distanceFrom, lengthAway, placed, stretchFromNow, weekdayFrom } from "../make.ts";
import { says } from "../make-parts.ts";
import type { Drawn } from "../pattern.ts";
import { defineDateRule, type DateRule } from "../rule.ts";

/** "yesterday", "this morning", "last night". */
export const dayWord: DateRule = defineDateRule({
  id: "date/en/day-word",
  revision: 1,
  because: '"yesterday", "today" and "tomorrow" count from the day on which the text was written.',
  level: 0,
  patterns: [
    "<deictic>",
    "the? day after tomorrow",
    "the? day before yesterday",
    "this|that <daypart>",
    "last night|evening",
    "earlier|later today",
    "at this time",
    "this day",
    "right? now",
    "the? current|present date",
  ],
  make: (drawn) => {
    const first = drawn.scan.folded(drawn.from);
    if (first === "day" || first === "the")
      return period(
        "day",
        drawn.number("deictic") ?? (drawn.scan.folded(drawn.to - 1) === "tomorrow" ? 2 : -2),
      );
    if (first === "last") return period("day", -1);
    return period("day", drawn.number("deictic") ?? 0);
  },
  examples: ["The minister landed {date:yesterday} and leaves {date:tomorrow}."],
  counterExamples: [["The day after the vote was calm.", "no day word is there to count from"]],
});

/** "the previous day", "the same day". */
export const dayBefore: DateRule = defineDateRule({
  id: "date/en/day-before",
  revision: 1,
  because:
    '"the previous day" and "the next day" count from the day that the text has just spoken of.',
  level: 0,
  patterns: [
    "^the previous|next|following|same day",
    "the previous|next|following|same day",
    "the day before|after",
    "next day",
  ],
  make: (drawn) => {
    if (says(drawn, /^same$/)) return period("day", 0, "previous");
    return period("day", says(drawn, /^(previous|before)$/) ? -1 : 1, "previous");
  },
  examples: ["They signed {date:the same day}."],
  counterExamples: [["The following text was read.", "no day is named"]],
});

/** "last week", "this year", "later this month", "the year before last". */
export const countedPeriod: DateRule = defineDateRule({
  id: "date/en/counted-period",
  revision: 1,
  because: 'A unit of time with "last", "this" or "next" is counted from the present one.',
  level: 0,
  patterns: [
    "<which> <unit>",
    "<which> week - end",
    "<which> calendar|business|fiscal <unit>",
    "this time <which> <unit>",
    "<unit> before the? last",
    "<unit> after the? next",
    "same <unit>",
    "all|entire|whole <unit> !of|by|out|without",
    "lastmonth|lastyear|lastweek|nextmonth|nextyear|nextweek",
  ],
  make: (drawn) => {
    const last = drawn.scan.folded(drawn.to - 1);
    const one = /^(last|next)(month|year|week)$/.exec(last);
    if (one !== null)
      return period(
        one[2] === "month" ? "month" : one[2] === "year" ? "year" : "week",
        one[1] === "last" ? -1 : 1,
      );
    if (last === "last" || last === "next") return period(drawn.unit(), last === "last" ? -2 : 2);
    const weekend = drawn.number("unit") === null;
    const unit = weekend ? "weekend" : drawn.unit();
    return period(unit, drawn.number("which") ?? 0);
  },
  examples: [
    "She had been to Lima {date:last week}.",
    "The session is planned for {date:next month}.",
  ],
  counterExamples: [["The last chapter is short.", "a chapter is no unit of time"]],
});

/** "earlier this year", "later this week", "the rest of the month". */
export const restOfPeriod: DateRule = defineDateRule({
  id: "date/en/rest-of-period",
  revision: 1,
  because: '"earlier" and "later" cut a period at the day of writing.',
  level: 0,
  patterns: ["earlier|later <which> <unit>", "rest|remainder|remaining of? the|this? <unit>"],
  make: (drawn) => {
    const side = drawn.scan.folded(drawn.from) === "earlier" ? "earlier" : "later";
    return { kind: "rest", side, of: period(drawn.unit(), drawn.number("which") ?? 0) };
  },
  examples: ["They had met {date:earlier this year}."],
  counterExamples: [["They had met earlier.", "no period is named"]],
});

/** "two years ago", "in three months", "within two weeks". */
export const distanceFromNow: DateRule = defineDateRule({
  id: "date/en/distance-from-now",
  revision: 2,
  because: '"ago" counts backwards, "in" and "from now" forwards from the day of writing.',
  level: 0,
  patterns: [
    "<length> ago|back",
    "a couple of? <unit> ago",
    "a? few <unit> ago",
    "in about|around? <length>",
    "<length> from now",
    "<length> hence",
    "within the? next|upcoming? <length>",
    "in|within a few <unit>",
    "in a quarter of an hour",
  ],
  make: (drawn) => {
    const first = drawn.scan.folded(drawn.from);
    if (first === "in" && isFirstOf(drawn)) return null;
    const sign = /^(ago|back)$/.test(drawn.scan.folded(drawn.to - 1)) ? -1 : 1;
    if (drawn.date("length") === null) return roughly(drawn, sign);
    return first === "within" ? stretchFromNow(drawn, 1) : lengthAway(drawn, sign);
  },
  examples: [
    "The accord was signed {date:two years ago}.",
    "The plant opens {date:in three months}.",
    "The mission left {date:1 month and 2 days ago}.",
  ],
  counterExamples: [
    ["In two ministries the posts are vacant.", "ministries are no unit of time"],
    ["It was the first visit by a minister in three years.", "the years lie behind"],
  ],
});

/** A couple is two; a few are about three. */
function roughly(drawn: Drawn, sign: 1 | -1): DateValue {
  const few = says(drawn, /^few$/);
  if (says(drawn, /^quarter$/)) return distance("hour", 0);
  const away = distance(drawn.unit(), sign * (few ? 3 : 2));
  return few ? { kind: "around", of: away } : away;
}

/** "three Fridays from now", "Friday after next". */
export const countedWeekday: DateRule = defineDateRule({
  id: "date/en/counted-weekday",
  revision: 1,
  because: "Weekdays can be counted from the present one like any unit of time.",
  level: 0,
  patterns: [
    "<n> <weekday> from now",
    "<n> <weekday> ago|back",
    "<weekday> after the? next",
    "<weekday> before the? last",
  ],
  make: (drawn) => {
    const back = /^(ago|back|last)$/.test(drawn.scan.folded(drawn.to - 1));
    const nearest = calendar({ weekday: weekdayFrom(drawn), which: back ? "last" : "next" });
    const weeks = (drawn.number("n") ?? 2) - 1;
    return distance("day", 7 * weeks * (back ? -1 : 1), nearest);
  },
  examples: ["The council sits again {date:two Fridays from now}."],
  counterExamples: [["Three ministers from now on sit there.", "ministers are no weekday"]],
});

/** How far before "in three years" a "first" may stand that makes it a length of the past. */
const firstTokensMax = 12;

/** "the first visit by a minister in three years": no date ahead. */
function isFirstOf({ scan, from }: Drawn): boolean {
  for (let at = from - 1; at >= from - firstTokensMax; at--)
    if (/^(?:first|largest|highest|worst|best|only)$/.test(scan.folded(at))) return true;
  return false;
}

/** "a year later", "two days earlier". */
export const distanceFromThen: DateRule = defineDateRule({
  id: "date/en/distance-from-then",
  revision: 1,
  because: '"later" and "earlier" count from the date named before.',
  level: 0,
  patterns: [
    "<length> later|earlier",
    "a? few <unit> later|earlier",
    "after <length>",
    "<n> <unit> before|after !the|a|an|his|her|its|their|this",
  ],
  make: (drawn) => {
    if (drawn.scan.folded(drawn.from) === "after") return afterLength(drawn);
    const sign = /^(later|after)$/.test(drawn.scan.folded(drawn.to - 1)) ? 1 : -1;
    if (drawn.date("length") !== null) return lengthAway(drawn, sign, "previous");
    if (drawn.number("n") !== null) return distanceFrom(drawn, sign, "previous");
    return { kind: "around", of: distance(drawn.unit(), 3 * sign, "previous") };
  },
  examples: ["{date:A year later} the bridge was finished."],
  counterExamples: [["He came later than planned.", "no length is given"]],
});

/** "After two days, they signed": a length that a comma or the end of the sentence cuts off. */
function afterLength(drawn: Drawn): DateValue | null {
  const ends = drawn.after === "" || /^[,.;]$/.test(drawn.after);
  return ends ? lengthAway(drawn, 1, "previous") : null;
}

/** "the past two weeks", "the next three days". */
export const runOfPeriods: DateRule = defineDateRule({
  id: "date/en/run-of-periods",
  revision: 1,
  because: 'A number with "last" or "next" names so many whole units beside the present one.',
  level: 0,
  patterns: ["<which> <n> <unit>", "<n> <which> <unit>", "<which> few <unit>"],
  make: (drawn) => {
    const number = drawn.number("n") ?? 3;
    const count = (drawn.number("which") ?? 0) * number;
    const singular = number > 1 && !drawn.scan.folded(drawn.to - 1).endsWith("s"); // "only 3 next week"
    return count === 0 || singular ? null : { kind: "run", unit: drawn.unit(), count };
  },
  examples: ["Trade has doubled in the {date:past five years}."],
  counterExamples: [["The last two ministers resigned.", "ministers are no unit of time"]],
});

/** "two days", "a two-day visit": a length that lies nowhere. */
export const duration: DateRule = defineDateRule({
  id: "date/en/duration",
  revision: 1,
  because: "A number of units with nothing to count from is a length and no date.",
  level: 0,
  patterns: ["<n> -? <unit>"],
  make: (drawn) => ({ kind: "duration", unit: drawn.unit(), count: drawn.number("n") ?? 1 }),
  examples: ["She began a {date:two-day} visit."],
  counterExamples: [["Both countries signed.", "no length is given"]],
});

/** "every Monday". */
export const recurring: DateRule = defineDateRule({
  id: "date/en/recurring",
  revision: 1,
  because: '"every" and "each" name something that comes again, and no one day.',
  level: 0,
  patterns: ["every|each <n>? <unit>", "every|each <weekday>", "<n> times a|per <unit>"],
  make: () => ({ kind: "recurring" }),
  examples: ["The commission meets {date:every two years}."],
  counterExamples: [["Every state may send an expert.", "a state is no unit of time"]],
});

/** "currently", "recently". */
export const vague: DateRule = defineDateRule({
  id: "date/en/vague",
  revision: 1,
  because: '"currently" and "recently" place something in time without naming a day.',
  level: 0,
  patterns: ["<vague>"],
  make: () => ({ kind: "vague" }),
  examples: ["The border is {date:currently} closed."],
  counterExamples: [["The border is closed.", "nothing is placed in time"]],
});

/** "two weeks after 3 May", "the day before 9 June". */
export const dayBesideDate: DateRule = defineDateRule({
  id: "date/en/day-beside-date",
  revision: 1,
  because: '"after" and "before" with a length count from the date that follows.',
  level: 2,
  patterns: ["<length> from|after|since|before <date>", "the? day after|before <date>"],
  make: (drawn) => {
    const of = placed(drawn);
    if (of === null) return null;
    const sign = says(drawn, /^before$/) ? -1 : 1;
    return lengthAway(drawn, sign, of) ?? distance("day", sign, of);
  },
  examples: ["It closed {date:two weeks after 3 May 2019}."],
  counterExamples: [["It closed after lunch.", "no date is named"]],
});

export const countedRules: readonly DateRule[] = [
  dayWord,
  dayBefore,
  countedPeriod,
  restOfPeriod,
  distanceFromNow,
  countedWeekday,
  distanceFromThen,
  runOfPeriods,
  duration,
  recurring,
  vague,
  dayBesideDate,
];
