import {
  civilDay,
  dayNumber,
  daysInMonth,
  isoDay,
  padded,
  type CivilDay,
  type DayNumber,
} from "../../core/civil-day.ts";
import type { EdtfDate } from "../../core/edtf.ts";
import type { Anchor } from "./date-value.ts";

export type Tense = "past" | "present" | "future";

/** Days from `first` to `last`, both inside. */
export interface Stretch {
  readonly first: DayNumber;
  readonly last: DayNumber;
}

/** Days that a date was resolved to, and how EDTF writes them. */
export interface Reached extends Stretch {
  readonly edtf: EdtfDate;
  /** One date and no interval, so that an interval can be written with it. */
  readonly point: boolean;
  /** The very day at a distance. */
  readonly day?: DayNumber;
}

/** What a date without all its parts counts from. */
export type Ground = "the publication date" | "the previous date in the text";

/** What a resolution may lean on, and what it leant on. */
export class Circumstances {
  readonly tense: Tense | null;
  readonly years: readonly [number, number] | null;
  readonly implied: Set<Ground> = new Set();
  candidates: readonly DayNumber[] = [];
  weekdayMismatch: true | undefined = undefined;
  readonly #published: Stretch | null;
  readonly #previous: Stretch | null;

  constructor(known: {
    readonly published: Stretch | null;
    readonly previous: Stretch | null;
    readonly tense: Tense | null;
    readonly years: readonly [number, number] | null;
  }) {
    this.#published = known.published;
    this.#previous = known.previous;
    this.tense = known.tense;
    this.years = known.years;
  }

  /** The day to count from; null where none is known. */
  day(anchor: Anchor): DayNumber | null {
    if (anchor === "previous" && this.#previous !== null) {
      this.implied.add("the previous date in the text");
      return this.#previous.first;
    }
    if (this.#published === null || this.#published.first !== this.#published.last) return null;
    this.implied.add("the publication date");
    return this.#published.first;
  }

  /** The last day of the date before, from which « le lendemain » counts. */
  lastDay(anchor: Anchor): DayNumber | null {
    const first = this.day(anchor);
    return first !== null && anchor === "previous" && this.#previous !== null
      ? this.#previous.last
      : first;
  }

  /** The day near which a date without year lies: of publication, or else the date before. */
  near(): DayNumber | null {
    return this.day("publication") ?? (this.#previous === null ? null : this.day("previous"));
  }

  /** The year of publication, known even where the day is not. */
  year(): number | null {
    if (this.#published === null) return null;
    const year = civilDay(this.#published.first).year;
    if (year !== civilDay(this.#published.last).year) return null;
    this.implied.add("the publication date");
    return year;
  }
}

/** One day. */
export function reachedDay(number: DayNumber): Reached {
  return { first: number, last: number, edtf: isoDay(number), point: true };
}

/** One month, 1 to 12. */
export function reachedMonth(year: number, month: number): Reached {
  return {
    first: dayNumber(year, month, 1),
    last: dayNumber(year, month, daysInMonth(year, month)),
    edtf: `${padded(year, 4)}-${padded(month, 2)}`,
    point: true,
  };
}

/** One year. */
export function reachedYear(year: number): Reached {
  return {
    first: dayNumber(year, 1, 1),
    last: dayNumber(year, 12, 31),
    edtf: padded(year, 4),
    point: true,
  };
}

/** A season, quarter or half by its EDTF code. Winter begins in December of the year before its name's end. */
export function reachedPart(year: number, code: number): Reached {
  const months = code >= 40 ? 6 : 3;
  const firstMonth =
    code >= 40 ? (code - 40) * 6 + 1 : code >= 33 ? (code - 33) * 3 + 1 : (code - 20) * 3;
  const lastMonth = firstMonth + months - 1;
  const over = lastMonth > 12 ? 1 : 0;
  const endMonth = lastMonth - 12 * over;
  return {
    first: dayNumber(year, firstMonth, 1),
    last: dayNumber(year + over, endMonth, daysInMonth(year + over, endMonth)),
    edtf: `${padded(year, 4)}-${code}`,
    point: true,
  };
}

/** Days from one to another. */
export function reachedDays(first: DayNumber, last: DayNumber): Reached {
  return first === last
    ? reachedDay(first)
    : { first, last, edtf: `${isoDay(first)}/${isoDay(last)}`, point: false };
}

/** A month of a month count: year × 12 + month − 1. */
export function monthOfCount(count: number): { readonly year: number; readonly month: number } {
  const year = Math.floor(count / 12);
  return { year, month: count - year * 12 + 1 };
}

export function monthCount({ year, month }: CivilDay): number {
  return year * 12 + month - 1;
}
