/** A day as `YYYY-MM-DD`. */
export type IsoDay = string;

/** Days since 1 January 1970 in the Gregorian calendar; negative before it. */
export type DayNumber = number;

/** Monday is 1, Sunday is 7, as in ISO 8601. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

export interface CivilDay {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
}

const daysPerEra = 146_097;

/**
 * Counts the days from 1 January 1970 to a civil day.
 *
 * @see https://howardhinnant.github.io/date_algorithms.html days_from_civil
 */
export function dayNumber(year: number, month: number, day: number): DayNumber {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const leaps = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
  return era * daysPerEra + yearOfEra * 365 + leaps + dayOfYear - 719_468;
}

/** The civil day that many days after 1 January 1970. */
export function civilDay(number: DayNumber): CivilDay {
  const shifted = number + 719_468;
  const era = Math.floor(shifted / daysPerEra);
  const dayOfEra = shifted - era * daysPerEra;
  const leaps = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524);
  const yearOfEra = Math.floor((dayOfEra - leaps + Math.floor(dayOfEra / (daysPerEra - 1))) / 365);
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
  };
}

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Days of a month, 1 to 12; 0 for any other number. */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (monthLengths[month - 1] ?? 0);
}

/** The weekday of a day. */
export function weekdayOf(number: DayNumber): Weekday {
  const sinceMonday = (((number + 3) % 7) + 7) % 7;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- 0…6 plus one is 1…7.
  return (sinceMonday + 1) as Weekday;
}

/** The Monday of the ISO week that holds the day. */
export function mondayOf(number: DayNumber): DayNumber {
  return number - weekdayOf(number) + 1;
}

/** Writes a day number as `YYYY-MM-DD`. */
export function isoDay(number: DayNumber): IsoDay {
  const { year, month, day } = civilDay(number);
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;
}

/** Reads `YYYY-MM-DD`; null where no such day exists. */
export function readIsoDay(iso: string): DayNumber | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(iso)) return null;
  const [year, month, day] = [iso.slice(0, 4), iso.slice(5, 7), iso.slice(8, 10)].map(Number);
  if (year === undefined || month === undefined || day === undefined) return null;
  return day >= 1 && day <= daysInMonth(year, month) ? dayNumber(year, month, day) : null;
}

/** Shifts a day by whole months; a day that the month lacks becomes its last day. */
export function addMonths(number: DayNumber, months: number): DayNumber {
  const { year, month, day } = civilDay(number);
  const count = year * 12 + month - 1 + months;
  const newYear = Math.floor(count / 12);
  const newMonth = count - newYear * 12 + 1;
  return dayNumber(newYear, newMonth, Math.min(day, daysInMonth(newYear, newMonth)));
}

export function padded(value: number, width: number): string {
  return String(value).padStart(width, "0");
}
