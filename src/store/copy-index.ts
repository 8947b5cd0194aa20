import type { DocumentId } from "../register/register.ts";
import type { RegisterSource } from "../register/source.ts";
import { areNearCopies, candidateLimits, originalOf, sketchText } from "./copies.ts";

/**
 * Finds out which sources are copies without a store: the same as the store finds when they come in
 * this order.
 */
export function withCopies(sources: readonly RegisterSource[]): readonly RegisterSource[] {
  const holders = new Map<number, number[]>();
  return sources.map((source, at) => {
    const sketch = sketchText(source);
    const found = candidatesOf(sketch, holders)
      .map((place) => sources[place])
      .find((one) => one !== undefined && areNearCopies(source, one));
    const copyOf: DocumentId | null = originalOf(source.document, found?.document ?? null);
    if (copyOf === null)
      for (const hash of sketch) {
        const known = holders.get(hash);
        if (known === undefined) holders.set(hash, [at]);
        else known.push(at);
      }
    return copyOf === source.copyOf ? source : { ...source, copyOf };
  });
}

/** Places of the originals that share most of a sketch, the likeliest first. */
function candidatesOf(
  sketch: readonly number[],
  holders: ReadonlyMap<number, readonly number[]>,
): readonly number[] {
  const { holdersMax, commonMin, candidatesMax } = candidateLimits;
  const shared = new Map<number, number>();
  for (const hash of sketch)
    for (const place of (holders.get(hash) ?? []).slice(-holdersMax))
      shared.set(place, (shared.get(place) ?? 0) + 1);
  const least = Math.min(commonMin, sketch.length);
  return [...shared]
    .filter(([, common]) => common >= least)
    .toSorted(([one, a], [other, b]) => b - a || one - other)
    .slice(0, candidatesMax)
    .map(([place]) => place);
}
