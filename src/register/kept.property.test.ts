import { expect, test } from "vitest";
import { canonicalJson } from "../core/digest.ts";
import type { Decision } from "../decision/decision.ts";
import { foldRegister, openLiveFold } from "./fold-register.ts";
import { randomSource } from "./random-corpus.fixture.ts";
import { Dice, randomDecision } from "./random-operations.fixture.ts";
import type { Register } from "./register.ts";
import type { RegisterSource } from "./source.ts";

/** How many documents a register comes to, at most. */
const documentsMax = 16;

/** So many steps are done to one register. */
const stepsEach = 30;

/** A register, its sources and its log, told again and again by one fold. */
class World {
  readonly sources: RegisterSource[] = [];
  readonly log: Decision[] = [];
  readonly #live = openLiveFold();
  readonly #dice: Dice;
  #register: Register = this.#live.fold([]);

  constructor(dice: Dice) {
    this.#dice = dice;
  }

  /** A document comes, or is read anew, or somebody decides. */
  step(): void {
    const turn = this.#dice.roll(5);
    if (turn < 2 && this.sources.length < documentsMax) this.#come();
    else if (turn < 4) this.#decide();
    else this.#reread();
    this.#register = this.#live.fold([...this.log]);
  }

  /** What the fold says that kept what it told; and what one says that starts from nothing. */
  told(): { readonly kept: string; readonly anew: string } {
    const anew = foldRegister(this.sources, this.log);
    return { kept: wordsOf(this.#register), anew: wordsOf(anew) };
  }

  /** One to three at once, as an ingest brings them. */
  #come(): void {
    const come = Array.from({ length: 1 + this.#dice.roll(3) }, (_, at) =>
      randomSource(`d${this.sources.length + at}`, this.#dice),
    );
    this.sources.push(...come);
    this.#live.take(come);
  }

  #reread(): void {
    if (this.sources.length === 0) return;
    const at = this.#dice.roll(this.sources.length);
    const read = randomSource(this.sources[at]?.document ?? "", this.#dice);
    this.sources[at] = read;
    this.#live.take([read]);
  }

  #decide(): void {
    const decision = randomDecision(this.#register, this.#dice, `x${this.log.length}`);
    if (decision !== null) this.log.push(decision);
  }
}

function wordsOf({ entries, entryOf, documents, ...rest }: Register): string {
  return canonicalJson({ ...rest, e: [...entries], o: [...entryOf], d: [...documents] });
}

test("a fold that keeps what it told says the same as one that tells everything anew, whatever comes, is read anew, decided or taken back", () => {
  for (let seed = 1; seed <= 8; seed++) {
    const world = new World(new Dice(seed));
    for (let step = 0; step < stepsEach; step++) {
      world.step();
      if (step % 3 < 2) continue;
      const { kept, anew } = world.told();
      expect(kept).toBe(anew);
    }
  }
}, 120_000);

test("the order in which documents are read anew changes nothing", () => {
  const dice = new Dice(4);
  const before = Array.from({ length: 12 }, (_, at) => randomSource(`d${at}`, dice));
  const after = before.map(({ document }) => randomSource(document, dice));
  const expected = wordsOf(foldRegister(after, []));
  for (const start of [0, 5, 11]) {
    const live = openLiveFold();
    live.take(before);
    live.fold([]);
    const turned = [...after.slice(start), ...after.slice(0, start)];
    for (const source of turned) {
      live.take([source]);
      live.fold([]);
    }
    expect(wordsOf(live.fold([]))).toBe(expected);
  }
});
