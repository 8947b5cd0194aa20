import { type DayNumber, readIsoDay } from "../../../core/civil-day.ts";
import { edtfBounds, type EdtfDate } from "../../../core/edtf.ts";
import type { RegisterSentence } from "../../reasons.ts";

/**
 * When an encounter was, in days since 1970.
 *
 * - `told`: the document gives the date;
 * - `placed`: what surrounds the encounter gives it, such as the visit that it is a part of;
 * - `reported`: only the day of the report is known, and on which side of it the encounter lies;
 * - `unknown`: nothing gives it.
 */
export type When =
  | { readonly kind: "told"; readonly first: DayNumber; readonly last: DayNumber }
  | {
      readonly kind: "placed";
      readonly first: DayNumber;
      readonly last: DayNumber;
      readonly why: PlacedBy;
    }
  | {
      readonly kind: "reported";
      readonly day: DayNumber;
      readonly side: "before" | "around" | "after";
      /** Whether the day of the report is given, not estimated. */
      readonly dated: boolean;
    }
  | { readonly kind: "unknown" };

/** What places an encounter that tells no day itself. */
export type PlacedBy = Extract<
  RegisterSentence,
  | "another source gives the day"
  | "the occasion it is a part of"
  | "the occasions that are parts of it"
>;

/** An approximate date may be so many days off. */
const approximateDays = 3;

/** A date with one open end tells no more than this many days. */
const openDays = 45;

/** The days that a date gives. */
export function toldDays(date: EdtfDate | null): When {
  if (date === null) return { kind: "unknown" };
  const { earliest, latest } = edtfBounds(date);
  const [first, last] = [dayOf(earliest), dayOf(latest)];
  if (first === null && last === null) return { kind: "unknown" };
  const [from, to] = [first ?? (last ?? 0) - openDays, last ?? (first ?? 0) + openDays];
  // A month is vague enough as it is; a doubtful day may be another one.
  const slack = /[~%?]/.test(date) && to - from < approximateDays ? approximateDays : 0;
  return { kind: "told", first: from - slack, last: to + slack };
}

function dayOf(day: string | null): DayNumber | null {
  return day === null ? null : readIsoDay(day);
}

/** Days that it leaves open; infinite where only the report is dated. */
export function daysOpen(when: When): number {
  return "first" in when ? when.last - when.first : Infinity;
}

/** Days between the end of the one and the beginning of the other; 0 where they overlap. */
export function daysBetween(
  one: { readonly first: DayNumber; readonly last: DayNumber },
  other: { readonly first: DayNumber; readonly last: DayNumber },
): number {
  return Math.max(0, one.first - other.last, other.first - one.last);
}
