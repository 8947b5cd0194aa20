import {
  calendar,
  period,
  type CalendarValue,
  type DateValue,
  type EdgeValue,
  type NthValue,
  type Shift,
  type TimeUnit,
} from "./date-value.ts";
import { placed, weekdayFrom, whichOf } from "./make.ts";
import type { Drawn } from "./pattern.ts";

/** Whether any word of the find fits. */
export function says(drawn: Drawn, words: RegExp): boolean {
  for (let at = drawn.from; at < drawn.to; at++) if (words.test(drawn.scan.folded(at))) return true;
  return false;
}

/** The year of a find: written, counted by a `period`, or none; undefined where the period is no year. */
export function yearOrCounted(drawn: Drawn): number | Shift | null | undefined {
  const counted = drawn.date("period");
  if (counted === null) return drawn.number("year");
  return counted.kind === "period" && counted.unit === "year"
    ? { shift: counted.shift }
    : undefined;
}

/** A season from the labels `season`, `year`, `period` and `which`. */
export function seasonFrom(drawn: Drawn): CalendarValue | null {
  const year = yearOrCounted(drawn);
  const month = drawn.number("season");
  return year === undefined || month === null
    ? null
    : calendar({ month, year, which: whichOf(drawn.number("which")) });
}

/** The nth quarter, or half where `quarters` is false, from the labels `nth` or `n`. */
export function rankedPart(drawn: Drawn, quarters: boolean): CalendarValue | null {
  const rank = drawn.number("nth") ?? drawn.number("n") ?? 0;
  const year = yearOrCounted(drawn);
  if (year === undefined || rank < 1 || rank > (quarters ? 4 : 2)) return null;
  return calendar({ month: (quarters ? 32 : 39) + rank, year });
}

/** A part of the present unit: « fin du mois », "the end of the year". */
export function partOfUnit(drawn: Drawn): DateValue | null {
  const unit = drawn.unit();
  const part = (["start", "middle", "end"] as const)[(drawn.number("part") ?? 1) - 1];
  if (part === undefined || drawn.number("unit") === null || unit === "day") return null;
  return { kind: "part", part, of: period(unit, 0) };
}

const counted: ReadonlySet<string> = new Set(["week", "day", "weekend", "month"]);

function isCounted(unit: string): unit is "week" | "day" | "weekend" | "month" {
  return counted.has(unit);
}

/** The nth weekday or unit of a date; a `which` counts as the last. */
export function nthFrom(drawn: Drawn, of: DateValue | null = placed(drawn)): NthValue | null {
  const count = countOf(drawn);
  const unit = weekdayFrom(drawn) ?? unitOrWeekend(drawn);
  if (of === null || count === 0) return null;
  return typeof unit === "number" || isCounted(unit) ? { kind: "nth", unit, count, of } : null;
}

/** The unit; where none is drawn the pattern has spelt « week-end ». */
function unitOrWeekend(drawn: Drawn): TimeUnit {
  return drawn.number("unit") === null ? "weekend" : drawn.unit();
}

/** The rank, −1 for the last, 0 for « prochain », which counts nothing inside a date. */
function countOf(drawn: Drawn): number {
  const which = drawn.number("which");
  if (which !== null) return which === -1 ? -1 : 0;
  return drawn.number("nth") ?? -1;
}

/** The first or last `n` units of a date: by the labels `n`, `unit`, and `nth` or `which`. */
export function edgeFrom(drawn: Drawn): EdgeValue | null {
  const of = placed(drawn);
  const side = drawn.number("nth") ?? drawn.number("which");
  if (of === null || of.kind === "edge" || (side !== 1 && side !== -1)) return null;
  if (side === 1 && drawn.number("nth") === null) return null;
  return { kind: "edge", unit: drawn.unit(), count: side * (drawn.number("n") ?? 1), of };
}
