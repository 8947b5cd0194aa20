import type { Word } from "../../../grammar/word.ts";
import { VerbForms, type VerbForm } from "../verb-form.ts";
import { irregularForms } from "./auxiliaries.ts";
import { conjugate } from "./conjugate.ts";
import { frenchVerbs } from "./verbs.ts";
import { adverbs, falseParticiples } from "./words.ts";

/** Every form of every verb of the table. */
export const frenchForms: VerbForms = new VerbForms([
  ...irregularForms,
  ...[...new Set(Object.values(frenchVerbs).flat())]
    .filter((lemma) => lemma !== "aller")
    .flatMap(conjugate),
]);

/**
 * Reads a word as a past participle, where an auxiliary stands before it.
 *
 * A verb outside the table is known by its ending: its lemma is a guess, good for a clause mark.
 */
export function participleOf(word: Word): VerbForm | null {
  const known = frenchForms.of(word).find(({ mood }) => mood === "past-participle");
  return known ?? guessParticiple(word);
}

const ending = /^(\p{Ll}{2,})(é|i|u)(e?)(s?)$/u;
const infinitives: Readonly<Record<string, string>> = { é: "er", i: "ir", u: "re" };

function guessParticiple({ lower, form }: Word): VerbForm | null {
  const parts = ending.exec(form === lower ? lower : "");
  if (parts === null || falseParticiples.has(lower) || adverbs.has(lower)) return null;
  const [, stem = "", vowel = "", feminine, plural] = parts;
  return {
    lemma: stem + (infinitives[vowel] ?? ""),
    mood: "past-participle",
    person: null,
    number: plural === "" ? "singular" : "plural",
    gender: feminine === "" ? "m" : "f",
  };
}
