import { once } from "../../../core/once.ts";
import { foldWords, type SourceRecord } from "../../record.ts";
import type { Setting } from "./setting.ts";
import { type Rarity, type Weight, weight } from "./weight.ts";

/** Words shorter than this say little. */
const wordLengthMin = 5;

/** So many letters of a word are compared: endings differ. */
const stemLength = 7;

/** The longer words and the numbers of the sentences that tell an encounter, cut to their stems. */
export const stemsOf: (record: SourceRecord<"encounter">) => ReadonlySet<string> = once(findStems);

function findStems(record: SourceRecord<"encounter">): ReadonlySet<string> {
  const joined = record.heard.sentences.join(" ").replaceAll(/(\d)[\s.,](?=\d{3}\b)/gu, "$1");
  const words = foldWords(joined).split(" ");
  const kept = words.filter((word) => word.length >= wordLengthMin || /^\d{2,}$/.test(word));
  return new Set(kept.map(stemOf));
}

/** So much of a folded word as its other forms share. */
export function stemOf(word: string): string {
  return word.slice(0, stemLength);
}

/** Words in common weigh no more than this: they tell the subject more than the occasion. */
const wordsPointsMax = 1.5;

/** Rare words, such as the name of a plant, that the sentences of both tellings hold. */
export function weighWords(
  one: ReadonlySet<string>,
  other: ReadonlySet<string>,
  rarity: Rarity,
): readonly Weight[] {
  let sum = 0;
  for (const stem of one) if (other.has(stem)) sum += rarity(stem) / 4;
  const points = Math.min(wordsPointsMax, sum);
  return points < 0.2 ? [] : weight(points, "rare words in common");
}

/** Each subject that both were about weighs so much, up to three of them. */
const sectorPoints = 0.25;

/** Subjects that both tellings name. */
export function weighSubjects(one: Setting, other: Setting): readonly Weight[] {
  const here = new Set(one.record.fact.sectors);
  const common = other.record.fact.sectors.filter((sector) => here.has(sector)).length;
  return weight(sectorPoints * Math.min(3, common), "subjects in common");
}
