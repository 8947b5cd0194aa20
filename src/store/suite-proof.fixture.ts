import { describe, expect, test } from "vitest";
import type { Trouble } from "../core/house-error.ts";
import { inventAudience } from "./invented.fixture.ts";
import type { Store, Verification } from "./store.ts";
import { type SuiteEngine, verdict } from "./suite-place.fixture.ts";

interface Verified {
  readonly codes: readonly string[];
  readonly verification: Verification;
}

async function verified(store: Store, head?: string): Promise<Verified> {
  const found: Trouble[] = [];
  const tell = (finding: Trouble): void => {
    found.push(finding);
  };
  const verification = await store.verify({ tell, ...(head === undefined ? {} : { head }) });
  return { codes: [...new Set(found.map(({ code }) => code))], verification };
}

/** A store with two audiences and three decisions. */
async function inventStore({ create }: SuiteEngine): ReturnType<SuiteEngine["create"]> {
  const made = await create();
  await made.store.take([inventAudience("2031-03-04"), inventAudience("2033-09-18", "Lago Azul")]);
  for (const id of ["v1", "v2", "v3"])
    // oxlint-disable-next-line no-await-in-loop -- one decision after the other.
    await made.store.decide(verdict(id));
  return made;
}

/** What `verify` finds. */
export function suiteOfProof(engine: SuiteEngine): void {
  describe("proves itself", () => {
    test("and finds nothing in a whole store", async () => {
      const { store } = await inventStore(engine);
      const { codes, verification } = await verified(store);
      const { hash = "" } = (await store.decisions()).at(-1) ?? {};
      expect(codes).toEqual([]);
      expect(verification).toEqual({
        captures: 2,
        readings: 2,
        quotations: 6,
        decisions: 3,
        head: hash,
        findings: 0,
      });
      expect((await verified(store, hash)).codes).toEqual([]);
      expect((await verified(store, "0".repeat(63))).codes).toEqual(["STO-033"]);
      await store.close();
    });

    test.each(damages)("and finds %s", async (_what, statements, codes) => {
      const { store, key } = await inventStore(engine);
      const guarded = ["decisions", "captures"] as const;
      for (const statement of [...guarded.map(engine.unguard), ...statements])
        // oxlint-disable-next-line no-await-in-loop -- one damage after the other.
        await engine.meddle(key, statement);
      expect((await verified(store)).codes).toEqual(codes);
      await store.close();
    });
  });
}

const damages: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  [
    "bytes that were exchanged",
    [
      `update capture_bytes set gzip = (select gzip from capture_bytes as other
        where other.capture > capture_bytes.capture limit 1)
        where exists (select 1 from capture_bytes as other where other.capture > capture_bytes.capture)`,
    ],
    ["STO-020"],
  ],
  ["a Reading that is gone", ["delete from readings"], ["STO-023"]],
  [
    "words of a text that were changed",
    ["update texts set words = replace(words, 'Turku', 'Narva')"],
    ["STO-022", "STO-021"],
  ],
  [
    "a decision that was changed",
    [`update decisions set body = replace(body, 'accept', 'reject') where sequence = 2`],
    ["STO-030"],
  ],
  ["a decision that was cut out", ["delete from decisions where sequence = 2"], ["STO-030"]],
  [
    "a name that was changed",
    [`update decisions set "by" = 'eve' where sequence = 1`],
    ["STO-031"],
  ],
  ["a record that is noted nowhere", ["delete from decision_records"], ["STO-032"]],
];
