import { newTable, shape, type Word } from "../../grammar/word.ts";

/** Makes a question that is asked of each distinct word once, however often the word occurs. */
export function askOnce<Answer>(ask: (word: Word) => Answer): (word: Word) => Answer {
  const table = newTable();
  return (word) => {
    const known = word.known[table] as Answer | undefined;
    if (known !== undefined) return known;
    const answer = ask(word);
    word.known[table] = answer;
    return answer;
  };
}

/**
 * Makes the question "to which of these classes does the word belong?".
 *
 * @param classes - A bit for each class, with its words, separated by spaces, in lower case.
 * @returns The bits of all classes that hold the word. « Etat » finds « état », where a capital
 *   lost its accent.
 */
export function classesOf(
  classes: readonly (readonly [bit: number, words: string])[],
): (word: Word) => number {
  const bits = new Map<string, number>();
  for (const [bit, words] of classes)
    for (const word of words.split(" ")) bits.set(word, (bits.get(word) ?? 0) | bit);
  const folded = new Map<string, number>();
  for (const [word, bit] of bits) folded.set(fold(word), bit);
  return askOnce(
    (word) =>
      bits.get(word.lower) ??
      ((word.shape & shape.capitalised) === 0 ? 0 : (folded.get(word.folded) ?? 0)),
  );
}

function fold(word: string): string {
  return word.normalize("NFD").replaceAll(/\p{M}/gu, "");
}
