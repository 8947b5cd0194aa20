import { foldMarks } from "../../core/fold.ts";

const known = new Map<string, readonly string[]>();
const knownMax = 10_000;

/** A name as words to compare: no accents, no capitals, hyphens and full stops as spaces. */
export function nameWords(name: string): readonly string[] {
  const before = known.get(name);
  if (before !== undefined) return before;
  if (known.size >= knownMax) known.clear();
  const words = cutName(name);
  known.set(name, words);
  return words;
}

function cutName(name: string): readonly string[] {
  return foldMarks(name.toLowerCase())
    .replaceAll("ё", "е")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
}

/**
 * Whether two names of one document can be of one person.
 *
 * The shorter stands whole inside the longer (« Diallo » in « Awa Diallo »), an initial stands for
 * its word, and one letter may differ in a long word, as transliterations do.
 */
export function canBeSame(one: string, other: string): boolean {
  const [short = [], long = []] = [nameWords(one), nameWords(other)].toSorted(
    (a, b) => a.length - b.length,
  );
  if (short.length === 0) return false;
  if (short.length === 1) return standsAlone(short[0] ?? "", long);
  return isInside(short, long) || isInside(short.toReversed(), long);
}

/** One word alone is a family name, or the first word of a name of two (« Xi »). */
function standsAlone(word: string, long: readonly string[]): boolean {
  if (long.some((each) => each === word)) return long.indexOf(word) > 0 || long.length <= 2;
  return word.length > 5 && isNear(long.at(-1) ?? "", word);
}

function isInside(short: readonly string[], long: readonly string[]): boolean {
  let at = 0;
  for (const word of short) {
    while (at < long.length && !fits(word, long[at] ?? "")) at++;
    if (at === long.length) return false;
    at++;
  }
  return true;
}

function fits(one: string, other: string): boolean {
  if (one === other || isNear(one, other)) return true;
  return (
    (one.length === 1 && other.startsWith(one)) || (other.length === 1 && one.startsWith(other))
  );
}

/** Two long words that differ in one letter, or in two if very long: « Alexei », « Alexeï ». */
function isNear(one: string, other: string): boolean {
  if (Math.min(one.length, other.length) < 5 || one[0] !== other[0]) return false;
  const allowed = Math.min(one.length, other.length) >= 8 ? 2 : 1;
  return Math.abs(one.length - other.length) <= allowed && distance(one, other) <= allowed;
}

function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let at = 1; at <= one.length; at++) {
    const next = [at];
    for (let to = 1; to <= other.length; to++) {
      const kept = (row[to - 1] ?? 0) + (one[at - 1] === other[to - 1] ? 0 : 1);
      next.push(Math.min(kept, (row[to] ?? 0) + 1, (next[to - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}

/** A short stable id of a person: the family name in plain letters. */
export function slugOf(surname: string): string {
  return nameWords(surname).join("-") || "person";
}
