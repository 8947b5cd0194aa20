import { wordAt, type InWindow } from "../../window-word.ts";
import { hasShape, shape } from "../../../grammar/word.ts";

/** The word at a token in small letters; nothing outside the window. */
export function lowerAt(reading: InWindow, at: number): string {
  return wordAt(reading, at)?.lower ?? "";
}

/** Whether a word with a capital stands at a token. */
export function isCapital(reading: InWindow, at: number): boolean {
  const word = wordAt(reading, at);
  return word !== undefined && hasShape(word, shape.capitalised);
}
