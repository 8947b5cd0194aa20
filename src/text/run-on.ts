import type { Span } from "../core/span.ts";
import type { AbbreviationSets } from "./abbreviations.ts";
import { isDigit, isLetter, isLower, isSpace, isUpper } from "./letters.ts";

/** Marks that may stand before the first word of a sentence. */
export const openers: ReadonlySet<string> = new Set([
  "«",
  "“",
  "„",
  '"',
  "'",
  "‘",
  "(",
  "[",
  "—",
  "–",
  "-",
  "•",
  "*",
  "#",
]);

const ellipses = new Set([".", "…"]);

/** From so many dashes before capitals on, a paragraph is a list that runs on. */
const dashesMin = 3;

export function isDashList(text: string, { start, end }: Span): boolean {
  const stretch = text.slice(start, end);
  let dashes = 0;
  for (let at = stretch.indexOf(" - "); at !== -1; at = stretch.indexOf(" - ", at + 3))
    if (isDashItem(stretch, at) && ++dashes >= dashesMin) return true;
  return false;
}

export function isDashItem(text: string, at: number): boolean {
  return (
    text.startsWith(" - ", at) && (isUpper(text.charCodeAt(at + 3)) || text.charAt(at + 3) === "^")
  );
}

/**
 * A heading without a stop ran on into its text: « Un nouveau pont Le ministre a … ». An article or a
 * preposition with a capital, behind a small letter or a figure and before a small letter, begins a
 * sentence; « Le Havre » and « l'émission Les … » in quotation marks do not.
 */
export function opensAfterHeading(text: string, at: number, { heads }: AbbreviationSets): boolean {
  if (!isSpace(text.charCodeAt(at)) || !isUpper(text.charCodeAt(at + 1))) return false;
  const before = text.charCodeAt(at - 1);
  if (!isLower(before) && !isDigit(before)) return false;
  const word = headAt(text, at + 1);
  if (!heads.has(word)) return false;
  const elided = word.endsWith("'") || word.endsWith("’");
  const next = text.charCodeAt(at + 1 + word.length + (elided ? 0 : 1));
  return isLower(next) || isDigit(next);
}

/** The word at a place, with its apostrophe. At most 12 units. */
function headAt(text: string, start: number): string {
  let end = start;
  while (end < start + 12 && isLetter(text.charCodeAt(end))) end += 1;
  const mark = text.charAt(end);
  return text.slice(start, mark === "'" || mark === "’" ? end + 1 : end);
}

/** "[…]", "(...)": words were left out; the sentence goes on, or the next one begins with them. */
export function isOmission(text: string, at: number): boolean {
  let start = at;
  while (start > at - 3 && ellipses.has(text.charAt(start - 1))) start -= 1;
  return text.charAt(start - 1) === "[" || text.charAt(start - 1) === "(";
}

/** From so many semicolons on, a sentence is a list, and each of its items stands alone. */
const semicolonsMin = 4;

/** « la Fédération des … ; l'Union des … ; … »: where the items of a long list end; nothing where it is none. */
export function listEnds(text: string, sentence: Span): readonly number[] {
  const ends: number[] = [];
  const words = text.slice(sentence.start, sentence.end);
  for (let at = words.indexOf("; "); at !== -1; at = words.indexOf("; ", at + 1))
    ends.push(sentence.start + at + 1);
  return ends.length < semicolonsMin ? [] : ends;
}
