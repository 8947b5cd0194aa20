import { distance, type DateValue } from "../date-value.ts";
import { lengthAway, placed, stretchFromNow } from "../make.ts";
import { says } from "../make-parts.ts";
import type { Drawn } from "../pattern.ts";
import { defineDateRule, type DateRule } from "../rule.ts";
import { timeUnits } from "../words.ts";

/** "2y ago", "3w later": as time lines and feeds write it. */
export const shortLength: DateRule = defineDateRule({
  id: "date/en/short-length",
  revision: 1,
  because: "One letter glued to a figure is a unit of time where a word counts from it.",
  level: 0,
  patterns: ["<n> <unitShort> ago|later|earlier"],
  make: (drawn) => shortAway(drawn),
  examples: ["Posted {date:2y ago}, answered {date:3w later}."],
  counterExamples: [["Seats 4 d ago were free.", "the letter stands apart"]],
});

function shortAway(drawn: Drawn): DateValue | null {
  const unit = timeUnits[drawn.number("unitShort") ?? -1];
  if (unit === undefined || !drawn.scan.glued(drawn.to - 2)) return null;
  const word = drawn.scan.folded(drawn.to - 1);
  const count = (drawn.number("n") ?? 1) * (word === "later" ? 1 : -1);
  return distance(unit, count, word === "ago" ? "publication" : "previous");
}

/** "the last 3 months and 2 weeks". */
export const rollingLength: DateRule = defineDateRule({
  id: "date/en/rolling-length",
  revision: 1,
  because:
    'A length of several units after "last" or "next" ends, or begins, on the day of writing.',
  level: 0,
  patterns: ["last|past|next|coming <length>"],
  make: (drawn) => {
    const length = drawn.date("length");
    const compound = length?.kind === "duration" && (length.more ?? null) !== null;
    return compound ? stretchFromNow(drawn, says(drawn, /^(last|past)$/) ? -1 : 1) : null;
  },
  examples: ["They argued for the {date:last 3 months and 2 weeks}."],
  counterExamples: [["The last two envoys and one clerk left.", "envoys are no unit of time"]],
});

/** "next Tuesday plus ten days", "now + 1 day". */
export const addedLength: DateRule = defineDateRule({
  id: "date/en/added-length",
  revision: 1,
  because: '"plus" and a length count on from the date before them, "minus" back from now.',
  level: 2,
  patterns: ["<date> plus|+ <length>", "now minus|- <length>"],
  make: (drawn) => {
    const back = drawn.date("date") === null;
    return back ? lengthAway(drawn, -1) : lengthAway(drawn, 1, placed(drawn) ?? "publication");
  },
  examples: ["The term is {date:3 May 2019 plus ten days}."],
  counterExamples: [["Twelve plus ten days make a term.", "no date is named to count from"]],
});

export const lengthRules: readonly DateRule[] = [shortLength, rollingLength, addedLength];
