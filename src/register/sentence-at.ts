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

/** A sentence is sought so far before and after a stretch. Code units. */
const aroundLength = 240;

const ends: ReadonlySet<string> = new Set([".", "!", "?", "\n"]);
