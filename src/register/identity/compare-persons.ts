import {
  compareNames,
  likelyNameMin,
  type NameComparison,
  sameNameMin,
} from "../../core/name-form.ts";
import { splitName } from "../../core/name/name-parts.ts";
import type { Person, PartyCode } from "../../fact/reading.ts";

/** What a person is known by: full names, and whom he or she acts for. */
export interface Character {
  /** Names of two parts or more; a single name is no full name. */
  readonly full: readonly string[];
  readonly single: readonly string[];
  /** The state or organisation; null where the document does not show it. */
  readonly acting: PartyCode | null;
  readonly roles: readonly string[];
}

/** From here on a name is one even where the country of one is unknown. */
const surelyMin = 0.9;

/** Whether two persons of two documents are one, and why. */
export interface PersonComparison extends NameComparison {
  readonly judgement: "same" | "unsure" | "different";
}

export function characterOf({ names, country, offices }: Person): Character {
  const whole = names.filter(isFull);
  return {
    full: whole,
    single: names.filter((name) => !whole.includes(name)),
    acting: country ?? offices.find(({ of }) => of !== null)?.of ?? null,
    roles: offices.map(({ role }) => role),
  };
}

function isFull(name: string): boolean {
  const parts = splitName(name).filter(({ particle, initial }) => !particle && !initial);
  return parts.length > 1;
}

/**
 * Compares two persons: by their names first, then by the state or organisation that they act for.
 *
 * Ranks and offices may change over the years; another country is another person. What is only
 * likely is unsure, and waits for a person.
 */
export function comparePersons(one: Character, other: Character): PersonComparison {
  if (one.full.length === 0 || other.full.length === 0) return compareSingle(one, other);
  const { score, reasons } = bestOf(one.full, other.full);
  if (score < likelyNameMin) return { judgement: "different", score, reasons };
  const [judgement, why] = compareSides(one.acting, other.acting, score);
  return { judgement, score, reasons: [...reasons, why] };
}

/** What the sides say of two persons whose names are alike. */
function compareSides(
  one: string | null,
  other: string | null,
  score: number,
): readonly [PersonComparison["judgement"], string] {
  if (one === null || other === null) {
    const sure = score >= surelyMin && one !== other;
    return [sure ? "same" : "unsure", "the country of one is unknown"];
  }
  if (one !== other) return ["different", `${one} is not ${other}`];
  return [score >= sameNameMin ? "same" : "unsure", `both act for ${one}`];
}

/** A family name alone may be the person who holds the same office of the same country. */
function compareSingle(one: Character, other: Character): PersonComparison {
  const [here, there] = [one, other].map(({ full, single }) => (full.length > 0 ? full : single));
  const { score, reasons } = bestOf(here ?? [], there ?? []);
  const role = one.roles.find((held) => other.roles.includes(held));
  if (score < likelyNameMin || one.acting === null || one.acting !== other.acting)
    return { judgement: "different", score, reasons };
  if (role === undefined) return { judgement: "different", score, reasons };
  return { judgement: "unsure", score, reasons: [...reasons, `both are ${role} of ${one.acting}`] };
}

function bestOf(names: readonly string[], others: readonly string[]): NameComparison {
  let best: NameComparison = { score: 0, reasons: [] };
  for (const name of names) {
    for (const other of others) {
      const comparison = compareNames(name, other);
      if (comparison.score > best.score) best = comparison;
    }
  }
  return best;
}
