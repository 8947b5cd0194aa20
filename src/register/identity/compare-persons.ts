import {
  compareNames,
  likelyNameMin,
  type NameComparison,
  sameNameMin,
} from "../../core/name-form.ts";
import { splitName } from "../../core/name/name-parts.ts";
import type { Filling, Reason } from "../../core/reason.ts";
import type { Person, PartyCode } from "../../fact/reading.ts";
import { isSoleOffice } from "../office/sole-office.ts";
import { becauseOf } from "../reasons.ts";

/** What a person is known by: full names, and whom he or she acts for. */
export interface Character {
  /** Names of two parts or more; a single name is no full name. */
  readonly full: readonly string[];
  readonly single: readonly string[];
  /** The state or organisation; null where the document does not show it. */
  readonly acting: PartyCode | null;
  /** Whether the document says for whom, rather than letting it be guessed. */
  readonly stated: boolean;
  readonly roles: readonly string[];
}

/** From here on a name is one even where the country of one is unknown. */
const surelyMin = 0.9;

/** Whether two persons of two documents are one, and why. */
export interface PersonComparison extends NameComparison {
  readonly judgement: "same" | "unsure" | "different";
}

export function characterOf(person: Person): Character {
  const { names, country, offices } = person;
  const whole = names.filter(isFull);
  const acting = country ?? offices.find(({ of }) => of !== null)?.of ?? null;
  return {
    full: whole,
    single: names.filter((name) => !whole.includes(name)),
    acting,
    stated: acting !== null && isStated(person, acting),
    roles: offices.map(({ role }) => role),
  };
}

/** A state that only an implied office shows is implied itself. */
function isStated({ implied = {}, offices }: Person, acting: PartyCode): boolean {
  if (implied["country"] !== undefined) return false;
  const shows = offices.flatMap(({ of }, at) => (of === acting ? [`offices.${at}.of`] : []));
  return shows.length === 0 || shows.some((part) => implied[part] === undefined);
}

function isFull(name: string): boolean {
  const parts = splitName(name).filter(({ particle, initial }) => !particle && !initial);
  return parts.length > 1;
}

/**
 * Compares two persons: by their names first, then by the state or organisation that they act for.
 *
 * Ranks and offices may change over the years; another country is another person, unless one
 * document only lets it be guessed. What is only likely is unsure, and waits for a person.
 */
export function comparePersons(one: Character, other: Character): PersonComparison {
  if (one.full.length === 0 || other.full.length === 0) return compareSingle(one, other);
  const { score, reasons } = bestOf(one.full, other.full);
  if (score < likelyNameMin) return { judgement: "different", score, reasons };
  const [judgement, why] = compareSides(one, other, score);
  return { judgement, score, reasons: [...reasons, why] };
}

type Judged = readonly [judgement: PersonComparison["judgement"], why: Reason];

/** What the sides say of two persons whose names are alike. */
function compareSides(one: Character, other: Character, score: number): Judged {
  const [state, another] = [one.acting, other.acting];
  if (state === null || another === null) {
    const sure = score >= surelyMin && state !== another;
    return [sure ? "same" : "unsure", becauseOf("the country of one is unknown")];
  }
  if (state !== another)
    return compareTwoSides(one, other, { score, states: { party: state, party2: another } });
  const why = becauseOf("both act for {party}", { party: state });
  return [score >= sameNameMin ? "same" : "unsure", why];
}

/** One name under two states: two persons, or a state that one document did not name. */
function compareTwoSides(
  one: Character,
  other: Character,
  { score, states }: { readonly score: number; readonly states: Filling<"{party} {party2}">[0] },
): Judged {
  const role = commonRole(one, other);
  const bare = one.roles.length === 0 || other.roles.length === 0;
  if (score < sameNameMin || (one.stated && other.stated))
    return ["different", becauseOf("{party} is not {party2}", states)];
  if (role !== undefined) {
    const sentence = "both hold one office, and one state is only implied: {office}";
    return ["same", becauseOf(sentence, { office: role })];
  }
  const sure = score >= surelyMin && bare;
  const why = becauseOf("{party} or {party2}: one is only implied", states);
  return [sure ? "same" : "unsure", why];
}

function commonRole(one: Character, other: Character): string | undefined {
  return one.roles.find((held) => other.roles.includes(held));
}

/** A family name alone may be the person who holds the same office of the same country. */
function compareSingle(one: Character, other: Character): PersonComparison {
  const [here, there] = [one, other].map(({ full, single }) => (full.length > 0 ? full : single));
  const { score, reasons } = bestOf(here ?? [], there ?? []);
  if (score < likelyNameMin || one.acting === null || one.acting !== other.acting)
    return { judgement: "different", score, reasons };
  const role = commonRole(one, other);
  if (role === undefined) return { judgement: "unsure", score, reasons };
  const office = { party: one.acting, office: role };
  const why = becauseOf("both hold one office of {party}: {office}", office);
  const judgement = isSoleOffice(role) ? "same" : "unsure";
  return { judgement, score, reasons: [...reasons, why] };
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
