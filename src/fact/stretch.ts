import { once } from "../core/once.ts";
import type { Lattice } from "../grammar/lattice.ts";
import type { Window } from "../grammar/match.ts";
import type { Word } from "../grammar/word.ts";
import { askOnce } from "../mention/words/word-class.ts";

/** Whether a phrase stands at a token, its words in lower case. */
export function phraseAt({ tokens }: Lattice, at: number, phrase: readonly string[]): boolean {
  for (let index = 0; index < phrase.length; index++)
    if (tokens.words[at + index]?.lower !== phrase[index]) return false;
  return true;
}

/**
 * The longest of some phrases that stands at a token; its length in tokens, 0 where none does.
 *
 * @param wanted - One of the reader's own lists: what is learnt of it is kept with each word, so a
 *   list made anew for every document would never be forgotten.
 */
export function anyPhraseAt(
  lattice: Lattice,
  at: number,
  wanted: readonly (readonly string[])[],
): number {
  const word = lattice.tokens.words[at];
  if (word === undefined || wanted.length === 0) return 0;
  let longest = 0;
  for (const phrase of beginningWith(wanted)(word))
    if (phrase.length > longest && phraseAt(lattice, at, phrase)) longest = phrase.length;
  return longest;
}

/** The tokens of a window at which a phrase of any list begins, in order: one look at each word. */
export function beginningsIn(
  lattice: Lattice,
  { from, to }: Window,
  ...lists: readonly Phrases[]
): readonly number[] {
  const found: number[] = [];
  const sorted = lists.filter((list) => list.length > 0).map(beginningWith);
  for (let at = from; at < to; at++) {
    const word = lattice.tokens.words[at];
    if (word === undefined) break;
    for (const beginning of sorted)
      if (anyStands(lattice, at, beginning(word))) {
        found.push(at);
        break;
      }
  }
  return found;
}

function anyStands(lattice: Lattice, at: number, phrases: Phrases): boolean {
  for (const phrase of phrases) if (phraseAt(lattice, at, phrase)) return true;
  return false;
}

type Phrases = readonly (readonly string[])[];

const none: Phrases = [];
/** The phrases of a list that begin with a word. A list is sorted once, when it is first asked. */
const beginningWith = once((phrases: Phrases): ((word: Word) => Phrases) => {
  const index = new Map<string, (readonly string[])[]>();
  for (const phrase of phrases) {
    const [first = ""] = phrase;
    index.set(first, [...(index.get(first) ?? []), phrase]);
  }
  return askOnce(({ lower }) => index.get(lower) ?? none);
});
