import type { Span } from "../core/span.ts";
import { abbreviationsOf, type AbbreviationSets } from "./abbreviations.ts";
import { nestingOf, type Nesting } from "./brackets.ts";
import { isDigit, isLetter, isLower, isSpace, isUpper, isWordPart } from "./letters.ts";
import {
  isDashItem,
  isDashList,
  isOmission,
  listEnds,
  openers,
  opensAfterHeading,
} from "./run-on.ts";

const terminators = new Set([".", "!", "?", "…", "。", "！", "？"]);
const closers = new Set(["»", "”", "’", '"', "'", ")", "]", "“"]);

/**
 * Cuts one paragraph into sentences, in one pass.
 *
 * A point closes a sentence unless it belongs to an abbreviation, an initial or a number, or
 * unless what follows goes on in lower case. Brackets stay in one piece with their sentence.
 *
 * @param text - The whole text; only `paragraph` is looked at.
 * @returns Trimmed spans in order. White space alone gives none.
 */
export function breakSentences(text: string, paragraph: Span, language: string): Span[] {
  const sets = abbreviationsOf(language);
  const walk: Walk = {
    text,
    paragraph,
    sets,
    nesting: nestingOf(text, paragraph),
    dashes: isDashList(text, paragraph),
    cuts: [],
    item: 1,
  };
  for (let at = paragraph.start; at < paragraph.end;)
    at = mayCut(text.charCodeAt(at)) ? step(walk, at) : at + 1;
  return spansBetween(text, paragraph, walk.cuts).flatMap((sentence) =>
    sets.lists ? spansBetween(text, sentence, listEnds(text, sentence)) : [sentence],
  );
}

const cutting = new Set([...terminators, "•"].map((mark) => mark.charCodeAt(0)));

/** Whether a sentence may begin or end at a unit: most are letters, and are passed at once. */
function mayCut(unit: number): boolean {
  if (isLetter(unit)) return false;
  return isSpace(unit) || isDigit(unit) || cutting.has(unit);
}

/** One pass over a paragraph: what it has cut so far, and which list item would come next. */
interface Walk {
  readonly text: string;
  readonly paragraph: Span;
  readonly sets: AbbreviationSets;
  readonly nesting: Nesting;
  readonly dashes: boolean;
  readonly cuts: number[];
  item: number;
}

/** Looks at one place, cuts where a sentence begins or ends there, and says where to look next. */
function step(walk: Walk, at: number): number {
  const { text, sets, nesting, cuts } = walk;
  const opening = itemAt(text, at, walk.item);
  if (opening !== null) {
    cuts.push(at);
    walk.item = opening.next;
    return opening.end;
  }
  if (opensAfterHeading(text, at, sets) || (walk.dashes && isDashItem(text, at))) {
    if (!nesting.within(at)) cuts.push(at);
    return at + 1;
  }
  return terminators.has(text.charAt(at)) && !isOmission(text, at) ? stepOver(walk, at) : at + 1;
}

/** A terminator: cuts behind it and its closing marks, if it closes the sentence. */
function stepOver({ text, paragraph, sets, nesting, cuts }: Walk, at: number): number {
  const stop: Stop = { text, start: cuts.at(-1) ?? paragraph.start, at, end: paragraph.end };
  const end = endOfMarks(stop);
  if (!nesting.within(end) && closes({ after: end, ...stop }, sets)) cuts.push(end);
  return Math.max(at + 1, end);
}

/** Trimmed spans between the cuts of a paragraph; white space alone gives none. */
function spansBetween(text: string, paragraph: Span, cuts: readonly number[]): Span[] {
  const spans: Span[] = [];
  let from = paragraph.start;
  for (const cut of [...cuts, paragraph.end]) {
    const start = skipSpace(text, from, cut);
    const end = trimEnd(text, start, cut);
    if (end > start) spans.push({ start, end });
    from = cut;
  }
  return spans;
}

/**
 * A bullet, or the number of the next item of a list that runs on within the paragraph
 * ("1. … 2. … 3. …"): what follows is another sentence.
 */
function itemAt(text: string, at: number, item: number): { end: number; next: number } | null {
  if (at > 0 && !isSpace(text.charCodeAt(at - 1))) return null;
  if (text.charAt(at) === "•") return { end: at + 1, next: item };
  const number = `${item}.`;
  if (!text.startsWith(number, at)) return null;
  // "Ligue 1. Il …": the first number of a list stands at a beginning or behind a mark.
  if (item === 1 && at > 0 && !/[.!?…:;\n]/.test(String.fromCharCode(lastBefore(text, -1, at))))
    return null;
  const end = at + number.length;
  return isSpace(text.charCodeAt(end)) && isUpper(text.charCodeAt(end + 1))
    ? { end, next: item + 1 }
    : null;
}

/** A terminator at `at`, in a sentence that began at `start`. */
interface Stop {
  readonly text: string;
  readonly start: number;
  readonly at: number;
  /** Where the paragraph ends. */
  readonly end: number;
}

/** The end of the terminators and of the closing marks and note numbers that follow them. */
function endOfMarks({ text, at, end }: Stop): number {
  let place = at + 1;
  while (place < end && terminators.has(text.charAt(place))) place += 1;
  // ". . .": a spaced ellipsis is one mark.
  while (place + 1 < end && text.charAt(place) === " " && text.charAt(place + 1) === ".")
    place += 2;
  for (;;) {
    const closer = closerAt(text, place, end);
    if (closer === null) return place;
    place = closer;
  }
}

