import type { Ground } from "./reached.ts";
import { isoDay, type IsoDay } from "../../core/civil-day.ts";
import { edtfBounds, type EdtfDate } from "../../core/edtf.ts";
import { readIsoDay } from "../../core/civil-day.ts";
import type { DateValue } from "./date-value.ts";
import { Circumstances, type Tense } from "./reached.ts";
import { reach } from "./reach.ts";

/** What is known of the text when one of its dates is resolved. */
export interface DateAnchor {
  /** Day of publication; null where it is not known, and then what counts from it stays unknown. */
  readonly published: EdtfDate | null;
  /** The date named before this one in the text. */
  readonly previous?: EdtfDate | null;
  /** Tense of the verb beside the date: the past looks back, the future ahead, none for the nearest. */
  readonly tense?: Tense;
  /** First and last year that a weekday with a day may fall in, where nothing else tells. */
  readonly years?: readonly [first: number, last: number];
}

/** A date resolved as far as it can be known. */
export interface ResolvedDate {
  /** Null where it cannot be known: a length, a relative date with nothing to count from. */
  readonly edtf: EdtfDate | null;
  /** What the date rests on beside its own words: "the publication date". */
  readonly implied?: DateGrounds;
  /** Days that the words allow, where no one of them can be chosen. */
  readonly candidates?: readonly IsoDay[];
  /** For « il y a deux ans » and the like: the very day at that distance. */
  readonly day?: IsoDay;
  /** The weekday that is named is not the weekday of that day. */
  readonly weekdayMismatch?: true;
}

/**
 * Resolves a date that was found.
 *
 * A date without a year or with a weekday alone is looked for in the past where the tense is past
 * ("on Tuesday" is last Tuesday or today), ahead where it is future; without a tense, a day without
 * year is the nearest one and a weekday or a month is the last.
 *
 * @throws Nothing: what cannot be known gives `edtf: null`.
 */
export function resolveDate(
  mention: { readonly value: DateValue },
  anchor: DateAnchor,
): ResolvedDate {
  const circumstances = circumstancesOf(anchor);
  const reached = reach(mention.value, circumstances);
  const { implied, candidates, weekdayMismatch } = circumstances;
  return {
    edtf: reached === null ? null : reached.edtf,
    ...(reached !== null && implied.size > 0 ? { implied: groundsOf(implied) } : {}),
    ...(reached === null && candidates.length > 0 ? { candidates: candidates.map(isoDay) } : {}),
    ...(reached?.day === undefined ? {} : { day: isoDay(reached.day) }),
    ...(weekdayMismatch ? { weekdayMismatch } : {}),
  };
}

/** What a date can rest on: one ground, or both. */
export type DateGrounds = Ground | "the publication date and the previous date in the text";

function groundsOf(grounds: ReadonlySet<Ground>): DateGrounds {
  const [only, other] = grounds;
  if (only === undefined || other !== undefined)
    return "the publication date and the previous date in the text";
  return only;
}

function circumstancesOf({ published, previous, tense, years }: DateAnchor): Circumstances {
  return new Circumstances({
    published: stretchOf(published),
    previous: stretchOf(previous ?? null),
    tense: tense ?? null,
    years: years ?? null,
  });
}

function stretchOf(
  date: EdtfDate | null,
): { readonly first: number; readonly last: number } | null {
  if (date === null) return null;
  const { earliest, latest } = edtfBounds(date);
  const [first, last] = [readIsoDay(earliest ?? ""), readIsoDay(latest ?? "")];
  if (first === null && last === null) return null;
  return { first: first ?? last ?? 0, last: last ?? first ?? 0 };
}
