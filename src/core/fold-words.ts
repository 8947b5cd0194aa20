import { foldMarks } from "./fold.ts";

/** Folds words for comparison: marks, case, white space and the kinds of quotation mark. */
export function foldWords(words: string): string {
  return foldMarks(words)
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
