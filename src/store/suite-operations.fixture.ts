/* oxlint-disable no-await-in-loop -- each operation needs the one before. */
import { describe, expect, test } from "vitest";
import { registerJson } from "../export/register-json.ts";
import { foldRegister } from "../register/fold-register.ts";
import { Dice, randomDecision } from "../register/random-operations.fixture.ts";
import type { Register } from "../register/register.ts";
import { inventAudience } from "./invented.fixture.ts";
import { openSqlite } from "./sqlite.ts";
import type { Store, StoredReading, Taking } from "./store.ts";
import type { SuiteEngine } from "./suite-place.fixture.ts";

/** A few at every save; more with CHANCERY_OPERATIONS. */
const operations = Math.min(20_000, Number(process.env["CHANCERY_OPERATIONS"] ?? "2000") / 20);

/** A store in which much is decided, undone and read again. */
export function suiteOfOperations(engine: SuiteEngine): void {
  describe("bears random operations", () => {
    test(`${operations} of them: the fold, a backup and the proof agree`, async () => {
      const { store } = await engine.create();
      const takings = ["Harbour Post", "Lago Azul"].map((paper) =>
        inventAudience("2031-03-04", paper),
      );
      await store.take(takings);
      const dice = new Dice(7);
      for (let done = 0; done < operations; done++) {
        if (dice.roll(8) === 0) await store.putReadings([readOtherwise(takings, dice)], at(done));
        else await decideAtRandom(store, { dice, done });
      }
      const register = await store.register();
      expect(wordsOf(foldRegister(await store.sources(), register.decisions))).toBe(
        wordsOf(register),
      );
      expect((await store.verify({ tell: () => undefined })).findings).toBe(0);
      await expectSameElsewhere(store);
      await store.close();
    }, 120_000);
  });
}

async function expectSameElsewhere(store: Store): Promise<void> {
  const copy = await openSqlite(":memory:");
  await copy.fill(store.dump());
  expect(wordsOf(await copy.register())).toBe(wordsOf(await store.register()));
  const past = { kind: "sequence", sequence: Math.floor(operations / 3) } as const;
  expect(wordsOf(await copy.register(past))).toBe(wordsOf(await store.register(past)));
  await copy.close();
}

function wordsOf(register: Register): string {
  return [...registerJson(register)].join("");
}

async function decideAtRandom(
  store: Store,
  { dice, done }: { readonly dice: Dice; readonly done: number },
): Promise<void> {
  const decision = randomDecision(await store.register(), dice, `d${done}`);
  if (decision !== null) await store.decide({ ...decision, at: at(done) });
}

function at(operation: number): string {
  const minutes = String(operation % 60).padStart(2, "0");
  const hours = String(Math.floor(operation / 60) % 24).padStart(2, "0");
  const day = String(6 + Math.floor(operation / 1440)).padStart(2, "0");
  return `2031-03-${day}T${hours}:${minutes}:00.000Z`;
}

function readOtherwise(takings: readonly Taking[], dice: Dice): StoredReading {
  const { capture, reading: stored } = dice.choose(takings);
  const { encounters } = stored.reading;
  const readings = [
    encounters,
    [],
    encounters.map((one) => ({ ...one, date: "2031-03-03" })),
    encounters.map((one) => ({ ...one, participants: [] })),
  ];
  const reading = { ...stored.reading, encounters: dice.choose(readings) };
  return { ...stored, capture: capture.id, reading };
}
