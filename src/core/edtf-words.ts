import type { EdtfDate } from "./edtf.ts";
import { parseEdtf, type EdtfInterval, type EdtfPart, type EdtfPoint } from "./edtf-parse.ts";
import { calendarWords, type CalendarWords, type Case } from "./edtf-calendar.ts";
import type { Language } from "./language.ts";

/**
 * Says a date in words.
 *
 * @returns The string itself where it is no date that we read.
 * @example
 * describeDate("2024-11-09/2024-11-10", "fr") // "du 9 au 10 novembre 2024"
 * describeDate("2025-06~", "en") // "around June 2025"
 * describeDate("2017/..", "ru") // "с 2017 года"
 */
export function describeDate(date: EdtfDate, language: Language): string {
  const parsed = parseEdtf(date);
  if (parsed === null) return date;
  const words = calendarWords[language];
  if (parsed.kind === "point" || parsed.kind === "interval") return describePart(parsed, words);
  const join = parsed.kind === "one-of" ? words.or : words.and;
  return parsed.members.map((member) => describePart(member, words)).join(` ${join} `);
}

function describePart(part: EdtfPart, words: CalendarWords): string {
  return part.kind === "point" ? describePoint(part, words) : describeInterval(part, words);
}

function describePoint(point: EdtfPoint, words: CalendarWords): string {
  const plain = point.approximate
    ? words.around(point, sayPoint(point, words, "genitive"))
    : sayPoint(point, words, "nominative");
  return point.doubtful ? `${plain} (${words.doubtful})` : plain;
}

function describeInterval({ start, end }: EdtfInterval, words: CalendarWords): string {
  if (typeof start !== "string" && typeof end !== "string") return describeBoth(start, end, words);
  if (typeof start !== "string") {
    const since = words.since(start, sayPoint(start, words, "genitive"));
    return end === "unknown" ? `${since} (${words.endUnknown})` : since;
  }
  if (typeof end !== "string") {
    const until = words.until(end, sayPoint(end, words, "genitive"));
    return start === "unknown" ? `${until} (${words.startUnknown})` : until;
  }
  return "";
}

function describeBoth(start: EdtfPoint, end: EdtfPoint, words: CalendarWords): string {
  const from = sayPoint(start, words, "genitive", sharedParts(start, end));
  const to = sayPoint(end, words, "accusative");
  const plain = words.fromTo({ point: start, said: from }, { point: end, said: to });
  return start.doubtful || end.doubtful ? `${plain} (${words.doubtful})` : plain;
}

/** What the first date need not repeat: "from 9 to 10 November 2024". */
function sharedParts(start: EdtfPoint, end: EdtfPoint): "none" | "year" | "month" {
  if (start.year !== end.year || start.grain !== end.grain) return "none";
  if (start.grain !== "day" && start.grain !== "month") return "none";
  return start.grain === "day" && start.month === end.month ? "month" : "year";
}

// oxlint-disable-next-line max-params -- the sentence has four free parts.
function sayPoint(
  point: EdtfPoint,
  words: CalendarWords,
  grammaticalCase: Case,
  without: Without = "none",
): string {
  return sayers[point.grain](point, words, { grammaticalCase, without });
}

type Without = "none" | "year" | "month";

interface Manner {
  readonly grammaticalCase: Case;
  readonly without: Without;
}

type Sayer = (point: EdtfPoint, words: CalendarWords, manner: Manner) => string;

const sayPart: Sayer = ({ month, year }, words, { grammaticalCase }) =>
  words.partOfYear(month ?? 0, year, grammaticalCase);

const sayers: Readonly<Record<EdtfPoint["grain"], Sayer>> = {
  day: (point, words, { without }) => sayDay(point, words, without),
  month: ({ month, year }, words, { grammaticalCase, without }) =>
    without === "year"
      ? words.month(month ?? 1, grammaticalCase)
      : words.monthOfYear(month ?? 1, year, grammaticalCase),
  season: sayPart,
  quarter: sayPart,
  half: sayPart,
  year: ({ year }, words, { grammaticalCase }) => words.year(year, grammaticalCase),
  decade: ({ year }, words, { grammaticalCase }) => words.decade(year, grammaticalCase),
  century: ({ year }, words, { grammaticalCase }) => words.century(year / 100 + 1, grammaticalCase),
};

function sayDay(
  { day, month, year }: EdtfPoint,
  words: CalendarWords,
  without: "none" | "year" | "month",
): string {
  const number = words.dayOfMonth(day ?? 1);
  if (month === null) return `${number} …`;
  if (without === "month") return number;
  const dayAndMonth = `${number} ${words.month(month, "genitive")}`;
  return without === "year" ? dayAndMonth : `${dayAndMonth} ${words.yearAfterDay(year)}`;
}
