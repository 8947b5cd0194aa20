import { describe, expect, test } from "vitest";
import { canonicalJson } from "../core/digest.ts";
import { chainHash, chainStart } from "./chain.ts";
import { type Place, type SuiteEngine, target, verdict } from "./suite-place.fixture.ts";

/** The log of decisions. */
export function suiteOfLog(place: Place): void {
  describe("keeps the log", () => {
    test("in order, without gaps, and after a given place", async () => {
      const first = await place.store.decide(verdict("d1"));
      const second = await place.store.decide(verdict("d2", { verdict: "unsure" }));
      expect(second.sequence).toBe(first.sequence + 1);
      expect(await place.store.decisions(first.sequence)).toEqual([second]);
    });

    test("once, where the same decision is sent again", async () => {
      const before = await place.store.decisions();
      await place.store.decide(verdict("d1"));
      expect(await place.store.decisions()).toEqual(before);
      await expect(place.store.decide(verdict("d1", { verdict: "reject" }))).rejects.toThrow(
        "STO-012",
      );
    });

    test("and refuses whoever has not seen the last word on a record", async () => {
      const { sequence } = await place.store.decide(verdict("d3"));
      await expect(place.store.decide(verdict("d4"), sequence - 1)).rejects.toThrow("STO-409");
      const other = { ...target, record: "e-2" };
      await place.store.decide(verdict("d5", { target: other }), sequence - 1);
      expect((await place.store.decide(verdict("d6"), sequence)).sequence).toBe(sequence + 2);
    });

    test("and counts an undo as a word on the record", async () => {
      const { sequence } = await place.store.decide(verdict("d7"));
      const { at, by, reason, seen } = verdict("x");
      const undo = { id: "d8", at, by, reason, seen, kind: "undo", undoes: "d7" } as const;
      await place.store.decide(undo);
      await expect(place.store.decide(verdict("d9"), sequence)).rejects.toThrow("STO-409");
      await expect(place.store.decide({ ...undo, id: "d10", undoes: "none" })).rejects.toThrow(
        "STO-404",
      );
    });
  });
}

/** The chain of hashes that holds the log together. */
export function suiteOfChain(engine: SuiteEngine): void {
  describe("chains the log", () => {
    test("from the first decision on, each to the one before", async () => {
      const { store } = await engine.create();
      const first = await store.decide(verdict("c1"));
      const second = await store.decide(verdict("c2", { reason: "seen again" }));
      expect([first.previous, second.previous]).toEqual([chainStart, first.hash]);
      for (const { decision, ...row } of await store.decisions())
        expect(row.hash).toBe(chainHash({ ...row, body: canonicalJson(decision) }));
      await store.close();
    });

    test("of a register that an older version wrote", async () => {
      const { store, key } = await engine.create();
      await store.decide(verdict("c1"));
      await store.decide(verdict("c2"));
      const log = await store.decisions();
      await store.close();
      for (const statement of toFirstShape)
        // oxlint-disable-next-line no-await-in-loop -- each step needs the one before.
        await engine.meddle(key, statement);
      const again = await engine.again(key);
      expect(await again.decisions()).toEqual(log);
      await expect(engine.meddle(key, "update decisions set id = 'x'")).rejects.toThrow("STO-010");
      await again.close();
    });
  });
}

const toFirstShape = [
  "alter table decisions drop column previous",
  "alter table decisions drop column hash",
  "alter table readings drop column read_at",
  "drop table past_readings",
  "drop table kept_register",
  "drop index captures_by_document",
  "delete from kysely_migration where name > '0002'",
];

/** What nobody may do to the log. */
export function suiteOfGuards(engine: SuiteEngine, place: Place): void {
  describe("guards the log", () => {
    test("whole, whoever meddles with it", async () => {
      const before = await place.store.decisions();
      for (const statement of [
        "update decisions set by = 'eve'",
        "delete from decisions",
        "delete from decisions where id = 'd1'",
      ])
        // oxlint-disable-next-line no-await-in-loop -- one meddler at a time.
        await expect(engine.meddle(place.key, statement)).rejects.toThrow("STO-010");
      expect(await place.store.decisions()).toEqual(before);
    });

    test("when two processes write at once", async () => {
      const other = await engine.again(place.key);
      const writes = Array.from({ length: 20 }, (_, index) =>
        (index % 2 === 0 ? place.store : other).decide(verdict(`both-${index}`)),
      );
      const sequences = (await Promise.all(writes)).map(({ sequence }) => sequence);
      expect(new Set(sequences).size).toBe(20);
      expect(await other.decisions()).toEqual(await place.store.decisions());
      await other.close();
    });

    test("and what the engine refuses is told in the words of the house", async () => {
      const { store, key } = await engine.create();
      await engine.meddle(key, "drop table lengths");
      await expect(store.search("turku")).rejects.toThrow("STO-004  Unexpected refusal");
      await store.close();
    });
  });
}
