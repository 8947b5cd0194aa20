import { against, because, type Filling, type Reason } from "../../../core/reason.ts";
import type { RegisterSentence } from "../../reasons.ts";

/** One piece of evidence for (above 0) or against (below 0) two tellings being one encounter. */
export interface Weight {
  readonly points: number;
  readonly reason: Reason;
  /** Whether it tells the occasion from the others that the same people hold elsewhere in time. */
  readonly pins?: boolean;
}

/** From here on two tellings are one encounter by default: a chance of {@link chanceOf} 0.9. */
export const sureSum = 7;

/** From here on somebody should look. */
export const unsureSum = 5;

/** One weight as heavy as this keeps two tellings apart, and any line that holds one of them. */
export const vetoPoints = -5;

/** The chance, 0 to 1, that tellings whose evidence sums up so are one encounter. */
export function chanceOf(sum: number): number {
  return 1 / (1 + Math.exp(-0.8 * (sum - sureSum) - Math.log(9)));
}

export function weight<Says extends RegisterSentence>(
  points: number,
  says: Says,
  ...[of]: Filling<Says>
): readonly Weight[] {
  return points === 0 ? [] : [{ points, reason: because(says, of) }];
}

/** Evidence that pins an encounter without a day to one occasion, where it speaks for it. */
export function pin<Says extends RegisterSentence>(
  points: number,
  says: Says,
  ...of: Filling<Says>
): readonly Weight[] {
  return weight(points, says, ...of).map((one) => ({ ...one, pins: points > 0 }));
}

/** The reasons, those that weigh most first. */
export function reasonsOf(weights: readonly Weight[]): readonly Reason[] {
  return weights
    .toSorted((one, other) => Math.abs(other.points) - Math.abs(one.points))
    .map(({ points, reason }) => (points > 0 ? reason : against(reason)));
}

/** The reasons for it alone, in the order in which they were weighed. */
export function reasonsFor(weights: readonly Weight[]): readonly Reason[] {
  return weights.filter(({ points }) => points > 0).map(({ reason }) => reason);
}

/** What all evidence together weighs. */
export function sumOf(weights: readonly Weight[]): number {
  return weights.reduce((total, { points }) => total + points, 0);
}

/** The points of the first step that is no lower than the value. */
export function stepOf(
  value: number,
  steps: readonly (readonly [max: number, points: number])[],
): number {
  return steps.find(([max]) => value <= max)?.[1] ?? 0;
}

/** How rare a place, a word or a person is among all documents: 0 for what all name, up to 2. */
export type Rarity = (key: string) => number;
