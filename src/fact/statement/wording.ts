import { once } from "../../core/once.ts";
import type { VerbItem } from "../clause/clause.ts";
import { lowerAt, type Hearing } from "./hearing.ts";
import type { Saying } from "./words.ts";

/** A verb of saying with the noun that makes it one, and the ways in which it brings in what is said. */
export interface Wording {
  /** The verb; where a noun belongs to it, up to the noun's end: «обратил внимание». */
  readonly item: VerbItem;
  readonly ways: readonly Saying[];
}

/** How many words may stand between a verb and its noun: «обратил особое внимание». */
const betweenMax = 2;
/** How many words the noun with its preposition has at most: «в заключение». */
const nounWordsMax = 3;

/** The sayings that a verb makes: with its noun or its adverb before alone; none where it makes none. */
export function wordingsOf(hearing: Hearing, item: VerbItem): readonly Wording[] {
  const { verbs } = hearing.words;
  const { lemma, negated } = item.value;
  const ways = verbs.get(negated && verbs.has(`не ${lemma}`) ? `не ${lemma}` : lemma);
  const alone = ways === undefined ? [] : [{ item, ways }];
  const fuller = withNounBehind(hearing, item) ?? withAdverb(hearing, item);
  return fuller === undefined ? alone : [fuller, ...alone];
}

/** Whether a verb says something. */
export function isWording(hearing: Hearing, item: VerbItem): boolean {
  return wordingsOf(hearing, item).length > 0;
}

/** «обратил внимание», «выступил с заявлением» */
function withNounBehind(hearing: Hearing, item: VerbItem): Wording | undefined {
  if (hearing.words.openVerbs?.has(item.value.lemma) !== true) return undefined;
  const found = completed(hearing, item, hearing.words.verbs);
  return found === undefined ? undefined : { item: found.item, ways: found.value };
}

/** A verb with the noun behind it that a table knows together with it, and what the table says of them. */
export function completed<Value>(
  hearing: Hearing,
  item: VerbItem,
  table: ReadonlyMap<string, Value>,
): { readonly item: VerbItem; readonly value: Value } | undefined {
  if (!verbsBeforeNouns(table).has(item.value.lemma)) return undefined;
  for (let at = item.to; at <= item.to + betweenMax; at++)
    for (let length = nounWordsMax; length > 0; length--) {
      const nouns = Array.from({ length }, (_, index) => lowerAt(hearing, at + index));
      const value = table.get(`${item.value.lemma} ${nouns.join(" ")}`);
      if (value !== undefined) return { item: { ...item, to: at + length }, value };
    }
  return undefined;
}

/** The verbs that a table knows together with a noun: of « prendre part à », « prendre » and « prendre part ». */
const verbsBeforeNouns = once((table: ReadonlyMap<string, unknown>): ReadonlySet<string> => {
  const beginnings = [...table.keys()].flatMap((phrase) => {
    const words = phrase.split(" ");
    return words.slice(1).map((_, index) => words.slice(0, index + 1).join(" "));
  });
  return new Set(beginnings);
});

/** «высоко оценил» */
function withAdverb({ words, spot }: Hearing, item: VerbItem): Wording | undefined {
  const before = spot.lattice.tokens.words[item.from - 1]?.lower ?? "";
  const ways = words.verbs.get(`${before} ${item.value.lemma}`);
  return ways === undefined ? undefined : { item, ways };
}
