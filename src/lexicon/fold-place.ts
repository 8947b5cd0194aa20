import { foldMarks } from "../core/fold.ts";

/** Folds the name of a place for comparison: marks, case, hyphens, and the bars of a lexicon. */
export function foldPlace(name: string): string {
  return foldMarks(name.replaceAll("|", ""))
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
