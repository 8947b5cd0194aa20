import type { Word } from "../../../grammar/word.ts";
import { VerbForms, type VerbForm } from "../verb-form.ts";
import { english, isEnglish } from "../../words/en.ts";
import { conjugate } from "./conjugate.ts";
import { irregularVerbs } from "./irregular.ts";
import { englishVerbs } from "./verbs.ts";

const lemmas = new Set([...Object.values(englishVerbs).flat(), ...irregularVerbs.keys()]);

/** Every form of every verb of the table. */
export const englishForms: VerbForms = new VerbForms([...lemmas].flatMap(conjugate));

/**
 * Reads a word as a past participle, where an auxiliary stands before it. A verb outside the table
 * is known by its ending: its lemma is a guess, good for a clause mark.
 */
export function participleOf(word: Word): VerbForm | null {
  const known = englishForms.of(word).find(({ mood }) => mood === "past-participle");
  if (known !== undefined) return known;
  if (bareParticiples.has(word.lower)) return guess(word.lower, "past-participle");
  return /^\p{Ll}{3,}ed$/u.test(word.lower)
    ? guess(word.lower.slice(0, -2), "past-participle")
    : null;
}

/** Participles that are the bare verb, and so no sign of the past by themselves: "had come". */
const bareParticiples: ReadonlySet<string> = new Set(["come"]);

/** The same for what follows "is" in the progressive. */
export function progressiveOf(word: Word): VerbForm | null {
  const known = englishForms.of(word).find(({ mood }) => mood === "present-participle");
  if (known !== undefined) return known;
  return /^\p{Ll}{3,}ing$/u.test(word.lower) && !nouns.has(word.lower)
    ? guess(word.lower.slice(0, -3), "present-participle")
    : null;
}

const nouns: ReadonlySet<string> = new Set(
  "during nothing something anything everything morning evening".split(" "),
);

/** Reads a word as the bare verb that a modal or "to" wants. */
export function bareOf(word: Word): VerbForm | null {
  const known = englishForms.of(word).find(({ mood }) => mood === "infinitive");
  if (known !== undefined) return known;
  return /^\p{Ll}{3,}$/u.test(word.form) && !isEnglish(word, english.function)
    ? guess(word.lower, "infinitive")
    : null;
}

function guess(lemma: string, mood: VerbForm["mood"]): VerbForm {
  return { lemma, mood, person: null, number: null, gender: null };
}
