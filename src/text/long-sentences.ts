import type { Span } from "../core/span.ts";
import { isSpace } from "./letters.ts";

/** No sentence is longer than this: what reads it may look at each word from every other. */
export const sentenceUnitsMax = 2000;

/** Marks to cut a sentence after that never ends, the best first. */
const borders = [";", ",", " "];

/**
 * Cuts a sentence that is longer than any writer's into pieces: behind a semicolon, a comma or a
 * space, or, where none stands, wherever it gets too long.
 *
 * @returns Trimmed pieces in order; the sentence itself where it is not too long.
 */
export function cutLong(text: string, sentence: Span): readonly Span[] {
  const pieces: Span[] = [];
  let { start } = sentence;
  while (sentence.end - start > sentenceUnitsMax) {
    const end = borderIn(text, start + sentenceUnitsMax / 2, start + sentenceUnitsMax);
    pieces.push(trimmed(text, start, end));
    start = end;
    while (isSpace(text.charCodeAt(start))) start += 1;
  }
  pieces.push({ start, end: sentence.end });
  return pieces;
}

function borderIn(text: string, from: number, to: number): number {
  const stretch = text.slice(from, to);
  for (const border of borders) {
    const at = stretch.lastIndexOf(border);
    if (at >= 0) return from + at + 1;
  }
  return /[\uD800-\uDBFF]$/.test(stretch) ? to - 1 : to;
}

function trimmed(text: string, start: number, end: number): Span {
  let last = end;
  while (last > start && isSpace(text.charCodeAt(last - 1))) last -= 1;
  return { start, end: last };
}
