import type { Window } from "../../grammar/match.ts";

/** The stretches that stand whole in a window, of stretches in reading order: found by halving. */
export function withinWindow<Stretch extends Window>(
  stretches: readonly Stretch[],
  { from, to }: Window,
): readonly Stretch[] {
  let at = firstFrom(stretches, from);
  const found: Stretch[] = [];
  for (; at < stretches.length; at++) {
    const stretch = stretches[at];
    if (stretch === undefined || stretch.from >= to) break;
    if (stretch.to <= to) found.push(stretch);
  }
  return found;
}

/** Index of the first stretch that starts at or after a token. */
export function firstFrom(stretches: readonly Window[], from: number): number {
  let [low, high] = [0, stretches.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stretches[middle]?.from ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}
