/** Chance that can be told again: the same seed gives the same numbers, on every machine. */
export interface Random {
  /** From 0 up to, but not, 1. */
  readonly next: () => number;
  /** A whole number from `from` to `to`, both among them. */
  readonly whole: (from: number, to: number) => number;
  readonly pick: <T>(list: readonly T[]) => T;
  /** True in so many of a hundred cases. */
  readonly percent: (share: number) => boolean;
}

/** Makes a source of chance from a seed (the generator mulberry32, of 32 bits). */
export function seededRandom(seed: number): Random {
  let state = seed | 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const whole = (from: number, to: number): number => from + Math.floor(next() * (to - from + 1));
  return {
    next,
    whole,
    pick: (list) => pickAt(list, whole(0, list.length - 1)),
    percent: (share) => next() * 100 < share,
  };
}

function pickAt<T>(list: readonly T[], at: number): T {
  const found = list[at];
  if (found === undefined) throw new RangeError(`Nothing at ${at} of a list of ${list.length}.`);
  return found;
}
