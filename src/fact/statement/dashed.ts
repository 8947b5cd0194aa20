import type { Span } from "../../core/span.ts";
import type { Quote } from "./quotes.ts";

const opening = /^[—–-]\s/u;
/** «…, — сказал»: the frame that cuts or ends direct speech. */
const frame = /[,!?…]\s[—–-]\s(?=\p{Ll}+(?:л|ла|ло|ли|лся|лась|ет|ит|ют|ят)(?![\p{L}]))/u;
/** The dash after which the speech goes on. */
const again = /[.,]\s[—–-]\s/u;

/**
 * Finds direct speech that a paragraph marks by dashes alone: «— Поможем, — сказал он. — Мы рядом.»
 *
 * @param span - The whole paragraph.
 * @returns The speech before the frame, and what follows it; nothing where no frame stands.
 */
export function findDashed(text: string, { start, end }: Span): readonly Quote[] {
  const paragraph = text.slice(start, end);
  if (!opening.test(paragraph)) return [];
  const cut = frame.exec(paragraph);
  if (cut === null) return [];
  const first = quoteOf(text, start + 2, start + cut.index + 1);
  const rest = paragraph.slice(cut.index + cut[0].length);
  const next = again.exec(rest);
  if (next === null) return [first];
  const from = end - rest.length + next.index + next[0].length;
  if (from >= end - 1) return [first];
  const second = quoteOf(text, from, end);
  // It opens at the stop of the frame, so that the frame's sentence still holds it.
  return [first, { ...second, outer: { start: from - next[0].length, end } }];
}

function quoteOf(text: string, start: number, end: number): Quote {
  let last = end;
  while (last > start && /[\s,.]/u.test(text.charAt(last - 1))) last--;
  return { outer: { start, end }, inner: { start, end: last } };
}
