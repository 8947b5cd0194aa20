import type { Span } from "../core/span.ts";
import { words, type Word } from "./word.ts";

/**
 * The tokens of a stretch of text, side by side in arrays: token `i` is `words[i]` and stands at
 * `[starts[i], ends[i])`, in UTF-16 code units of the whole text.
 *
 * A token is a run of letters, a run of digits, or one mark. An elided article keeps its apostrophe
 * (« l' » « Énergie »); hyphens, full stops and every other mark stand alone, so that
 * « vice-Premier », «С.В.Королёв» and "10/11/2024" are always cut the same way.
 */
export interface Tokens {
  readonly text: string;
  readonly words: readonly Word[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

const letter = 1;
const digit = 2;
const apostrophe = 3;
const space = 4;
const mark = 5;

/** The class of every UTF-16 code unit, computed once. */
const classes: Uint8Array = classify();

function classify(): Uint8Array {
  const table = new Uint8Array(65_536).fill(mark);
  for (let code = 0; code < 65_536; code++) table[code] = classOf(String.fromCharCode(code), code);
  return table;
}

function classOf(character: string, code: number): number {
  if (code >= 0xd800 && code <= 0xdfff) return mark;
  if (/\p{L}|\p{M}/u.test(character)) return letter;
  if (/\p{Nd}/u.test(character)) return digit;
  if (/['’ʼ]/.test(character)) return apostrophe;
  return /[\s\p{Cf}\p{Cc}]/u.test(character) ? space : mark;
}

/** Words whose apostrophe is inside: « aujourd'hui », « presqu'île ». */
const whole = new Set(["aujourd", "quelqu", "presqu", "prud"]);

/**
 * Cuts a stretch of text into tokens, in one pass.
 *
 * @returns Tokens in order; white space and format characters belong to none.
 */
export function readTokens(text: string, stretch: Span): Tokens {
  return readTokensOf(text, [stretch]);
}

/** Cuts several stretches of one text, in order; their tokens follow one another. */
export function readTokensOf(text: string, stretches: readonly Span[]): Tokens {
  const tokens: Growing = { text, words: [], starts: [], ends: [] };
  for (const stretch of stretches) takeTokens(tokens, stretch);
  return tokens;
}

/** The first word of a text; undefined where it holds none. */
export function firstWord(text: string): Word | undefined {
  let at = 0;
  while (at < text.length && classes[text.charCodeAt(at)] === space) at++;
  return at < text.length ? words.internAt(text, at, endOfToken(text, at, text.length)) : undefined;
}

function takeTokens(tokens: Growing, { start, end }: Span): void {
  const { text } = tokens;
  let at: number = start;
  while (at < end) {
    if (classes[text.charCodeAt(at)] === space) at++;
    else at = takeToken(tokens, at, end);
  }
}

interface Growing {
  readonly text: string;
  readonly words: Word[];
  readonly starts: number[];
  readonly ends: number[];
}

function takeToken(tokens: Growing, start: number, limit: number): number {
  const { text } = tokens;
  const end = endOfToken(text, start, limit);
  tokens.words.push(words.internAt(text, start, end));
  tokens.starts.push(start);
  tokens.ends.push(end);
  return end;
}

function endOfToken(text: string, start: number, limit: number): number {
  const kind = classes[text.charCodeAt(start)];
  if (kind !== letter && kind !== digit) return endOfMark(text, start, limit);
  let end = start + 1;
  while (end < limit && classes[text.charCodeAt(end)] === kind) end++;
  return kind === letter && end < text.length && classes[text.charCodeAt(end)] === apostrophe
    ? endOfElision(text, start, end, limit)
    : end;
}

function endOfMark(text: string, start: number, limit: number): number {
  const code = text.charCodeAt(start);
  return code >= 0xd800 && code <= 0xdbff && start + 1 < limit ? start + 2 : start + 1;
}

/** « l'Énergie » is cut after the apostrophe, "Kenya's" before it, « aujourd'hui » not at all. */
function endOfElision(
  ...[text, start, end, limit]: readonly [string, number, number, number]
): number {
  if (end + 1 >= limit || classes[text.charCodeAt(end + 1)] !== letter) return end;
  const head = text.slice(start, end).toLowerCase();
  if (whole.has(head)) return endOfToken(text, end + 1, limit);
  return elided.has(head) ? end + 1 : end;
}

const elided = new Set("l d s n j m t c qu jusqu lorsqu puisqu quoiqu".split(" "));

/** Where tokens `[from, to)` stand in the text. */
export function spanOf(tokens: Tokens, from: number, to: number): Span {
  return { start: tokens.starts[from] ?? 0, end: tokens.ends[to - 1] ?? 0 };
}
