import type { EdtfDate } from "../core/edtf.ts";
import { foldLine } from "./fold-line.ts";

const months: readonly (readonly string[])[] = [
  ["janvier", "janv", "jan", "january", "января", "январь", "янв"],
  ["fevrier", "fevr", "fev", "february", "feb", "февраля", "февраль", "фев", "февр"],
  ["mars", "march", "mar", "марта", "март", "мар"],
  ["avril", "avr", "april", "apr", "апреля", "апрель", "апр"],
  ["mai", "may", "мая", "май"],
  ["juin", "june", "jun", "июня", "июнь", "июн"],
  ["juillet", "juil", "july", "jul", "июля", "июль", "июл"],
  ["aout", "august", "aug", "августа", "август", "авг"],
  ["septembre", "sept", "september", "sep", "сентября", "сентябрь", "сен", "сент"],
  ["octobre", "oct", "october", "октября", "октябрь", "окт"],
  ["novembre", "nov", "november", "ноября", "ноябрь", "ноя", "нояб"],
  ["decembre", "dec", "december", "декабря", "декабрь", "дек"],
];

const monthNumbers: ReadonlyMap<string, number> = new Map(
  months.flatMap((names, at) => names.map((name): [string, number] => [name, at + 1])),
);

/** A day found in a line. `year` is null where the line gives none. */
export interface HeaderDay {
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
}

/** Which of day and month comes first in `10/2/2024`. */
export type FieldOrder = "day-first" | "month-first";

const dayMonthYear =
  /(?<![\p{L}\d])(\d{1,2})(?:er|st|nd|rd|th|-е)?\.?(?:(?: of| de)(?= )|-)? ?(\p{L}{3,9})\.?,?(?: |-)?(?:de )?(\d{4})?(?![\d])/gu;
const monthDayYear =
  /(?<![\p{L}\d])(\p{L}{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?(?:,? (\d{4}))?(?![\d:])/gu;
const isoDay = /(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/g;
const figures = /(?<![\d.])(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?![\d])/g;

/**
 * Reads the days that stand in a header line, in French, English or Russian.
 *
 * @param order - How to read `10/2/2024`; a field over 12 settles the matter by itself.
 * @returns Days in the order of their kind: written months first, then figures.
 */
export function readHeaderDays(line: string, order: FieldOrder = "day-first"): HeaderDay[] {
  if (!/\d/.test(line)) return [];
  const folded = foldLine(line.slice(0, 600));
  // Clocks of twelve hours and months before days are habits of the same countries.
  const habit = /\d ?[ap]\.?m\b/.test(folded) ? "month-first" : order;
  return [
    ...collect(folded, dayMonthYear, ([, day, month, year]) => named(day, month, year)),
    ...collect(folded, monthDayYear, ([, month, day, year]) => named(day, month, year)),
    ...collect(folded, isoDay, ([, year, month, day]) => valid(year, month, day)),
    ...collect(folded, figures, ([, one, , other, year]) => figured([one, other, year], habit)),
  ];
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}

/** Writes a day with its year as EDTF; null without a year. */
export function edtfOf(day: HeaderDay | undefined): EdtfDate | null {
  if (day === undefined || day.year === null) return null;
  return `${day.year}-${two(day.month)}-${two(day.day)}`;
}

type Reading = (match: RegExpMatchArray) => HeaderDay | null;

function collect(line: string, pattern: RegExp, read: Reading): HeaderDay[] {
  return [...line.matchAll(pattern)].map(read).filter((day) => day !== null);
}

function named(
  day: string | undefined,
  month: string | undefined,
  year: string | undefined,
): HeaderDay | null {
  const number = monthNumbers.get(month ?? "");
  return number === undefined ? null : valid(year, String(number), day);
}

function figured(
  [one, other, year]: readonly (string | undefined)[],
  order: FieldOrder,
): HeaderDay | null {
  const full = year?.length === 2 ? `20${year}` : year;
  const monthFirst = Number(other) > 12 || (order === "month-first" && Number(one) <= 12);
  return monthFirst ? valid(full, one, other) : valid(full, other, one);
}

function valid(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
): HeaderDay | null {
  const read = {
    year: year === undefined ? null : Number(year),
    month: Number(month),
    day: Number(day),
  };
  return isRealDay(read) ? read : null;
}

/** Whether a day stands in the calendar, between 1900 and 2100 if it has a year. */
export function isRealDay({ year, month, day }: HeaderDay): boolean {
  const yearFits = year === null || (year >= 1900 && year <= 2100);
  const monthFits = month >= 1 && month <= 12;
  return yearFits && monthFits && day >= 1 && day <= daysIn(month, year);
}

function daysIn(month: number, year: number | null): number {
  if (month === 2) return year !== null && !isLeap(year) ? 28 : 29;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}
