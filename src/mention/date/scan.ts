import type { Tokens } from "../../grammar/tokens.ts";
import { newTable, shape, type Word } from "../../grammar/word.ts";
import type { DateValue } from "./date-value.ts";
import { valueIn, type ClassValues, type WordClass } from "./words.ts";

/** What a language knows of one word form. */
export interface WordEntry {
  readonly values: ClassValues;
  readonly classes: ReadonlySet<WordClass>;
  /** Whether any pattern can begin with it. */
  readonly begins: boolean;
}

/** What a walk asks of the reader of its language. */
export interface ScanReader {
  /** "15.02" is a day. */
  readonly dottedDays: boolean;
  /** Whether the month comes first in figures. */
  monthFirst(scan: Scan): boolean;
  entry(word: Word): WordEntry | null;
  readBelow(scan: Scan, level: number, at: number): DateReading | null;
}

/** A reading of a date from a token on. */
export interface DateReading {
  readonly end: number;
  readonly value: DateValue;
  readonly rule: string;
}

/** Tokens `[from, to)` of a walk. */
export interface ScanWindow {
  readonly from: number;
  readonly to: number;
  readonly monthFirst?: boolean;
}

/** A power of two: readings are remembered as far as patterns look ahead. */
const memoSize = 64;

/** A walk over one stretch of tokens. A slot leaves what it read in `value`. */
export class Scan {
  readonly tokens: Tokens;
  readonly reader: ScanReader;
  readonly from: number;
  readonly to: number;
  /** Whether the text writes the month first in figures; undefined where it does not show. */
  readonly monthFirst: boolean | undefined;
  value: number | DateValue = 0;
  /** What the steps of the patterns that are being tried have read. */
  readonly draft: (number | DateValue | undefined)[] = [];
  /** Count of draft places in use. */
  drafted = 0;
  /** Made at the first reading: most sentences hold no date. */
  #memo: TokenMemo[] | null = null;

  constructor(tokens: Tokens, reader: ScanReader, window: ScanWindow) {
    this.tokens = tokens;
    this.reader = reader;
    this.from = window.from;
    this.to = window.to;
    this.monthFirst = window.monthFirst;
  }

  word(at: number): Word | undefined {
    return at >= this.from && at < this.to ? this.tokens.words[at] : undefined;
  }

  /** The folded form of a token; empty outside. */
  folded(at: number): string {
    return this.word(at)?.folded ?? "";
  }

  /** The value of a token in a class; undefined where it has none. */
  class(at: number, wordClass: WordClass): number | undefined {
    const word = this.word(at);
    const entry = word === undefined ? null : this.reader.entry(word);
    return entry === null ? undefined : valueIn(entry.values, wordClass);
  }

  /** Whether token `at` follows the one before it without a space. */
  glued(at: number): boolean {
    return at > this.from && this.tokens.ends[at - 1] === this.tokens.starts[at];
  }

  isWord(at: number): boolean {
    return ((this.word(at)?.shape ?? 0) & shape.word) !== 0;
  }

  /** Whether a lower-case word stands there. */
  isLowerWord(at: number): boolean {
    const bits = this.word(at)?.shape ?? 0;
    return (bits & shape.word) !== 0 && (bits & (shape.capitalised | shape.capitals)) === 0;
  }

  /** The longest date of a level below `level` that begins at a token. */
  read(level: number, at: number): DateReading | null {
    const known = this.#read(level, at);
    if (known !== undefined) return known;
    return level === 0 ? null : this.reader.readBelow(this, level, at);
  }

  /** Whether the levels below `level` were read at a token. */
  wasRead(level: number, at: number): boolean {
    return this.#read(level, at) !== undefined;
  }

  #read(level: number, at: number): DateReading | null | undefined {
    const memo = this.#memo?.[at & (memoSize - 1)];
    return memo?.at === at ? memo.below[level] : undefined;
  }

  /** Remembers what the levels below `level` read at a token. */
  remember(level: number, at: number, reading: DateReading | null): void {
    this.#memo ??= [];
    const place = at & (memoSize - 1);
    const known = this.#memo[place];
    const memo = known?.at === at ? known : { at, below: unread() };
    memo.below[level] = reading;
    this.#memo[place] = memo;
  }
}

/** What was read last at one place of the memory, and at which token. */
interface TokenMemo {
  readonly at: number;
  /** By level, what those below it read; undefined where nobody asked. */
  readonly below: Below;
}

type Below = (DateReading | null | undefined)[];

/** One place for each level and one for all of them. */
function unread(): Below {
  return [undefined, undefined, undefined, undefined, undefined, undefined];
}

/** A number for a language's table in `Word.known`. */
export function newWordTable(): number {
  return newTable();
}
