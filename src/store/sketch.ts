import { hashNumber } from "../core/digest.ts";
import { foldedWords } from "./terms.ts";

/** Runs of so many words are compared. */
const shingleWords = 5;

/** So many of the smallest numbers stand for the whole text. */
const sketchSize = 16;

/**
 * From this share of the shorter text's runs on, it repeats the other. A paper that changes a word
 * here and there breaks five runs with each; two reports that quote one communiqué share far fewer.
 */
const copyFrom = 0.65;

/** A text much shorter than the other is an extract: it repeats too little to be a copy. */
const lengthShareMin = 0.6;

/** The runs of words of a text, each as a number of 53 bits. Empty for a text of fewer words. */
export function shinglesOf(text: string): ReadonlySet<number> {
  const words = foldedWords(text);
  const shingles = new Set<number>();
  for (let start = 0; start + shingleWords <= words.length; start++)
    shingles.add(hashNumber(words.slice(start, start + shingleWords).join(" ")));
  return shingles;
}

/**
 * A few numbers by which copies find one another: the smallest ones. Texts that share most of
 * their runs share most of these, however long they are, so that nobody compares all with all.
 */
export function sketchOf(shingles: ReadonlySet<number>): readonly number[] {
  return [...shingles].toSorted((one, other) => one - other).slice(0, sketchSize);
}

/**
 * Whether two texts are almost the same: the shorter stands almost wholly in the longer, and is
 * not much shorter. A dispatch that a paper shortens a little remains that dispatch.
 */
export function areCopies(one: ReadonlySet<number>, other: ReadonlySet<number>): boolean {
  if (one.size === 0 || other.size === 0) return false;
  const [small, large] = one.size < other.size ? [one, other] : [other, one];
  if (small.size / large.size < lengthShareMin) return false;
  let common = 0;
  for (const shingle of small) if (large.has(shingle)) common++;
  return common / small.size >= copyFrom;
}
