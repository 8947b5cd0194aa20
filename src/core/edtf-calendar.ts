import type { EdtfPoint } from "./edtf-parse.ts";
import type { Language } from "./language.ts";

/** The cases that Russian needs; French and English have one form. */
export type Case = "nominative" | "genitive" | "accusative";

interface Said {
  readonly point: EdtfPoint;
  readonly said: string;
}

/** How one language says the parts of a date. */
export interface CalendarWords {
  dayOfMonth(day: number): string;
  month(month: number, grammaticalCase: Case): string;
  monthOfYear(month: number, year: number, grammaticalCase: Case): string;
  /** A season (21–24), quarter (33–36) or half (40–41). */
  partOfYear(code: number, year: number, grammaticalCase: Case): string;
  year(year: number, grammaticalCase: Case): string;
  yearAfterDay(year: number): string;
  decade(year: number, grammaticalCase: Case): string;
  century(number: number, grammaticalCase: Case): string;
  around(point: EdtfPoint, said: string): string;
  since(point: EdtfPoint, said: string): string;
  until(point: EdtfPoint, said: string): string;
  fromTo(start: Said, end: Said): string;
  readonly and: string;
  readonly or: string;
  readonly doubtful: string;
  readonly startUnknown: string;
  readonly endUnknown: string;
}

const pick = (list: string, number: number): string => list.split(" ")[number - 1] ?? "";

const frMonths =
  "janvier février mars avril mai juin juillet août septembre octobre novembre décembre";
const enMonths =
  "January February March April May June July August September October November December";
const ruMonths = "январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь";
const ruMonthsGenitive =
  "января февраля марта апреля мая июня июля августа сентября октября ноября декабря";

function roman(number: number): string {
  const steps: readonly (readonly [number, string])[] = [
    [10, "X"],
    [9, "IX"],
    [5, "V"],
    [4, "IV"],
    [1, "I"],
  ];
  const step = steps.find(([value]) => value <= number);
  return step === undefined ? "" : step[1] + roman(number - step[0]);
}

function englishOrdinal(number: number): string {
  const teens = number % 100 >= 11 && number % 100 <= 13;
  const ending = teens ? "th" : (["th", "st", "nd", "rd"][number % 10] ?? "th");
  return `${number}${ending}`;
}

const frParts: Readonly<Record<number, string>> = {
  21: "printemps",
  22: "été",
  23: "automne",
  24: "hiver",
  33: "premier trimestre",
  34: "deuxième trimestre",
  35: "troisième trimestre",
  36: "quatrième trimestre",
  40: "premier semestre",
  41: "second semestre",
};

const enParts: Readonly<Record<number, string>> = {
  21: "spring",
  22: "summer",
  23: "autumn",
  24: "winter",
  33: "first quarter of",
  34: "second quarter of",
  35: "third quarter of",
  36: "fourth quarter of",
  40: "first half of",
  41: "second half of",
};

/** Nominative, genitive, accusative. */
const ruParts: Readonly<Record<number, Readonly<Record<Case, string>>>> = {
  21: { nominative: "весна", genitive: "весны", accusative: "весну" },
  22: { nominative: "лето", genitive: "лета", accusative: "лето" },
  23: { nominative: "осень", genitive: "осени", accusative: "осень" },
  24: { nominative: "зима", genitive: "зимы", accusative: "зиму" },
  33: ruQuarter("I"),
  34: ruQuarter("II"),
  35: ruQuarter("III"),
  36: ruQuarter("IV"),
  40: {
    nominative: "первое полугодие",
    genitive: "первого полугодия",
    accusative: "первое полугодие",
  },
  41: {
    nominative: "второе полугодие",
    genitive: "второго полугодия",
    accusative: "второе полугодие",
  },
};

function ruQuarter(number: string): Readonly<Record<Case, string>> {
  const same = `${number} квартал`;
  return { nominative: same, genitive: `${same}а`, accusative: same };
}

/** "du 9 …" before a day; "de 2024", "d'avril" before anything else. */
function frFrom({ point, said }: Said): string {
  if (point.grain === "day" || isNamedPart(point)) return `du ${said}`;
  if (point.grain === "decade") return `des ${said.slice(4)}`;
  return /^[aéo]/.test(said) ? `d'${said}` : `de ${said}`;
}

