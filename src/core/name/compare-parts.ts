import { areOneName, areTwoNames } from "./known-names.ts";
import { soundDistance } from "./sound-distance.ts";
import { type Sounds, soundsOf } from "./sounds.ts";

/** How alike two parts of names are. */
export interface PartMatch {
  /** 0 to 1; 0 where they are two names. */
  readonly quality: number;
  readonly how: "spelling" | "table" | "sound";
}

/**
 * Compares two parts of names by their letters, by the table of given names, then by their sounds.
 *
 * @returns null where they are two names.
 */
export function compareParts(one: string, other: string): PartMatch | null {
  const key = one < other ? `${one} ${other}` : `${other} ${one}`;
  const held = compared.get(key);
  if (held !== undefined) return held;
  const match = compare(one, other);
  if (compared.size >= comparedMax) compared.clear();
  compared.set(key, match);
  return match;
}

/** What was compared lately: in a register the same names meet again and again. */
const compared = new Map<string, PartMatch | null>();
const comparedMax = 100_000;

function compare(one: string, other: string): PartMatch | null {
  const [here, there] = [soundsOf(one), soundsOf(other)];
  if (here.letters === there.letters) return { quality: 1, how: "spelling" };
  if (areOneName(here.letters, there.letters)) return { quality: 0.97, how: "table" };
  if (areTwoNames(here.letters, there.letters)) return null;
  const allowed = allowance(here, there);
  const distance = nearest(here, there, allowed);
  if (distance > allowed) return null;
  return { quality: 1 - 0.25 * (distance / allowed), how: "sound" };
}

/** Short names bear little change; two scripts bear more than one. */
function allowance(one: Sounds, other: Sounds): number {
  const length = Math.min(...one.plain.map(lengthOf), ...other.plain.map(lengthOf));
  const own = allowances[Math.min(length, allowances.length - 1)] ?? 0;
  return one.script === other.script ? own : own * 1.3;
}

const allowances = [0, 0.05, 0.1, 0.3, 0.4, 0.55, 0.65, 0.65, 0.8] as const;

function nearest(one: Sounds, other: Sounds, allowed: number): number {
  const across = one.script !== other.script;
  const [here, there] = [one, other].map(({ plain, across: far }) =>
    across ? [...plain, ...far] : plain,
  );
  let best = Infinity;
  for (const mine of here ?? [])
    for (const theirs of there ?? [])
      best = Math.min(best, soundDistance(mine, theirs, Math.min(best, allowed)));
  return best;
}

function lengthOf(word: string): number {
  return word.length;
}
