/* oxlint-disable no-await-in-loop -- each operation needs the one before. */
import { describe, expect, test } from "vitest";
import type { Decision } from "../decision/decision.ts";
import { registerJson } from "../export/register-json.ts";
import { foldRegister } from "../register/fold-register.ts";
import { Dice, randomDecision } from "../register/random-operations.fixture.ts";
import type { Register } from "../register/register.ts";
import { inventAudience } from "./invented.fixture.ts";
import type { Store } from "./store.ts";
import type { SuiteEngine } from "./suite-place.fixture.ts";

/** What the register was folded to, kept for whoever opens the store next. */
export function suiteOfKept(engine: SuiteEngine): void {
  describe("keeps the register", () => {
    test("and opens it without the texts that it was folded from", async () => {
      const { store, key } = await keptStore(engine);
      const before = wordsOf(await store.register());
      await engine.meddle(key, `update texts set words = '""'`);
      expect(await wordsElsewhere(engine, key)).toBe(before);
      await store.close();
    });

    test.each([
      ["parts are lost", "delete from kept_register where part = 2"],
      ["another program kept it", "update kept_register set place = 'x' || place"],
      ["bytes are another part’s", swapBodies],
    ])("but folds it where %s", async (_what, statement) => {
      const { store, key } = await keptStore(engine);
      await engine.meddle(key, statement);
      expect(await wordsElsewhere(engine, key)).toBe(wordsOf(await store.register()));
      await store.close();
    });

    test("and opens the whole fold beside it, so that a judgement reads no document", async () => {
      const { store, key } = await keptStore(engine);
      const other = await engine.again(key);
      await other.register();
      await other.prepareJudgements();
      await store.decide(await judgementAtRandom(store));
      const expected = await folded(other);
      await engine.meddle(key, `update texts set words = '""'`);
      expect(wordsOf(await other.register())).toBe(expected);
      await other.close();
      await store.close();
    });

    test("and leaves off opening it when it is closed", async () => {
      const { store, key } = await keptStore(engine);
      const other = await engine.again(key);
      await other.register();
      const opening = other.prepareJudgements().catch(() => "left off");
      await other.close();
      expect([undefined, "left off"]).toContain(await opening);
      await store.close();
    });

    test("and forgets it when everything is made anew", async () => {
      const { store, key } = await keptStore(engine);
      await store.rebuildIndexes();
      await engine.meddle(key, `update texts set words = '""'`);
      const other = await engine.again(key);
      expect(wordsOf(await other.register())).toBe(await folded(other));
      await other.close();
      await store.close();
    });

    test("and goes on from it, whatever is decided or read anew", async () => {
      const { store, key } = await keptStore(engine);
      const dice = new Dice(11);
      for (let done = 0; done < 40; done++) {
        if (dice.roll(10) === 0) await rereadOne(store, dice.roll(2));
        else await decideAtRandom(store, dice, `k${done}`);
        if (dice.roll(4) === 0) await store.keepRegister();
        if (dice.roll(4) === 0) await store.prepareJudgements();
        const other = await engine.again(key);
        const words = wordsOf(await other.register());
        expect(words).toBe(await folded(other));
        await decideBeside(other, dice, `o${done}`);
        if (dice.roll(4) === 0) await other.keepRegister();
        await other.close();
      }
      await store.close();
    }, 120_000);
  });
}

const papers = ["Harbour Post", "Lago Azul"];

async function keptStore(
  engine: SuiteEngine,
): Promise<{ readonly store: Store; readonly key: string }> {
  const place = await engine.create();
  await place.store.take(papers.map((paper) => inventAudience("2031-03-04", paper)));
  await place.store.keepRegister();
  return place;
}

const swapBodies = `update kept_register set body = (select body from kept_register as other
  where other.part = 0) where part = 1`;

async function rereadOne(store: Store, which: number): Promise<void> {
  const { capture, reading } = inventAudience("2031-03-04", papers[which]);
  const encounters = reading.reading.encounters.map((one) => ({ ...one, date: "2031-03-03" }));
  const better = { ...reading, capture: capture.id, reading: { ...reading.reading, encounters } };
  await store.putReadings([better], "2031-03-07T08:00:00.000Z");
}

async function decideAtRandom(store: Store, dice: Dice, id: string): Promise<void> {
  const decision = randomDecision(await store.register(), dice, id);
  if (decision !== null) await store.decide(decision);
}

/** Somebody decides while the whole fold is being opened. */
async function decideBeside(store: Store, dice: Dice, id: string): Promise<void> {
  const opening = store.prepareJudgements();
  await decideAtRandom(store, dice, id);
  expect(wordsOf(await store.register())).toBe(await folded(store));
  await opening;
}

/** That two records are one, or are not. */
async function judgementAtRandom(store: Store): Promise<Decision> {
  const [register, dice] = [await store.register(), new Dice(3)];
  for (;;) {
    const decision = randomDecision(register, dice, "judged");
    if (decision?.kind === "judgement") return decision;
  }
}

async function wordsElsewhere(engine: SuiteEngine, key: string): Promise<string> {
  const other = await engine.again(key);
  const words = wordsOf(await other.register());
  await other.close();
  return words;
}

async function folded(store: Store): Promise<string> {
  const log = await store.decisions();
  const decisions = log.map(({ decision }) => decision);
  return wordsOf(foldRegister(await store.sources(), decisions));
}

function wordsOf(register: Register): string {
  return [...registerJson(register)].join("");
}
