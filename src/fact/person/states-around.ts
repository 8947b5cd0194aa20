import type { Lattice } from "../../grammar/lattice.ts";
import { capitalAt, demonymAt, stateAt } from "../../mention/place/which-state.ts";
import type { Scene } from "./scene.ts";

/** How much more a state counts that is named near by than one named anywhere. */
const nearness = 3;
const sentencesBack = 2;
/** Of each sentence only the end is read, so that one without end costs no more. */
const tokensMax = 200;

/** States that a reader has in mind at this point, the likeliest first: named near by, and often. */
export function statesAround(scene: Scene, except: readonly (string | null)[]): readonly string[] {
  const scores = new Map(scene.sides.counts);
  for (const iso of statesNear(scene)) scores.set(iso, (scores.get(iso) ?? 0) + nearness);
  return [...scores]
    .filter(([iso]) => !except.includes(iso))
    .toSorted(([, one], [, other]) => other - one)
    .map(([iso]) => iso);
}

/** Whether a state is named in the sentence, or in the two before it. */
export function isNear(scene: Scene, state: string): boolean {
  return statesNear(scene).includes(state);
}

/** States named in the sentence that is being read, before a token, the latest first. */
export function statesBefore({ lattice, window }: Scene, at: number): readonly string[] {
  return statesNamed(lattice, Math.max(window.from, at - tokensMax), at).toReversed();
}

function statesNear({ lattice, window, sentences }: Scene): readonly string[] {
  return sentences
    .slice(Math.max(0, window.index - sentencesBack), window.index + 1)
    .flatMap(({ from, to }) => statesNamed(lattice, Math.max(from, to - tokensMax), to));
}

function statesNamed(lattice: Lattice, from: number, to: number): readonly string[] {
  const found: string[] = [];
  for (let at = from; at < to; at++) {
    const named = stateAt(lattice, at) ?? demonymAt(lattice, at) ?? capitalAt(lattice, at);
    if (named === null) continue;
    found.push(named.iso);
    at = named.to - 1;
  }
  return found;
}
