import { hasShape, shape, type Word } from "../../../grammar/word.ts";
import type { Draft } from "../draft.ts";

/** The word at a token, if the window holds it. */
export function wordAt(
  { lattice, window }: Pick<Draft, "lattice" | "window">,
  at: number,
): Word | undefined {
  return at >= window.from && at < window.to ? lattice.tokens.words[at] : undefined;
}

/** The word at a token in small letters; nothing outside the window. */
export function lowerAt(reading: Pick<Draft, "lattice" | "window">, at: number): string {
  return wordAt(reading, at)?.lower ?? "";
}

/** Whether a word with a capital stands at a token. */
export function isCapital(reading: Pick<Draft, "lattice" | "window">, at: number): boolean {
  const word = wordAt(reading, at);
  return word !== undefined && hasShape(word, shape.capitalised);
}
