import { describe, expect, test } from "vitest";
import { canonicalJson } from "../core/digest.ts";
import { pack, unpack } from "../core/packing.ts";
import type { Decision } from "../decision/decision.ts";
import { foldRegister, openLiveFold } from "./fold-register.ts";
import { KeptFold } from "./kept-fold.ts";
import type { KeptRegister } from "./kept-register.ts";
import { Dice, firstSources, randomDecision, rereadOne } from "./random-operations.fixture.ts";
import type { Register } from "./register.ts";

describe("a register that was kept", () => {
  test("goes on with further verdicts as a fold of everything does, byte for byte", () => {
    const held = seeds(60).map(goOn);
    expect(held.filter((folds) => folds > 0).length).toBeGreaterThan(20);
  });

  test("asks for no document as long as nothing was decided since", () => {
    const sources = firstSources();
    const live = openLiveFold();
    live.take(sources);
    const kept = keptOf(live.keep(live.fold([])));
    expect(kept.wanted([])).toEqual([]);
    expect(allOf(kept.fold([]))).toBe(allOf(foldRegister(sources, [])));
  });

  test("a fold that has taken documents since keeps nothing", () => {
    const live = openLiveFold();
    live.take(firstSources().slice(0, 2));
    const register = live.fold([]);
    live.take(firstSources().slice(2));
    expect(live.keep(register)).toBeNull();
  });
});

/** @returns How many folds of the kept register were held against folds of everything. */
function goOn(seed: number): number {
  const dice = new Dice(seed);
  const log: Decision[] = [];
  decide(log, foldRegister(firstSources(), log), { dice, times: dice.roll(8) });
  const sources = dice.roll(2) === 0 ? firstSources() : rereadOne(firstSources(), dice);
  const live = openLiveFold();
  live.take(sources);
  let register = live.fold(log);
  const kept = keptOf(live.keep(register));
  for (let folds = 0; ; folds++) {
    const wanted = kept.wanted(log);
    if (wanted === null || folds === 12) return folds;
    kept.take(sources.filter(({ document }) => wanted.includes(document)));
    register = kept.fold(log);
    expect(allOf(register), `seed ${seed}, fold ${folds}`).toBe(allOf(foldRegister(sources, log)));
    decide(log, register, { dice, times: 1 });
  }
}

function decide(
  log: Decision[],
  register: Register,
  { dice, times }: { readonly dice: Dice; readonly times: number },
): void {
  for (let time = 0; time < times; time++) {
    const decision = randomDecision({ ...register, decisions: log }, dice, `d${log.length}`);
    if (decision !== null) log.push(decision);
  }
}

/** As the store gives it back. */
function keptOf(kept: KeptRegister | null): KeptFold {
  expect(kept).not.toBeNull();
  return new KeptFold(unpack(pack(kept)) as KeptRegister);
}

function allOf({ documents, entries, entryOf, ...rest }: Register): string {
  return canonicalJson({
    ...rest,
    documents: [...documents],
    entries: [...entries],
    entryOf: [...entryOf],
  });
}

function seeds(count: number): readonly number[] {
  return Array.from({ length: count }, (_, seed) => seed);
}
