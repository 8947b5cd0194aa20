import { civilDay, mondayOf, padded, weekdayOf, type DayNumber } from "../../core/civil-day.ts";
import type { TimeUnit, YearsValue } from "./date-value.ts";
import {
  monthCount,
  monthOfCount,
  reachedDay,
  reachedDays,
  reachedMonth,
  reachedPart,
  reachedYear,
  type Reached,
} from "./reached.ts";

const seasonOfMonth = [24, 24, 21, 21, 21, 22, 22, 22, 23, 23, 23, 24] as const;

type PeriodReader = (day: DayNumber, shift: number) => Reached;

const readers: Readonly<Record<TimeUnit, PeriodReader>> = {
  hour: (day) => reachedDay(day),
  day: (day, shift) => reachedDay(day + shift),
  workday: (day, shift) => reachedDay(workdaysFrom(day, shift)),
  weekend: (day, shift) => fromMonday(day, 7 * shift + 5, 2),
  week: (day, shift) => fromMonday(day, 7 * shift, 7),
  workweek: (day, shift) => fromMonday(day, 7 * shift, workdaysInWeek),
  fortnight: (day, shift) => fromMonday(day, 14 * shift, 14),
  month: (day, shift) => {
    const { year, month } = shifted(day, shift);
    return reachedMonth(year, month);
  },
  quarter: (day, shift) => {
    const { year, month } = shifted(day, 3 * shift);
    return reachedPart(year, 33 + Math.floor((month - 1) / 3));
  },
  half: (day, shift) => {
    const { year, month } = shifted(day, 6 * shift);
    return reachedPart(year, month <= 6 ? 40 : 41);
  },
  season: (day, shift) => {
    const { year, month } = shifted(day, 3 * shift);
    return reachedPart(month <= 2 ? year - 1 : year, seasonOfMonth[month - 1] ?? 21);
  },
  year: (day, shift) => reachedYear(civilDay(day).year + shift),
  decade: (day, shift) => yearsAround(day, 10, shift),
  century: (day, shift) => yearsAround(day, 100, shift),
};

const workdaysInWeek = 5;

/** A day moved by so many days of work, Monday to Friday; holidays are not known. */
export function workdaysFrom(day: DayNumber, count: number): DayNumber {
  const step = Math.sign(count);
  let moved = workdayBeside(day, -step) + 7 * Math.trunc(count / workdaysInWeek);
  for (let left = Math.abs(count) % workdaysInWeek; left > 0; left--) {
    moved += step;
    while (weekdayOf(moved) > workdaysInWeek) moved += step;
  }
  return moved;
}

/** The day itself, or the nearest day of work on one side of its weekend. */
function workdayBeside(day: DayNumber, step: number): DayNumber {
  const over = weekdayOf(day) - workdaysInWeek;
  if (over <= 0 || step === 0) return day;
  return step < 0 ? day - over : day + 3 - over;
}

/** The period that holds a day, shifted by whole periods. */
export function periodOf(unit: TimeUnit, day: DayNumber, shift: number): Reached {
  return readers[unit](day, shift);
}

function fromMonday(day: DayNumber, days: number, length: number): Reached {
  const first = mondayOf(day) + days;
  return reachedDays(first, first + length - 1);
}

function shifted(
  day: DayNumber,
  months: number,
): { readonly year: number; readonly month: number } {
  return monthOfCount(monthCount(civilDay(day)) + months);
}

function yearsAround(day: DayNumber, count: number, shift: number): Reached {
  const first = (Math.floor(civilDay(day).year / count) + shift) * count;
  return reachYears({ kind: "years", first, last: first + count - 1 });
}

/** A decade or a century is one date, `199X` or `19XX`; other years are an interval. */
export function reachYears({ first, last }: YearsValue): Reached {
  const [from, to] = [reachedYear(first), reachedYear(last)];
  const digits = padded(first, 4);
  const count = last - first + 1;
  const round = (count === 10 || count === 100) && first % count === 0;
  const whole = count === 10 ? `${digits.slice(0, 3)}X` : `${digits.slice(0, 2)}XX`;
  return {
    first: from.first,
    last: to.last,
    edtf: round ? whole : `${from.edtf}/${to.edtf}`,
    point: round,
  };
}
