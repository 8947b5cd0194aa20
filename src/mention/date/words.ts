import { foldMarks } from "../../core/fold.ts";
import type { TimeUnit } from "./date-value.ts";

/** Units in a fixed order, so that a table can hold a unit as a number. */
export const timeUnits: readonly TimeUnit[] = [
  "hour",
  "day",
  "workday",
  "weekend",
  "workweek",
  "week",
  "fortnight",
  "month",
  "quarter",
  "half",
  "season",
  "year",
  "decade",
  "century",
];

/** What a language's words mean. Each line holds the forms of one meaning, parted by spaces. */
export interface DateWords {
  /** January first. */
  readonly month: readonly string[];
  /** Forms that mean a month only beside a day or a year, by number of the month. */
  readonly monthShort: readonly string[];
  /** Monday first. */
  readonly weekday: readonly string[];
  readonly weekdayShort: readonly string[];
  /** From one upwards. */
  readonly number: Readonly<Record<number, string>>;
  readonly ordinal: Readonly<Record<number, string>>;
  readonly unit: Readonly<Partial<Record<TimeUnit, string>>>;
  /** Adjectives: −1 last, 0 this, 1 next, −2 the one before last, 2 the one after next. */
  readonly which: Readonly<Record<string, string>>;
  /** Words for a day, counted from the day of publication. */
  readonly deictic: Readonly<Record<string, string>>;
  /** Words for a day, counted from the date named before. */
  readonly anaphor: Readonly<Record<string, string>>;
  /** 1 beginning, 2 middle, 3 end. */
  readonly part: Readonly<Record<number, string>>;
  /** 21 spring … 24 winter. */
  readonly season: Readonly<Record<number, string>>;
  /** Morning, evening, night. */
  readonly daypart: string;
  /** Noon and midnight. */
  readonly clockWord: string;
  /** What follows the number of an hour. */
  readonly clockUnit: string;
  /** What may be glued to the number of a day: 1er, 3rd, 15-го. */
  readonly daySuffix: string;
  /** Places in time without a day: now, in future. */
  readonly vague: string;
  /** What joins the parts of a length: "a year and two months". */
  readonly joint: string;
  /** Halves of a unit: 1 a half, 3 one and a half. */
  readonly halves: Readonly<Record<number, string>>;
  /** What makes a day or a week one of work: "business", « ouvrable ». */
  readonly working: string;
  /** Letters for a unit, glued to a figure. */
  readonly unitShort?: Readonly<Partial<Record<TimeUnit, string>>>;
}

/** The classes that a word can have. A word may have several: « second ». */
export const wordClasses = [
  "digits",
  "compact",
  "month",
  "monthShort",
  "weekday",
  "weekdayShort",
  "number",
  "ordinal",
  "roman",
  "unit",
  "which",
  "deictic",
  "anaphor",
  "part",
  "season",
  "daypart",
  "clockWord",
  "clockUnit",
  "daySuffix",
  "vague",
  "joint",
  "halves",
  "working",
  "unitShort",
] as const;

export type WordClass = (typeof wordClasses)[number];

/** Values of one word, by number of the class; {@link lacking} where the word is not of the class. */
export type ClassValues = Int16Array;

/** Stands where a word is not of a class. */
export const lacking = -32_768;

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- one number for each class.
const classNumbers = Object.fromEntries(wordClasses.map((name, at) => [name, at])) as Readonly<
  Record<WordClass, number>
>;

/** The value of a class; undefined where the word is not of it. */
export function valueIn(values: ClassValues, wordClass: WordClass): number | undefined {
  const value = values[classNumbers[wordClass]];
  return value === lacking ? undefined : value;
}

/** A word of no class, to be given some. */
export function noClass(): ClassValues {
  return new Int16Array(wordClasses.length).fill(lacking);
}

/** Makes a word one of a class. */
export function setClass(values: ClassValues, wordClass: WordClass, value: number): void {
  values[classNumbers[wordClass]] = value;
}

/** Looks words up by their folded form. */
export type WordIndex = ReadonlyMap<string, ClassValues>;

/** Turns a language's table round: from form to meanings. */
export function indexWords(table: DateWords): WordIndex {
  const index = new Map<string, ClassValues>();
  const put = (wordClass: WordClass, value: number, forms: string): void => {
    for (const form of forms.split(" ").filter((some) => some !== "")) {
      const folded = foldMarks(form.toLowerCase());
      const values = index.get(folded) ?? noClass();
      setClass(values, wordClass, value);
      index.set(folded, values);
    }
  };
  for (const wordClass of ["month", "monthShort", "weekday", "weekdayShort"] as const)
    table[wordClass].forEach((forms, at) => put(wordClass, at + 1, forms));
  for (const wordClass of [
    "number",
    "ordinal",
    "which",
    "deictic",
    "anaphor",
    "part",
    "season",
    "halves",
  ] as const)
    for (const [value, forms] of Object.entries(table[wordClass]))
      put(wordClass, Number(value), forms);
  const putUnits = (wordClass: WordClass, units: DateWords["unit"]): void => {
    for (const [unit, forms] of Object.entries(units))
      put(
        wordClass,
        timeUnits.findIndex((known) => known === unit),
        forms,
      );
  };
  putUnits("unit", table.unit);
  putUnits("unitShort", table.unitShort ?? {});
  ["i", "ii", "iii", "iv"].forEach((form, at) => put("roman", at + 1, form));
  for (const wordClass of [
    "daypart",
    "clockWord",
    "clockUnit",
    "daySuffix",
    "vague",
    "joint",
    "working",
  ] as const)
    put(wordClass, 1, table[wordClass]);
  return index;
}
