import { date } from "../../mention/date/lay-dates.ts";
import type { SentenceWindow } from "../../mention/mentions.ts";
import type { Context } from "../context.ts";

const daysOfUnit: Readonly<Record<string, number>> = { day: 1, week: 7, month: 30, year: 365 };

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
  for (const { value } of mentions.lattice.all(
    date,
    from,
    Math.min(window.to, from + reachTokensMax),
  )) {
    if (value.value.kind !== "duration") continue;
    const { unit, count } = value.value;
    const days = daysOfUnit[unit];
    return days === undefined ? null : days * count;
  }
  return null;
}
