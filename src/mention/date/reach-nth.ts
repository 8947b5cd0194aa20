import { civilDay, weekdayOf } from "../../core/civil-day.ts";
import type { NthValue } from "./date-value.ts";
import {
  monthCount,
  monthOfCount,
  reachedDay,
  reachedDays,
  reachedMonth,
  type Reached,
  type Stretch,
} from "./reached.ts";

/** The nth weekday, day, week or month inside a stretch; −1 is the last. Null where it lies outside. */
export function nthIn(unit: NthValue["unit"], count: number, whole: Stretch): Reached | null {
  const reached =
    typeof unit === "number" ? nthWeekday(unit, count, whole) : readers[unit](count, whole);
  const inside = reached.day ?? reached.first;
  return inside < whole.first || inside > whole.last ? null : { ...reached, day: reached.first };
}

type NamedUnit = Exclude<NthValue["unit"], number>;

const thursday = 4;
const saturday = 6;

const readers: Readonly<Record<NamedUnit, (count: number, whole: Stretch) => Reached>> = {
  day: (count, { first, last }) => reachedDay(count < 0 ? last + count + 1 : first + count - 1),
  weekend: (count, whole) => {
    const { first } = nthWeekday(saturday, count, whole);
    return reachedDays(first, first + 1);
  },
  // A week belongs to the month or year that holds its Thursday, as in ISO 8601.
  week: (count, whole) => {
    const { first } = nthWeekday(thursday, count, whole);
    return { ...reachedDays(first - 3, first + 3), day: first };
  },
  fortnight: (count, { first, last }) =>
    count === 1
      ? reachedDays(first, first + 14)
      : reachedDays(first + 15, Math.max(last, first + 15)),
  month: (count, { first, last }) => {
    const base = monthCount(civilDay(count < 0 ? last : first));
    const { year, month } = monthOfCount(base + (count < 0 ? count + 1 : count - 1));
    return reachedMonth(year, month);
  },
};

function nthWeekday(weekday: number, count: number, { first, last }: Stretch): Reached {
  return reachedDay(
    count < 0
      ? last - ((weekdayOf(last) - weekday + 7) % 7) + 7 * (count + 1)
      : first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (count - 1),
  );
}
