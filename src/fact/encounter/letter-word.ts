import type { Word } from "../../grammar/word.ts";

/** Whether a token is a word of three letters or more: no mark, no number, no article. */
export function isLetterWord(word: Word | undefined): boolean {
  return word !== undefined && /^\p{L}{3,}$/u.test(word.lower);
}