function closerAt(text: string, place: number, end: number): number | null {
  if (place >= end) return null;
  const mark = text.charAt(place);
  if (closers.has(mark)) return place + 1;
  if (mark === "[") return noteAt(text, place);
  if (!isSpace(text.charCodeAt(place))) return null;
  const next = text.charAt(place + 1);
  if (place + 1 < end && next === "»") return place + 2;
  return next === "[" && place + 1 < end ? noteAt(text, place + 1) : null;
}

/** The end of a note number such as [12], or null. */
function noteAt(text: string, place: number): number | null {
  let digit = place + 1;
  while (digit < place + 5 && isDigit(text.charCodeAt(digit))) digit += 1;
  return digit > place + 1 && text.charAt(digit) === "]" ? digit + 1 : null;
}

interface StopAndAfter extends Stop {
  readonly after: number;
}

function closes(stop: StopAndAfter, sets: AbbreviationSets): boolean {
  const { text, after, end } = stop;
  if (after >= end) return true;
  if (!isSpace(text.charCodeAt(after))) return false;
  const next = skipSpace(text, after, end);
  if (next >= end) return true;
  if (!opensSentence(text, next, end)) return false;
  return !isPlainPoint(stop) || pointCloses(stop, next, sets);
}

/** A single point with nothing behind it: the only mark that may belong to an abbreviation. */
function isPlainPoint({ text, at, after }: StopAndAfter): boolean {
  return text.charAt(at) === "." && after === at + 1;
}

/** Whether a sentence may open at `next`: with a capital, a figure, or a mark before one. */
function opensSentence(text: string, next: number, end: number): boolean {
  let place = next;
  while (place < end && (openers.has(text.charAt(place)) || isSpace(text.charCodeAt(place))))
    place += 1;
  const letter = text.charCodeAt(place);
  if (isDigit(letter)) return text.charAt(next) !== "(";
  // French typists leave the capital À without its capital.
  return place < end && (!isLower(letter) || text.startsWith("à ", place));
}

function pointCloses(stop: StopAndAfter, next: number, sets: AbbreviationSets): boolean {
  const { text, start, at, end } = stop;
  const word = wordBefore(text, start, at);
  const wordStart = at - word.length;
  if (word === "") return true;
  const following = wordAfter(text, next, end);
  const opens = sets.openers.has(following);
  if (isOrdinal(word)) return skipSpace(text, start, at) !== wordStart;
  const afterFigure = isDigit(lastBefore(text, start, wordStart));
  if (isInitial(word)) return opens && (afterFigure || initialCloses(text, wordStart, following));
  if (afterFigure && sets.closing.has(word.toLowerCase()) && isDashed(text, next)) return false;
  return abbreviationCloses(word, { opens, afterFigure }, sets);
}

/** "Март 2024 г. – визит в Лиму": a dash goes on. */
function isDashed(text: string, next: number): boolean {
  return /^[–—-]$/.test(text.charAt(next)) && isSpace(text.charCodeAt(next + 1));
}

/** What stands around an abbreviation: a word that opens sentences, a figure before it. */
interface Around {
  readonly opens: boolean;
  readonly afterFigure: boolean;
}

function abbreviationCloses(word: string, around: Around, sets: AbbreviationSets): boolean {
  const lower = word.toLowerCase();
  const leads = sets.leading.has(lower);
  if (!sets.closing.has(lower))
    return !leads && (!hasInnerPoint(word) || around.opens || isSite(lower));
  if (around.afterFigure) return true;
  if (leads) return false;
  return around.opens || endsLists.has(lower);
}

/** "Lenta.ru", "example.org": the address of a site is no abbreviation. */
function isSite(word: string): boolean {
  return /.{3}\.(?:com|org|net|info|int|ru|fr|ру|рф)$/.test(word);
}

/** "and so on": after these a capital begins a sentence. */
const endsLists = new Set(["etc", "др", "т.д", "т.п", "т.ч"]);

/** A lone capital may close a sentence after a lower-case word ("vitamine C. Le"). */
function initialCloses(text: string, wordStart: number, following: string): boolean {
  return following !== "" && isLower(text.charCodeAt(wordStart - 2));
}

function isOrdinal(word: string): boolean {
  return /^\d{1,2}$/.test(word);
}

function isInitial(word: string): boolean {
  const last = word.slice(word.lastIndexOf(".") + 1);
  const letters = last.includes("-") ? last.slice(last.lastIndexOf("-") + 1) : last;
  return letters.length === 1 && isUpper(letters.charCodeAt(0)) && word.length <= 8;
}

function hasInnerPoint(word: string): boolean {
  const point = word.indexOf(".");
  return point > 0 && point < word.length - 1 && word.length <= 12 && !isDigit(word.charCodeAt(0));
}

/** The word, with its inner points and hyphens, that ends at `at`. At most 24 units. */
function wordBefore(text: string, start: number, at: number): string {
  const least = Math.max(start, at - 24);
  let place = at;
  while (place > least && isWordPart(text.charCodeAt(place - 1))) place -= 1;
  return text.slice(place, at);
}

function wordAfter(text: string, next: number, end: number): string {
  let place = next;
  while (place < end && place < next + 24 && isLetter(text.charCodeAt(place))) place += 1;
  if (place < end && /['’]/.test(text.charAt(place))) place += 1;
  return text.slice(next, place);
}

/** The unit that stands before a place and the white space around it. */
function lastBefore(text: string, start: number, place: number): number {
  let back = place - 1;
  while (back > start && isSpace(text.charCodeAt(back))) back -= 1;
  return text.charCodeAt(back);
}

function skipSpace(text: string, from: number, end: number): number {
  let place = from;
  while (place < end && isSpace(text.charCodeAt(place))) place += 1;
  return place;
}

function trimEnd(text: string, start: number, end: number): number {
  let place = end;
  while (place > start && isSpace(text.charCodeAt(place - 1))) place -= 1;
  return place;
}
