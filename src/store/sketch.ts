import { digest } from "../core/digest.ts";
import { foldedWords } from "./terms.ts";

/** Runs of so many words are compared. */
const shingleWords = 5;

/** So many of the smallest digests stand for the whole text. */
export const sketchSize = 8;

/** From this share of common runs on, two texts are copies of one another. */
const copyFrom = 0.75;

/** The runs of words of a text, each by its digest. Empty for a text of fewer words. */
export function shinglesOf(text: string): ReadonlySet<string> {
  const words = foldedWords(text);
  const shingles = new Set<string>();
  for (let start = 0; start + shingleWords <= words.length; start++)
    shingles.add(digest(words.slice(start, start + shingleWords).join(" ")));
  return shingles;
}

/**
 * A few digests by which copies find one another: the smallest ones. Texts that share most of
 * their runs share most of these, however long they are, so that nobody compares all with all.
 */
export function sketchOf(shingles: ReadonlySet<string>): readonly string[] {
  return [...shingles].toSorted().slice(0, sketchSize);
}

/** Whether two texts are almost the same, by the share of the runs that both hold. */
export function areCopies(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  if (one.size === 0 || other.size === 0) return false;
  let common = 0;
  for (const shingle of one) if (other.has(shingle)) common++;
  return common / (one.size + other.size - common) >= copyFrom;
}
