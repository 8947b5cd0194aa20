import { type Alignment, alignNames } from "./name/align-names.ts";
import { isGivenName, weightOf } from "./name/known-names.ts";
import { isPatronymic, type NamePart, splitName } from "./name/name-parts.ts";
import { becauseOfName } from "./name/name-reasons.ts";
import type { Reason } from "./reason.ts";

export { nameKeys } from "./name/name-keys.ts";

/** From here on two spellings are one name. */
export const sameNameMin = 0.8;

/** From here on two spellings may be one name: somebody should look. */
export const likelyNameMin = 0.6;

/** How alike two names are, and why. */
export interface NameComparison {
  /** 0 to 1; see {@link sameNameMin} and {@link likelyNameMin}. */
  readonly score: number;
  /** The strongest first: “жуковский” sounds as “joukovski”. */
  readonly reasons: readonly Reason[];
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
  if (here.length === 0 || there.length === 0)
    return { score: 0, reasons: [becauseOfName("no name")] };
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
  readonly why: readonly Reason[];
}

function judge(
  alignment: Alignment,
  here: readonly NamePart[],
  there: readonly NamePart[],
): Judged {
  const { matched, restOne, restOther } = alignment;
  if (matched.length === 0) return { score: 0, why: [becauseOfName("no part in common")] };
  const [extraOne, extraOther] = [restOne, restOther].map(withoutPatronymics);
  if (restOne.length > 0 && restOther.length > 0)
    return { score: 0.2, why: [saidOf("“{name}” is not “{name2}”", restOne, restOther)] };
  const extra = [...(extraOne ?? []), ...(extraOther ?? [])];
  const known = weightMatched(alignment, here);
  const order = orderOf(alignment, here, there);
  const base = quality(alignment) * order.factor;
  if (known < 1.5 && matched.length < 2)
    return {
      score: Math.min(0.65, base * 0.65),
      why: [becauseOfName("one part alone"), ...order.why],
    };
  if (extra.length === 0) return { score: base, why: order.why };
  const share = known >= 1.5 ? 0.88 : 0.72;
  const only = becauseOfName("“{name}” is only in one", { name: list(extra) });
  return { score: base * share, why: [only, ...order.why] };
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
): { readonly factor: number; readonly why: readonly Reason[] } {
  const inOrder = matched.every(
    ({ other }, at) => other.from >= (matched[at - 1]?.other.from ?? 0),
  );
  if (inOrder) return { factor: 1, why: [] };
  const all = [...here, ...there].filter(({ particle }) => !particle);
  if (all.every(({ word }) => isGivenName(word)))
    return { factor: 0.7, why: [becauseOfName("given names in another order")] };
  return { factor: 0.95, why: [becauseOfName("parts in another order")] };
}

function say(
  { one, other, how }: Alignment["matched"][number],
  here: readonly NamePart[],
  there: readonly NamePart[],
): Reason {
  return saidOf(sayings[how], here.slice(one.from, one.to), there.slice(other.from, other.to));
}

const sayings = {
  spelling: "“{name}” is “{name2}”",
  table: "“{name}” is a form of “{name2}”",
  sound: "“{name}” sounds as “{name2}”",
  initial: "“{name}” may be “{name2}”",
} as const;

function saidOf(
  says: (typeof sayings)[keyof typeof sayings] | "“{name}” is not “{name2}”",
  one: readonly NamePart[],
  other: readonly NamePart[],
): Reason {
  return becauseOfName(says, { name: list(one), name2: list(other) });
}

function list(parts: readonly NamePart[]): string {
  return parts.map(({ word }) => word).join(" ");
}
