import type { Span } from "../core/span.ts";
import type { Lattice } from "../grammar/lattice.ts";
import type { Word } from "../grammar/word.ts";
import { askOnce } from "../mention/words/word-class.ts";
import type { Stretch } from "./noun-phrase.ts";

/** The tokens that begin inside a stretch of text, `[from, to)`. */
export function tokensIn({ tokens }: Lattice, { start, end }: Span): Stretch {
  return { from: firstFrom(tokens.starts, start), to: firstFrom(tokens.starts, end) };
}

/** Index of the first value that is not less than `wanted`, in ascending values. */
function firstFrom(values: readonly number[], wanted: number): number {
  let [low, high] = [0, values.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether a phrase stands at a token, its words in lower case. */
export function phraseAt({ tokens }: Lattice, at: number, phrase: readonly string[]): boolean {
  return phrase.every((word, index) => tokens.words[at + index]?.lower === word);
}

/** The longest of some phrases that stands at a token; its length in tokens, 0 where none does. */
export function anyPhraseAt(
  lattice: Lattice,
  at: number,
  wanted: readonly (readonly string[])[],
): number {
  const word = lattice.tokens.words[at];
  if (word === undefined) return 0;
  let longest = 0;
  for (const phrase of beginningWith(wanted, word))
    if (phrase.length > longest && phraseAt(lattice, at, phrase)) longest = phrase.length;
  return longest;
}

type Phrases = readonly (readonly string[])[];

const none: Phrases = [];
const indexes = new WeakMap<Phrases, (word: Word) => Phrases>();

/** The phrases of a list that begin with a word. A list is sorted once, when it is first asked. */
function beginningWith(phrases: Phrases, word: Word): Phrases {
  const index = indexes.get(phrases) ?? indexed(phrases);
  return index(word);
}

function indexed(phrases: Phrases): (word: Word) => Phrases {
  const index = new Map<string, (readonly string[])[]>();
  for (const phrase of phrases) {
    const [first = ""] = phrase;
    index.set(first, [...(index.get(first) ?? []), phrase]);
  }
  const ask = askOnce(({ lower }) => index.get(lower) ?? none);
  indexes.set(phrases, ask);
  return ask;
}
