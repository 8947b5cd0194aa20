import { weighCompany } from "./weigh-company.ts";
import { weighKind } from "./weigh-kind.ts";
import { weighPlace } from "./weigh-place.ts";
import {
  type Surroundings,
  weighBeside,
  weighDrift,
  weighSurroundings,
} from "./weigh-surroundings.ts";
import { type Telling, weighTime } from "./weigh-time.ts";
import { stemsOf, weighSubjects, weighWords } from "./weigh-words.ts";
import { sumOf, vetoPoints, type Weight } from "./weight.ts";

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
    ...weighSurroundings(one, other, surroundings),
    ...weighWords(stemsOf(here.record), stemsOf(there.record), surroundings.rarity),
    ...weighSubjects(here, there),
  ];
  const vetoed = weights.some(isVeto);
  weights.push(...weighBeside([one, other], weights, surroundings));
  weights.push(...weighDrift([one, other], weights));
  return {
    sum: sumOf(weights),
    vetoed,
    weights,
  };
}

/**
 * Whether nothing that two documents tell by themselves keeps two tellings apart, whatever is found
 * out about the days of those that give none.
 */
export function mayBeOne(one: Telling, other: Telling): boolean {
  const [here, there] = [one.setting, other.setting];
  const told = here.told.kind === "told" && there.told.kind === "told";
  if (told && weighTime(one, other).some(isVeto)) return false;
  if (weighKind(here, there).some(isVeto) || weighCompany(here, there).some(isVeto)) return false;
  return !weighPlace(here, there, () => 0).some(isVeto);
}

const keptApart: Comparison = { sum: -Infinity, vetoed: true, weights: [] };

function isVeto({ points }: Weight): boolean {
  return points <= vetoPoints;
}
