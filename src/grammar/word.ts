import { foldMarks } from "../core/fold.ts";
import { unfilled } from "../core/unfilled.ts";

/** What a word looks like, as bits that add up. */
export const shape = {
  word: 1,
  number: 2,
  mark: 4,
  /** First letter is upper case. */
  capitalised: 8,
  /** Two letters or more, all upper case. */
  capitals: 16,
  cyrillic: 32,
  /** One letter, as in an initial. */
  letter: 64,
} as const;

/** A distinct word form. All its occurrences share one value, so a question about it is asked once. */
export interface Word {
  /** As written. */
  readonly form: string;
  /** Lower case, with straight apostrophes. */
  readonly lower: string;
  /** Lower case without marks: « État » → `etat`, «Королёв» → `королев`. */
  readonly folded: string;
  /** Bits of {@link shape}. */
  readonly shape: number;
  /**
   * What compiled tables know of the word, by table number; filled once, on first sight. It begins
   * with room for all tables, so that the arrays of all words are of one kind for the compiler.
   */
  readonly known: unknown[];
}

/** Stands for the word where there is none. */
export const noWord: Word = { form: "", lower: "", folded: "", shape: 0, known: [] };

let tables = 0;

/** A number for a new table in {@link Word.known}. Small and shared by all, so that the arrays stay dense. */
export function newTable(): number {
  return tables++;
}

const newLine = 10;

/** Whether every bit of `wanted` is set. */
export function hasShape(word: Word, wanted: number): boolean {
  return (word.shape & wanted) === wanted;
}

/** A capital may have lost its accent: « Etat », « A Moscou ». */
export function sameWord(written: Word, lower: string, folded: string): boolean {
  if (written.lower === lower) return true;
  return (written.shape & (shape.capitalised | shape.capitals)) !== 0 && written.folded === folded;
}

/** How many of the words met lately are found by their letters; a power of two. */
const recentMax = 8192;

/** Interns words. Forgets everything when it grows too large, so that hostile input cannot fill memory. */
export class WordTable {
  readonly #words = new Map<string, Word>();
  /** Words met lately, each at the place that its letters give it. */
  readonly #recent: (Word | undefined)[] = unfilled(recentMax);
  readonly #wordsMax: number;

  constructor(wordsMax = 200_000) {
    this.#wordsMax = wordsMax;
  }

  /** The word that is written `form`. */
  intern(form: string): Word {
    const known = this.#words.get(form);
    if (known !== undefined) return known;
    if (this.#words.size >= this.#wordsMax) this.#words.clear();
    const word = makeWord(form);
    this.#words.set(form, word);
    return word;
  }

  /** The word at `[start, end)` of a text. A word that was met lately is known without being cut out. */
  internAt(text: string, start: number, end: number): Word {
    const place = hashOf(text, start, end) % recentMax;
    const recent = this.#recent[place];
    if (recent !== undefined && isWritten(recent.form, text, start, end)) return recent;
    const word = this.intern(text.slice(start, end));
    this.#recent[place] = word;
    return word;
  }
}

/** A number for the letters at `[start, end)`, after Fowler, Noll and Vo. */
function hashOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

// oxlint-disable-next-line max-params -- asked of every token, it makes no objects.
function isWritten(form: string, text: string, start: number, end: number): boolean {
  if (form.length !== end - start) return false;
  for (let at = start; at < end; at++)
    if (form.charCodeAt(at - start) !== text.charCodeAt(at)) return false;
  return true;
}

/** The one table of the process: word forms are the same for every language. */
export const words: WordTable = new WordTable();

export function makeWord(form: string): Word {
  const lower = form
    .toLowerCase()
    .replaceAll(/[’ʼ`´]/g, "'")
    .normalize("NFC");
  return { form, lower, folded: foldMarks(lower), shape: shapeOf(form), known: unfilled(tables) };
}

function shapeOf(form: string): number {
  const first = form.charCodeAt(0);
  if (first === newLine) return shape.mark;
  if (/^\p{N}/u.test(form)) return shape.number;
  if (!/^\p{L}/u.test(form)) return shape.mark;
  let bits: number = shape.word;
  const letters = form.replaceAll(/[^\p{L}]/gu, "");
  if (/^\p{Lu}/u.test(form)) bits |= shape.capitalised;
  if (letters.length > 1 && letters === letters.toUpperCase() && letters !== letters.toLowerCase())
    bits |= shape.capitals;
  if (/^\p{Script=Cyrillic}/u.test(form)) bits |= shape.cyrillic;
  if (letters.length === 1) bits |= shape.letter;
  return bits;
}
