import { foldWords } from "../core/fold-words.ts";

/** The only month and the only weekday that some words name; null where they name none, or more. */
export interface CalendarWords {
  /** 1 to 12. */
  readonly month: number | null;
  /** Monday is 1. */
  readonly weekday: number | null;
}

/** Finds the month and the weekday that a sentence names, in any of the three languages. */
export function calendarWordsIn(sentence: string): CalendarWords {
  const words = foldWords(sentence).split(" ");
  return { month: onlyOne(words, monthOf), weekday: onlyOne(words, weekdayOf) };
}

function onlyOne(
  words: readonly string[],
  numberOf: (word: string) => number | null,
): number | null {
  const found = new Set(words.map(numberOf).filter((number) => number !== null));
  return found.size === 1 ? ([...found][0] ?? null) : null;
}

/**
 * Number of an ordinal from first to tenth; null for other words. Words are folded.
 *
 * @example ordinalOf("deuxieme") // 2
 */
export function ordinalOf(word: string): number | null {
  const digits = /^(\d{1,2})(?:er|re|ere|e|eme|st|nd|rd|th)$/.exec(word);
  return digits === null ? (places.get(word) ?? stemOf(word, ordinalStems)) : Number(digits[1]);
}

/** Number of a month, 1 to 12; null for other words. Words are folded. */
export function monthOf(word: string): number | null {
  return months.get(word) ?? stemOf(word, monthStems);
}

function weekdayOf(word: string): number | null {
  return weekdays.get(word) ?? stemOf(word, weekdayStems);
}

/** Endings of Russian cases are no longer than this. */
const endingLengthMax = 3;

function stemOf(word: string, stems: readonly string[]): number | null {
  const at = stems.findIndex(
    (stem) => word.startsWith(stem) && word.length <= stem.length + endingLengthMax,
  );
  return at < 0 ? null : at + 1;
}

function numbered(...lists: readonly string[]): ReadonlyMap<string, number> {
  return new Map(
    lists.flatMap((list) =>
      list
        .split(" ")
        .flatMap((words, at) => words.split("|").map((word): [string, number] => [word, at + 1])),
    ),
  );
}

const months = numbered(
  "janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre",
  "january february march april may june july august september october november december",
  "- - - - май|мая|мае - - - - - - -",
);

const monthStems = "январ феврал март апрел маю июн июл август сентябр октябр ноябр декабр".split(
  " ",
);

const weekdays = numbered(
  "lundi mardi mercredi jeudi vendredi samedi dimanche",
  "monday tuesday wednesday thursday friday saturday sunday",
  "- - среда|среду|среды|среде - - - -",
);

const weekdayStems = "понедельник вторник средою четверг пятниц суббот воскресень".split(" ");

const places = numbered(
  "premier|premiere deuxieme|second|seconde troisieme quatrieme cinquieme sixieme septieme huitieme neuvieme dixieme",
  "first second third fourth fifth sixth seventh eighth ninth tenth",
);

const ordinalStems = "перв втор треть четверт пят шест седьм восьм девят десят".split(" ");
