import { type Alignment, alignNames } from "./name/align-names.ts";
import { isGivenName, weightOf } from "./name/known-names.ts";
import { isPatronymic, type NamePart, splitName } from "./name/name-parts.ts";

export { nameKeys } from "./name/name-keys.ts";

/** From here on two spellings are one name. */
export const sameNameMin = 0.8;

/** From here on two spellings may be one name: somebody should look. */
export const likelyNameMin = 0.6;

/** How alike two names are, and why. */
export interface NameComparison {
  /** 0 to 1; see {@link sameNameMin} and {@link likelyNameMin}. */
  readonly score: number;
  /** In English, the strongest first: `"жуковский" sounds as "joukovski"`. */
  readonly reasons: readonly string[];
}

/**
 * Compares two persons' names in any of the spellings of the three languages.
 *
 * Parts are laid on one another by letters, by a table of given names, and by sounds. Where both
 * names have a part that the other lacks they are two names, however alike the rest; one that
 * lacks a part of the other is a shorter form of it, if what they share is rare enough.
 *
 * @example
 * compareNames("Юрий Чернышевский", "Iouri Tchernychevski").score > sameNameMin // true
 */
export function compareNames(one: string, other: string): NameComparison {
  const [here, there] = [contentOf(one), contentOf(other)];
  if (here.length === 0 || there.length === 0) return { score: 0, reasons: ["no name"] };
  const alignment = alignNames(here, there);
  const { score, why } = judge(alignment, here, there);
  return { score, reasons: [...why, ...alignment.matched.map((fit) => say(fit, here, there))] };
}

/** Particles alone are a name too: "Le", "Da". */
function contentOf(name: string): readonly NamePart[] {
  const parts = splitName(name);
  if (parts.some(({ particle }) => !particle)) return parts;
  return parts.map((part) => ({ ...part, particle: false }));
}

interface Judged {
  readonly score: number;
  readonly why: readonly string[];
}

function judge(
  alignment: Alignment,
  here: readonly NamePart[],
  there: readonly NamePart[],
): Judged {
  const { matched, restOne, restOther } = alignment;
  if (matched.length === 0) return { score: 0, why: ["no part in common"] };
  const [extraOne, extraOther] = [restOne, restOther].map(withoutPatronymics);
  if (restOne.length > 0 && restOther.length > 0)
    return { score: 0.2, why: [`${list(restOne)} is not ${list(restOther)}`] };
  const extra = [...(extraOne ?? []), ...(extraOther ?? [])];
  const known = weightMatched(alignment, here);
  const order = orderOf(alignment, here, there);
  const base = quality(alignment) * order.factor;
  if (known < 1.5 && matched.length < 2)
    return { score: Math.min(0.65, base * 0.65), why: ["one part alone", ...order.why] };
  if (extra.length === 0) return { score: base, why: order.why };
  const share = known >= 1.5 ? 0.88 : 0.72;
  return { score: base * share, why: [`${list(extra)} is only in one`, ...order.why] };
}

function withoutPatronymics(parts: readonly NamePart[]): readonly NamePart[] {
  return parts.filter(({ word }) => !isPatronymic(word));
}

function weightMatched({ matched }: Alignment, here: readonly NamePart[]): number {
  return matched.reduce((sum, { one, how }) => {
    if (how === "initial") return sum + 0.3;
    const weights = here.slice(one.from, one.to).map(({ word }) => weightOf(word));
    return sum + Math.max(...weights);
  }, 0);
}

/** The mean, pulled towards the worst: one doubtful part makes the name doubtful. */
function quality({ matched }: Alignment): number {
  const qualities = matched.map((fit) => fit.quality);
  const mean = qualities.reduce((sum, one) => sum + one, 0) / qualities.length;
  return (2 * mean + Math.min(...qualities)) / 3;
}

/** Family and given name may change places; two given names that do are two persons. */
function orderOf(
  { matched }: Alignment,
  here: readonly NamePart[],
  there: readonly NamePart[],
): { readonly factor: number; readonly why: readonly string[] } {
  const inOrder = matched.every(
    ({ other }, at) => other.from >= (matched[at - 1]?.other.from ?? 0),
  );
  if (inOrder) return { factor: 1, why: [] };
  const all = [...here, ...there].filter(({ particle }) => !particle);
  if (all.every(({ word }) => isGivenName(word)))
    return { factor: 0.7, why: ["given names in another order"] };
  return { factor: 0.95, why: ["parts in another order"] };
}

function say(
  { one, other, how }: Alignment["matched"][number],
  here: readonly NamePart[],
  there: readonly NamePart[],
): string {
  const [mine, theirs] = [
    list(here.slice(one.from, one.to)),
    list(there.slice(other.from, other.to)),
  ];
  return `${mine} ${verbs[how]} ${theirs}`;
}

const verbs = {
  spelling: "is",
  table: "is a form of",
  sound: "sounds as",
  initial: "may be",
} as const;

function list(parts: readonly NamePart[]): string {
  return `"${parts.map(({ word }) => word).join(" ")}"`;
}
