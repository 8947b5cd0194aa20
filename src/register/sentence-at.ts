import type { Span } from "../core/span.ts";

/** The sentence, or the line, that a stretch stands in. */
export function sentenceAt(text: string, { start, end }: Pick<Span, "start" | "end">): string {
  const from = Math.max(0, start - aroundLength);
  const to = Math.min(text.length, end + aroundLength);
  let first = start;
  while (first > from && !ends.has(text.charAt(first - 1))) first--;
  let last = end;
  while (last < to && !ends.has(text.charAt(last))) last++;
  return text.slice(first, last);
}

/** The sentence before the one that holds an offset; empty at the beginning of a text. */
export function sentenceBefore(text: string, at: number): string {
  const own = sentenceAt(text, { start: at, end: at });
  const start = text.lastIndexOf(own, at);
  const end = text.slice(0, Math.max(0, start)).trimEnd().length - 1;
  return end < 1 ? "" : sentenceAt(text, { start: end, end });
}

/** A sentence is sought so far before and after a stretch. Code units. */
const aroundLength = 240;

const ends: ReadonlySet<string> = new Set([".", "!", "?", "\n"]);
