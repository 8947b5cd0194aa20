import { tableOf } from "../../core/table.ts";
import { clauseWords } from "../clause/clause.ts";
import { date } from "../../mention/date/lay-dates.ts";
import type { SentenceWindow } from "../../mention/mentions.ts";
import type { Context } from "../context.ts";

const daysOfUnit = tableOf({ day: 1, week: 7, month: 30, year: 365 });

/** Who stays longer lives there, as an ambassador does. */
export const stayDaysMax = 60;

/** How far after its noun a length of time belongs to it, in tokens. */
const reachTokensMax = 9;

/** « une visite officielle de trois jours »: 3; null where no length is told. */
export function durationAfter(
  { mentions }: Context,
  window: SentenceWindow,
  from: number,
): number | null {
  for (const { value, from: at } of mentions.lattice.all(
    date,
    from,
    Math.min(window.to, from + reachTokensMax),
  )) {
    if (value.value.kind !== "duration" || !isLength(mentions, at)) continue;
    const { unit, count } = value.value;
    const days = daysOfUnit.get(unit);
    return days === undefined ? null : days * count;
  }
  return durationBefore(mentions, from) ?? durationOfVerb(mentions, window);
}

/** «завершился визит …, длившийся три дня»: a length behind a verb of lasting, wherever it stands. */
function durationOfVerb({ lattice }: Context["mentions"], window: SentenceWindow): number | null {
  for (const { value, from } of lattice.all(date, window.from, window.to)) {
    if (value.value.kind !== "duration") continue;
    if (!lasting.test(lattice.tokens.words[from - 1]?.lower ?? "")) continue;
    const days = daysOfUnit.get(value.value.unit);
    return days === undefined ? null : days * value.value.count;
  }
  return null;
}

const lasting = /^(?:длив|длил|прод[ло]+ж|продлил|продлит)/u;

/** "a three-day visit": the number and its unit right before the noun. */
function durationBefore({ lattice }: Context["mentions"], to: number): number | null {
  for (let at = to - 2; at > Math.max(2, to - 6); at--) {
    const unit = daysOfUnit.get(lattice.tokens.words[at]?.lower ?? "");
    if (unit === undefined || lattice.tokens.words[at - 1]?.form !== "-") continue;
    const count = numberOf(lattice.tokens.words[at - 2]?.lower ?? "");
    return count === null ? null : unit * count;
  }
  return null;
}

const numbers = [
  "zero",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
];

function numberOf(word: string): number | null {
  if (/^\d{1,2}$/.test(word)) return Number(word);
  return numbers.includes(word) ? numbers.indexOf(word) : null;
}

/** « de trois jours », but not « en moins de trois jours ». */
function isLength({ lattice, language }: Context["mentions"], at: number): boolean {
  const { of } = clauseWords(language);
  const [before, word] = [at - 2, at - 1].map((index) => lattice.tokens.words[index]?.lower ?? "");
  return of.size === 0 || (of.has(word ?? "") && !limits.has(before ?? ""));
}

const limits = new Set(["moins", "plus", "près", "less", "more"]);
