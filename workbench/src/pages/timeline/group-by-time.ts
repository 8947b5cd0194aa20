import type { TimelineLine } from "../../../../src/contract/contract.ts";
import { groupBy } from "../../parts/group-by.ts";

export interface MonthGroup {
  /** 1–12; null for dates that name no month. */
  readonly month: number | null;
  readonly lines: readonly TimelineLine[];
}

export interface YearGroup {
  /** Null for lines without a date. */
  readonly year: string | null;
  readonly months: readonly MonthGroup[];
}

/** Puts lines under their years and months, in the order in which they come. */
export function groupByTime(lines: readonly TimelineLine[]): readonly YearGroup[] {
  const years = groupBy(lines, yearOf);
  return years.map(([year, ofYear]) => ({
    year,
    months: groupBy(ofYear, monthOf).map(([month, ofMonth]) => ({ month, lines: ofMonth })),
  }));
}

/** The year in which it begins, or by which it is over. */
function yearOf({ earliest, latest }: TimelineLine): string | null {
  return (earliest ?? latest)?.slice(0, 4) ?? null;
}

/** `2024-05/2024-06` begins in May; `2024-41`, a half-year, has no month. */
function monthOf({ date }: TimelineLine): number | null {
  const month = /^\d{4}-(0[1-9]|1[0-2])(?!\d)/.exec(date ?? "")?.[1];
  return month === undefined ? null : Number(month);
}
