import { describe, expect, test } from "vitest";
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
