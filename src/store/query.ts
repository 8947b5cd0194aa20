import { alternativesOf, foldedWords } from "./terms.ts";

/** A query as the index understands it. */
export interface Query {
  /** One group for each word: a document must hold one term of every group. */
  readonly groups: readonly (readonly string[])[];
  /** Words in quotation marks: groups that must stand next to one another. */
  readonly phrases: readonly (readonly (readonly string[])[])[];
}

const quoted = /"([^"]+)"|“([^”]+)”|«([^»]+)»|„([^“”]+)[“”]/g;

/** Reads what a person typed: words, and "words in quotes" in the marks of any language. */
export function readQuery(typed: string): Query {
  const groups = foldedWords(typed).map(alternativesOf);
  const phrases = [...typed.matchAll(quoted)]
    .map((found) => foldedWords(found.slice(1).find((words) => words !== undefined) ?? ""))
    .filter((words) => words.length > 1)
    .map((words) => words.map(alternativesOf));
  return { groups: unique(groups), phrases };
}

/** Whether the phrase stands somewhere in these terms. */
export function holdsPhrase(
  terms: readonly string[],
  phrase: readonly (readonly string[])[],
): boolean {
  return terms.some((_term, start) =>
    phrase.every((group, offset) => group.includes(terms[start + offset] ?? "")),
  );
}

function unique(groups: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const seen = new Map(groups.map((group) => [group.join(" "), group]));
  return [...seen.values()];
}
