import { foldMarks } from "../core/fold.ts";
import { isLanguage } from "../core/language.ts";
import { type Stemmer, stemmers } from "./stem.ts";

const word = /[\p{L}\p{N}]+/gu;
const cyrillic = /\p{Script=Cyrillic}/u;

/** Longer runs of letters are no words; their beginning is enough to find them. */
const wordLengthMax = 48;

/** The words of a text, folded: lower case, no marks, «ё» as «е», ligatures undone. */
export function foldedWords(text: string): readonly string[] {
  const plain = foldMarks(text.normalize("NFKC")).toLowerCase();
  const words = plain.replaceAll("œ", "oe").replaceAll("æ", "ae").match(word) ?? [];
  return words.map((one) => one.slice(0, wordLengthMax));
}

/**
 * The terms under which a text is found, in order: the stem of every word, by the language of the
 * text, or by its script where that is not one of ours.
 */
export function termsOf(text: string, language: string): readonly string[] {
  const latin = isLanguage(language) && language !== "ru" ? stemmers[language] : asItIs;
  return foldedWords(text).map((one) => (cyrillic.test(one) ? stemmers.ru(one) : latin(one)));
}

/**
 * The terms that one word of a query may stand for: it is not known which language the reader
 * writes, so a Latin word is tried as each.
 */
export function alternativesOf(queryWord: string): readonly string[] {
  if (cyrillic.test(queryWord)) return [stemmers.ru(queryWord)];
  return [...new Set([stemmers.fr(queryWord), stemmers.en(queryWord), queryWord])];
}

const asItIs: Stemmer = (one) => one;
