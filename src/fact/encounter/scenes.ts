import type { EdtfDate } from "../../core/edtf.ts";
import { formatFamilies } from "../../core/vocabulary.ts";
import { daysApart, firstSentence, isDay, type Told } from "./told.ts";

/** How many sentences the day of an occasion holds for what is told after it. */
const sentencesMax = 3;

/** A day so long before the last one told is of the background, on which no story goes on. */
const storyDays = 10;

/**
 * A story goes on on its day: what is told without one was on the day of what was told of the same
 * parties right before it.
 *
 * @param told In the order in which the text first tells them.
 * @param wholes What each is part of; a day that is not its whole's is not its own.
 * @returns For each the day that it takes from the story; null where it has one, or the story none.
 */
export function scenesOf(
  told: readonly Told[],
  wholes: readonly (Told | null)[],
): readonly (EdtfDate | null)[] {
  const days = daysOfStory(told);
  return told.map((one, at) => {
    if (one.date !== null || !mayGoOn(one)) return null;
    const before = told.slice(Math.max(0, at - occasionsMax), at);
    const day = before.findLast((other) => isScene(other, one, days))?.date ?? null;
    return day !== null && isOn(day, wholes[at] ?? null) ? day : null;
  });
}

/** How many occasions back the one may stand on whose day a story goes on. */
const occasionsMax = 8;

/** The days of what was held last and shortly before. */
function daysOfStory(told: readonly Told[]): ReadonlySet<EdtfDate> {
  const days = told
    .filter((one) => !isAhead(one))
    .flatMap(({ date }) => (isDay(date) ? [date] : []));
  const last = days.toSorted().at(-1);
  if (last === undefined) return new Set();
  return new Set(days.filter((day) => daysApart(day, last) <= storyDays));
}

function isAhead({ tellings }: Told): boolean {
  return tellings.some(({ status }) => status !== null && status !== "held");
}

/** Not what was before, nor what is still ahead, nor what lasts for days. */
function mayGoOn(one: Told): boolean {
  const family = formatFamilies[one.format];
  if (family === "visit" || family === "conference" || family === "commission") return false;
  return !isAhead(one) && one.tellings.every(({ which }) => which === null);
}

/** An occasion of the story, of the same parties, told at most so many sentences before. */
function isScene({ date, codes, tellings }: Told, one: Told, days: ReadonlySet<EdtfDate>): boolean {
  if (date === null || !days.has(date)) return false;
  const at = firstSentence(one);
  const isNear = tellings.some(({ sentence }) => sentence <= at && at - sentence <= sentencesMax);
  return isNear && [...one.codes].every((code) => codes.has(code));
}

function isOn(day: EdtfDate, whole: Told | null): boolean {
  return whole === null || daysApart(day, whole.date ?? day) === 0;
}
