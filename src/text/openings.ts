import { isLetter } from "./letters.ts";

/** Asks whether a folded line opens with one of some phrases; gives the phrase's length. */
export type OpeningMatcher = (folded: string) => number;

/**
 * Makes a matcher of openings that looks only at phrases with the line's first letter.
 *
 * A phrase that ends in a letter must end with the word: "related" does not open "relatedly".
 *
 * @returns Length of the longest phrase that opens the line, 0 for none.
 */
export function openingMatcher(phrases: readonly string[]): OpeningMatcher {
  const byFirst = new Map<string, string[]>();
  for (const phrase of phrases.toSorted((one, other) => other.length - one.length)) {
    const first = phrase.charAt(0);
    byFirst.set(first, [...(byFirst.get(first) ?? []), phrase]);
  }
  return (folded) => {
    const found = byFirst.get(folded.charAt(0))?.find((phrase) => opensWith(folded, phrase));
    return found?.length ?? 0;
  };
}

function opensWith(folded: string, phrase: string): boolean {
  if (!folded.startsWith(phrase)) return false;
  return (
    !isLetter(phrase.charCodeAt(phrase.length - 1)) || !isLetter(folded.charCodeAt(phrase.length))
  );
}

/** Makes a question that finds any of some phrases in one pass over a folded line. */
export function anywhereIn(phrases: readonly string[]): (folded: string) => boolean {
  const any = new RegExp(phrases.map(literally).join("|"));
  return (folded) => any.test(folded);
}

function literally(phrase: string): string {
  return phrase.replaceAll(/[$()*+.?[\\\]^{|}/-]/g, String.raw`\$&`);
}
