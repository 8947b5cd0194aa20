import type { Language } from "../../core/language.ts";
import { hasShape, shape, type Word } from "../../grammar/word.ts";
import {
  beginsWithDate,
  compilePattern,
  expandPattern,
  matchPattern,
  wordsOf,
  type CompiledPattern,
} from "./pattern.ts";
import { canBegin, canEndAtOnce, canGoOn } from "./pattern-gate.ts";
import type { DateRule } from "./rule.ts";
import { newWordTable, type DateReading, type Scan, type WordEntry } from "./scan.ts";
import {
  indexWords,
  noClass,
  setClass,
  valueIn,
  wordClasses,
  type ClassValues,
  type DateWords,
  type WordIndex,
} from "./words.ts";

/** Patterns of level 0 first. */
type PatternsByLevel = readonly (readonly CompiledPattern[])[];

/** What the reader knows of one word form. */
interface PatternEntry extends WordEntry {
  /** Patterns that can begin with the word. */
  readonly patterns: readonly CompiledPattern[];
  /** Those of them that a next word can continue, for the next words that were met. */
  readonly following: Map<Word | undefined, PatternsByLevel | null>;
}

/** How a language's dates are read: its words and its rules. */
export interface DateLanguage {
  readonly language: Language;
  readonly words: DateWords;
  readonly rules: readonly DateRule[];
  /** "03/04" is 4 March unless the text shows otherwise. */
  readonly monthFirst: boolean;
  /** "15.02" is a day. */
  readonly dottedDays: boolean;
}

const levels = 5;
const noEntry = null;
const none: readonly CompiledPattern[] = [];
/** How many next words are remembered for one word. */
const pairsMax = 4096;

/** The rules of one language, compiled, with what they know of each word form. */
export class DateReader {
  readonly language: Language;
  readonly dottedDays: boolean;
  readonly rules: readonly DateRule[];
  /** Set by the caller for one text, where the text shows the order of its figures. */
  readonly #monthFirst: boolean;
  readonly #table: number = newWordTable();
  readonly #index: WordIndex;
  readonly #patterns: readonly CompiledPattern[];
  readonly #named: ReadonlySet<string>;
  readonly #afterDate: readonly (readonly CompiledPattern[])[];

  constructor({ language, words, rules, monthFirst, dottedDays }: DateLanguage) {
    this.language = language;
    this.rules = rules;
    this.dottedDays = dottedDays;
    this.#monthFirst = monthFirst;
    this.#index = indexWords(words);
    this.#patterns = rules.flatMap((rule) =>
      rule.patterns.flatMap(expandPattern).map((pattern) => compilePattern(pattern, rule)),
    );
    this.#named = new Set(this.#patterns.flatMap(wordsOf));
    this.#afterDate = byLevel(this.#patterns.filter(beginsWithDate));
  }

  /** Whether the month comes first in figures. */
  monthFirst(scan: Scan): boolean {
    return scan.monthFirst ?? this.#monthFirst;
  }

  /** What the language knows of a word; null where it can be no part of a date. */
  entry(word: Word): PatternEntry | null {
    const known = word.known[this.#table];
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- only this reader writes to its table.
    if (known !== undefined) return known as PatternEntry | null;
    const entry = this.#makeEntry(word);
    word.known[this.#table] = entry;
    return entry;
  }

  #makeEntry(word: Word): PatternEntry | null {
    const isWord = hasShape(word, shape.word);
    if (isWord && !this.#index.has(word.folded) && !this.#named.has(word.folded)) return noEntry;
    const values = hasShape(word, shape.number)
      ? figures(word)
      : (this.#index.get(word.folded) ?? noClass());
    const classes = new Set(wordClasses.filter((name) => valueIn(values, name) !== undefined));
    const patterns = this.#patterns.filter((pattern) => canBegin(pattern, { word, classes }));
    return { values, classes, patterns, following: new Map(), begins: patterns.length > 0 };
  }

  /** Whether a date can begin at a token, as far as its word and the next one tell. */
  mayBegin(word: Word | undefined, next: Word | undefined): boolean {
    const entry = word === undefined ? null : this.entry(word);
    return entry !== null && entry.begins && this.#fitting(entry, next) !== null;
  }

  /** The patterns, by level, that can begin with one word and go on with the next; null for none. */
  #fitting(entry: PatternEntry, next: Word | undefined): PatternsByLevel | null {
    const known = entry.following.get(next);
    if (known !== undefined) return known;
    const nextEntry = next === undefined ? null : this.entry(next);
    const fit = entry.patterns.filter(
      (pattern) =>
        canEndAtOnce(pattern) ||
        (next !== undefined &&
          nextEntry !== null &&
          canGoOn(pattern, { word: next, classes: nextEntry.classes, begins: nextEntry.begins })),
    );
    const patterns = fit.length === 0 ? null : byLevel(fit);
    if (entry.following.size >= pairsMax) entry.following.clear();
    entry.following.set(next, patterns);
    return patterns;
  }

  /** The longest reading at a token by the rules below a level; remembers those of the lower levels. */
  readBelow(scan: Scan, level: number, at: number): DateReading | null {
    const word = scan.word(at);
    const entry = word === undefined ? null : this.entry(word);
    const fit = entry?.begins === true ? this.#fitting(entry, scan.word(at + 1)) : null;
    let best: DateReading | null = null;
    for (let below = 1; below <= level; below++) {
      if (scan.wasRead(below, at)) best = scan.read(below, at);
      else {
        if (fit !== null) best = this.#readLevel(fit, below - 1, { scan, at, best });
        scan.remember(below, at, best);
      }
    }
    return best;
  }

  #readLevel(fit: PatternsByLevel, level: number, place: Reading): DateReading | null {
    const best = longest(fit[level] ?? none, place);
    return best === null ? null : longest(this.#afterDate[level] ?? none, { ...place, best });
  }
}

/** Where a reading stands, and the longest so far. */
interface Reading {
  readonly scan: Scan;
  readonly at: number;
  readonly best: DateReading | null;
}

function byLevel(patterns: readonly CompiledPattern[]): PatternsByLevel {
  return Array.from({ length: levels }, (_, level) =>
    patterns.filter(({ rule }) => rule.level === level),
  );
}

function figures(word: Word): ClassValues {
  const values = noClass();
  if (/^\d{1,4}$/.test(word.form)) setClass(values, "digits", Number(word.form));
  if (/^(?:19|20)\d{6}$/.test(word.form)) setClass(values, "compact", 1);
  return values;
}

function longest(
  patterns: readonly CompiledPattern[],
  { scan, at, best }: Reading,
): DateReading | null {
  let found = best;
  for (const pattern of patterns) {
    const drawn = matchPattern(pattern, scan, at);
    if (drawn === null || (found !== null && drawn.to <= found.end)) continue;
    const value = pattern.rule.make(drawn);
    if (value !== null) found = { end: drawn.to, value, rule: pattern.rule.id };
  }
  return found;
}
