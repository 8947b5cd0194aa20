import { once } from "../../../core/once.ts";
import { foldWords, type SourceRecord } from "../../record.ts";
import { properNamesOf } from "../../undertaking/subjects.ts";
import { calendarWordsIn, type CalendarWords, ordinalOf } from "../../calendar-words.ts";

/** What the words around an encounter add to its Reading. */
export interface WordsAround extends CalendarWords {
  /** "The second summit", "la première session": which one of its row it is. */
  readonly ordinal: number | null;
  /** Names in its sentences and in the one before: the plant whose works are begun. Folded. */
  readonly names: ReadonlySet<string>;
}

/** Reads month, weekday and number off the sentences that tell an encounter. */
export const wordsAround: (record: SourceRecord<"encounter">) => WordsAround = once(readAround);

function readAround(record: SourceRecord<"encounter">): WordsAround {
  const { sentences, sentencesBefore } = record.heard;
  const calendar = sentences.map(calendarWordsIn);
  return {
    month: firstOf(calendar.map(({ month }) => month)),
    weekday: firstOf(calendar.map(({ weekday }) => weekday)),
    ordinal: firstOf(sentences.map(ordinalIn)),
    names: namesAround(record, [...sentences, ...sentencesBefore]),
  };
}

function namesAround(
  { source }: SourceRecord<"encounter">,
  sentences: readonly string[],
): ReadonlySet<string> {
  const persons = source.reading.persons.flatMap(({ names }) => names);
  const ofPersons = new Set(foldWords(persons.join(" ")).split(" "));
  const names = sentences.flatMap((sentence) => [...properNamesOf(sentence)]);
  return new Set(names.filter((name) => !ofPersons.has(name)));
}

function firstOf<T>(values: readonly (T | null)[]): T | null {
  return values.find((value) => value !== null) ?? null;
}

/** An occasion is named within so many words after its number. */
const occasionWithinMax = 3;

function ordinalIn(sentence: string): number | null {
  const words = foldWords(sentence).split(" ");
  const found = words.map((word, at) => {
    const number = ordinalOf(word);
    const near = words.slice(at + 1, at + 1 + occasionWithinMax);
    return number !== null && near.some(isOccasion) ? number : null;
  });
  const numbers = new Set(found.filter((number) => number !== null));
  return numbers.size === 1 ? ([...numbers][0] ?? null) : null;
}

function isOccasion(word: string): boolean {
  return occasionStems.some((stem) => word.startsWith(stem));
}

const occasionStems = (
  "sommet summit саммит session сесси заседани conference конференц forum форум " +
  "reunion meeting consultation консультац commission комисси"
).split(" ");
