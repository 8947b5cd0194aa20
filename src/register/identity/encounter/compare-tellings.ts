import type { EntryId, RecordId } from "../../register.ts";
import { weighCompany } from "./weigh-company.ts";
import { weighKind } from "./weigh-kind.ts";
import { type Rarity, weighPlace } from "./weigh-place.ts";
import type { Setting } from "./setting.ts";
import { type Telling, weighTime } from "./weigh-time.ts";
import { weighSubjects, weighWords } from "./weigh-words.ts";
import { pin, sumOf, sureSum, vetoPoints, type Weight, weight } from "./weight.ts";

/** What is known of all documents while two tellings are compared. */
export interface Surroundings {
  readonly rarity: Rarity;
  /** The line that a record has joined so far. */
  readonly lineOf: (record: RecordId) => RecordId;
  /** The persons of a document. */
  readonly castOf: (telling: Telling) => ReadonlySet<EntryId>;
  /** Stems of the words that tell an encounter, see {@link stemsOf}. */
  readonly stemsOf: (setting: Setting) => ReadonlySet<string>;
}

/** Two tellings, weighed. */
export interface Comparison {
  /** Minus infinity where they are kept apart before everything is weighed. */
  readonly sum: number;
  /** Whether one weight alone keeps them apart. */
  readonly vetoed: boolean;
  /** The heaviest first; empty where they are kept apart before everything is weighed. */
  readonly weights: readonly Weight[];
}

/**
 * Weighs all evidence for and against two tellings being one encounter.
 *
 * Each piece has points and a reason; the sum decides, see `weight.ts`.
 */
export function compareTellings(
  one: Telling,
  other: Telling,
  surroundings: Surroundings,
): Comparison {
  const [here, there] = [one.setting, other.setting];
  // Days and company keep most tellings apart; those are weighed no further.
  const time = weighTime(one, other);
  if (time.some(isVeto)) return keptApart;
  const kind = weighKind(here, there);
  const company = weighCompany(here, there);
  const place = weighPlace(here, there, surroundings.rarity);
  if ([kind, company, place].some((weights) => weights.some(isVeto))) return keptApart;
  const weights = [
    ...kind,
    ...company,
    ...place,
    ...time,
    ...weighWholes(one, other, surroundings),
    ...weighChains(here, there, surroundings),
    ...weighCast(one, other, surroundings),
    ...weighWords(surroundings.stemsOf(here), surroundings.stemsOf(there), surroundings.rarity),
    ...weighSubjects(here, there),
  ];
  const vetoed = weights.some(isVeto);
  const all = [...weights, ...weighDrift([one, other], weights)];
  return {
    sum: sumOf(all),
    vetoed,
    weights: all.toSorted((a, b) => Math.abs(b.points) - Math.abs(a.points)),
  };
}

const keptApart: Comparison = { sum: -Infinity, vetoed: true, weights: [] };

function isVeto({ points }: Weight): boolean {
  return points <= vetoPoints;
}

/** Parts of one visit, of one format, are mostly one part. */
function weighWholes(one: Telling, other: Telling, { lineOf }: Surroundings): readonly Weight[] {
  const [here, there] = [one.setting.whole, other.setting.whole];
  if (here === null || there === null || lineOf(here) !== lineOf(there)) return [];
  return pin(2.5, "parts of the same whole");
}

/** Both come out of the same occasion, or lead up to it. */
function weighChains(one: Setting, other: Setting, { lineOf }: Surroundings): readonly Weight[] {
  const lines = new Set(one.neighbours.map(lineOf));
  const common = other.neighbours.some((record) => lines.has(lineOf(record)));
  return common ? pin(1.5, "both follow or prepare the same occasion") : [];
}

/** What nothing pins in time comes so near to being sure, and no nearer. */
const adriftSum = sureSum - 1;

/**
 * A document without any date tells a visit that people, place and kind would let stand in any
 * year: somebody decides, unless something pins it.
 */
function weighDrift(tellings: readonly Telling[], weights: readonly Weight[]): readonly Weight[] {
  const isPinned = weights.some(({ pins }) => pins === true);
  if (isPinned || !tellings.some(isAdrift)) return [];
  const reason = "one document bears no date, and nothing pins the day";
  return weight(Math.min(0, adriftSum - sumOf(weights)), reason);
}

/** No day is known, not even that of a report that bears one. */
function isAdrift({ when }: Telling): boolean {
  return when.kind === "unknown" || (when.kind === "reported" && !when.dated);
}

/** Other persons that both documents speak of place an encounter whose day is not told. */
function weighCast(
  one: Telling,
  other: Telling,
  { castOf, rarity }: Surroundings,
): readonly Weight[] {
  if (one.when.kind === "told" && other.when.kind === "told") return [];
  const [here, there] = [castOf(one), castOf(other)];
  const common = [...here].filter(
    (person) =>
      there.has(person) && !(one.setting.persons.has(person) && other.setting.persons.has(person)),
  );
  const points = common.reduce((sum, person) => sum + rarity(person), 0);
  return weight(Math.min(2.5, points), "the documents speak of the same persons");
}