function frTo({ point, said }: Said): string {
  if (point.grain === "day" || isNamedPart(point)) return `au ${said}`;
  return point.grain === "decade" ? `aux ${said.slice(4)}` : `à ${said}`;
}

function isNamedPart({ grain }: EdtfPoint): boolean {
  return grain === "quarter" || grain === "half" || grain === "century";
}

function frUntil(point: EdtfPoint, said: string): string {
  if (point.grain === "day" || isNamedPart(point)) return `jusqu'au ${said}`;
  return point.grain === "decade" ? `jusqu'aux ${said.slice(4)}` : `jusqu'en ${said}`;
}

const french: CalendarWords = {
  dayOfMonth: (day) => (day === 1 ? "1er" : String(day)),
  month: (month) => pick(frMonths, month),
  monthOfYear: (month, year) => `${pick(frMonths, month)} ${year}`,
  partOfYear: (code, year) => `${frParts[code] ?? ""} ${year}`,
  year: (year) => String(year),
  yearAfterDay: (year) => String(year),
  decade: (year) => `les années ${year}`,
  century: (number) => `${roman(number)}e siècle`,
  around: (point, said) => `vers ${point.grain === "day" ? "le " : ""}${said}`,
  since: (point, said) =>
    `depuis ${point.grain === "day" || isNamedPart(point) ? "le " : ""}${said}`,
  until: frUntil,
  fromTo: (start, end) => `${frFrom(start)} ${frTo(end)}`,
  and: "et",
  or: "ou",
  doubtful: "date incertaine",
  startUnknown: "début inconnu",
  endUnknown: "fin inconnue",
};

const english: CalendarWords = {
  dayOfMonth: (day) => String(day),
  month: (month) => pick(enMonths, month),
  monthOfYear: (month, year) => `${pick(enMonths, month)} ${year}`,
  partOfYear: (code, year) => `${enParts[code] ?? ""} ${year}`,
  year: (year) => String(year),
  yearAfterDay: (year) => String(year),
  decade: (year) => `the ${year}s`,
  century: (number) => `${englishOrdinal(number)} century`,
  around: (_, said) => `around ${said}`,
  since: (_, said) => `since ${said}`,
  until: (_, said) => `until ${said}`,
  fromTo: (start, end) => `from ${start.said} to ${end.said}`,
  and: "and",
  or: "or",
  doubtful: "date uncertain",
  startUnknown: "beginning unknown",
  endUnknown: "end unknown",
};

const ruYear: Readonly<Record<Case, string>> = {
  nominative: "год",
  genitive: "года",
  accusative: "год",
};

function ruMonth(month: number, grammaticalCase: Case): string {
  return pick(grammaticalCase === "genitive" ? ruMonthsGenitive : ruMonths, month);
}

const russian: CalendarWords = {
  dayOfMonth: (day) => String(day),
  month: ruMonth,
  monthOfYear: (month, year, grammaticalCase) => `${ruMonth(month, grammaticalCase)} ${year} года`,
  partOfYear: (code, year, grammaticalCase) =>
    `${ruParts[code]?.[grammaticalCase] ?? ""} ${year} года`,
  year: (year, grammaticalCase) => `${year} ${ruYear[grammaticalCase]}`,
  yearAfterDay: (year) => `${year} года`,
  decade: (year, grammaticalCase) =>
    grammaticalCase === "genitive" ? `${year}-х годов` : `${year}-е годы`,
  century: (number, grammaticalCase) =>
    `${roman(number)} ${grammaticalCase === "genitive" ? "века" : "век"}`,
  around: (_, said) => `около ${said}`,
  since: (_, said) => `с ${said}`,
  until: (_, said) => `до ${said}`,
  fromTo: (start, end) => `${ruFrom(start.said)} по ${end.said}`,
  and: "и",
  or: "или",
  doubtful: "дата под вопросом",
  startUnknown: "начало неизвестно",
  endUnknown: "окончание неизвестно",
};

/** «со второго» before с and a consonant; «с» elsewhere. */
function ruFrom(said: string): string {
  return said.startsWith("второ") ? `со ${said}` : `с ${said}`;
}

export const calendarWords: Readonly<Record<Language, CalendarWords>> = {
  fr: french,
  en: english,
  ru: russian,
};
