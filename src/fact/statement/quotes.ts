import { tableOf } from "../../core/table.ts";
import type { Span } from "../../core/span.ts";

/** A stretch in quotation marks: the marks, and what stands between them without white space. */
export interface Quote {
  readonly outer: Span;
  readonly inner: Span;
}

const closers = tableOf({ "«": "»", "“": "”", "„": "“", "‹": "›" });

/** No quotation of a page is longer; a mark that is never closed must not swallow the text. */
const charactersMax = 3000;

/**
 * Finds quotations in a stretch of text, in one pass. Nested ones belong to the outer.
 *
 * Straight marks open after white space or an opening mark, and close before anything else.
 */
export function findQuotes(text: string, { start, end }: Span): readonly Quote[] {
  const found: Quote[] = [];
  for (let at = nextMark(text, start, end); at < end; at = nextMark(text, at + 1, end)) {
    const mark = text.charAt(at);
    const close = closers.get(mark) ?? (mark === '"' && opensStraight(text, at) ? '"' : undefined);
    if (close === undefined) continue;
    const last = closing(text, { mark, close, at, end });
    if (last === -1) continue;
    const inner = trim(text, at + 1, last);
    if (inner.end > inner.start) found.push({ outer: { start: at, end: last + 1 }, inner });
    at = last;
  }
  return found;
}

/** The next mark that can open a quotation; `end` where there is none. */
function nextMark(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && !opens(text.charCodeAt(at))) at++;
  return at;
}

/** « “ „ ‹ and the straight mark. */
function opens(unit: number): boolean {
  if (unit < 0xab) return unit === 0x22;
  return unit === 0xab || unit === 0x201c || unit === 0x201e || unit === 0x2039;
}

function opensStraight(text: string, at: number): boolean {
  return at === 0 || /[\s(«'’:]/.test(text.charAt(at - 1));
}

function closing(
  text: string,
  {
    mark,
    close,
    at,
    end,
  }: { readonly mark: string; readonly close: string; readonly at: number; readonly end: number },
): number {
  const limit = Math.min(end, at + charactersMax);
  for (let next = at + 1, depth = 0; next < limit; next++) {
    const character = text.charAt(next);
    if (character === close && depth === 0) return next;
    if (character === close) depth--;
    else if (character === mark) depth++;
  }
  return -1;
}

function trim(text: string, start: number, end: number): Span {
  let [first, last] = [start, end];
  while (first < last && /[\s\u00a0\u202f]/.test(text.charAt(first))) first++;
  while (last > first && /[\s\u00a0\u202f,]/.test(text.charAt(last - 1))) last--;
  return { start: first, end: last };
}
