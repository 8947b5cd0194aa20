import { describe, expect, test } from "vitest";
import { registerJson } from "../export/register-json.ts";
import type { BackupRow } from "./backup-rows.ts";
import { inventAudience, inventTaking } from "./invented.fixture.ts";
import { withCopies } from "./copy-index.ts";
import { openSqlite } from "./sqlite.ts";
import type { Store } from "./store.ts";
import { type SuiteEngine, verdict } from "./suite-place.fixture.ts";

async function rowsOf(store: Store): Promise<readonly BackupRow[]> {
  const rows: BackupRow[] = [];
  for await (const row of store.dump()) rows.push(row);
  return rows;
}

async function* streamOf(rows: readonly BackupRow[]): AsyncGenerator<BackupRow> {
  for (const row of rows) yield row;
}

async function registerOf(store: Store): Promise<string> {
  return [...registerJson(await store.register())].join("");
}

const silent = { tell: (): void => undefined };

/** Backups, and what they bring back. */
export function suiteOfBackups(engine: SuiteEngine): void {
  describe("is backed up", () => {
    test("and comes back whole: register, search, history and chain", async () => {
      const [{ store }, { store: other }] = [await engine.create(), await engine.create()];
      const audience = inventAudience("2031-03-04");
      await store.take([audience, inventAudience("2031-03-04", "Lago Azul")]);
      await store.decide(verdict("b1"));
      await store.decide(verdict("b2", { verdict: "reject" }));
      const again = { ...audience.reading, capture: audience.capture.id, zones: [] };
      await store.putReadings([again], "2031-03-07T10:00:00.000Z");
      await other.fill(streamOf(await rowsOf(store)));
      expect(await registerOf(other)).toBe(await registerOf(store));
      expect(await other.search("Virtalo")).toEqual(await store.search("Virtalo"));
      const past = { kind: "instant", instant: "2031-03-06T00:00:00.000Z" } as const;
      expect(await other.register(past)).toEqual(await store.register(past));
      expect(await other.verify(silent)).toEqual(await store.verify(silent));
      expect((await other.take([audience]))[0]?.outcome).toBe("reread");
      await Promise.all([store.close(), other.close()]);
    });

    test("and moves to another engine, register and digest unchanged", async () => {
      const { store } = await engine.create();
      const file = await openSqlite(":memory:");
      await store.take([inventAudience("2031-03-04"), inventAudience("2033-09-18", "Lago Azul")]);
      await store.decide(verdict("b1"));
      await file.fill(streamOf(await rowsOf(store)));
      expect(await registerOf(file)).toBe(await registerOf(store));
      expect(await rowsOf(file)).toEqual(await rowsOf(store));
      await Promise.all([store.close(), file.close()]);
    });

    test("into an empty store only, and whole or not at all", async () => {
      const [{ store }, { store: other }] = [await engine.create(), await engine.create()];
      await store.take([inventAudience("2031-03-04")]);
      await store.decide(verdict("b1"));
      const rows = await rowsOf(store);
      await expect(store.fill(streamOf(rows))).rejects.toThrow("STO-040");
      await expect(other.fill(streamOf(rows.slice(0, -1)))).rejects.toThrow("STO-041");
      await expect(other.fill(streamOf(rows.slice(1)))).rejects.toThrow("STO-041");
      const forged = rows.map((row) => (row.is === "decision" ? { ...row, body: "{}" } : row));
      await expect(other.fill(streamOf(forged))).rejects.toThrow("STO-030");
      expect(await other.counts()).toEqual({ captures: 0, readings: 0, decisions: 0 });
      await other.fill(streamOf(rows));
      expect(await other.counts()).toEqual(await store.counts());
      await Promise.all([store.close(), other.close()]);
    });

    test("and what is derived is made anew from captures and decisions", async () => {
      const { store, key } = await engine.create();
      const takings = [inventAudience("2031-03-04"), inventAudience("2031-03-04", "Lago Azul")];
      await store.take(takings);
      await store.decide(verdict("b1"));
      const [before, found] = [await registerOf(store), await store.search("Virtalo")];
      for (const table of ["postings", "lengths", "sketches", "decision_records", "readings"])
        // oxlint-disable-next-line no-await-in-loop -- one table after the other.
        await engine.meddle(key, `delete from ${table}`);
      const readings = takings.map(({ capture, reading }) => ({ ...reading, capture: capture.id }));
      await store.rebuildReadings(readings, "2031-03-09T10:00:00.000Z");
      await store.rebuildIndexes();
      expect(await registerOf(store)).toBe(before);
      expect(await store.search("Virtalo")).toEqual(found);
      expect((await store.verify(silent)).findings).toBe(0);
      await store.close();
    });
  });
}

/** Which texts repeat others, found anew. */
export function suiteOfCopiesAnew(engine: SuiteEngine): void {
  describe("finds copies anew", () => {
    test("whatever was held for a copy before", async () => {
      const { store, key } = await engine.create();
      const { original, copy, other } = ferries;
      await store.take([original, copy, other]);
      await engine.meddle(key, "update captures set copy_of = null where sequence = 2");
      const wrong = `update captures set copy_of = '${copy.capture.id}' where sequence = 3`;
      await engine.meddle(key, wrong);
      expect(await copiesIn(store)).toEqual([null, null, copy.capture.id]);
      const apart = withCopies(await store.sources()).map(({ copyOf }) => copyOf);
      expect(apart).toEqual([null, original.capture.id, null]);
      await store.rebuildIndexes();
      expect(await copiesIn(store)).toEqual([null, original.capture.id, null]);
      await store.close();
    });

    test("and holds later texts against the originals alone", async () => {
      const { store } = await engine.create();
      const { original, copy, again } = ferries;
      await store.take([original, copy]);
      await store.rebuildIndexes();
      const [taken] = await store.take([again]);
      expect(taken?.copyOf).toBe(original.capture.id);
      await store.close();
    });
  });
}

const ferry =
  "The ferry between Oulu and Lima sails again on Monday, the minister of transport said, after two years in which nobody could cross.";

const ferries = {
  original: inventTaking(ferry),
  copy: inventTaking(`${ferry} (Lago Azul)`),
  again: inventTaking(`${ferry} (Norte)`),
  other: inventTaking("A bridge was promised in Turku, and nobody was surprised at that."),
} as const;

async function copiesIn(store: Store): Promise<readonly (string | null)[]> {
  return [...(await store.register()).documents.values()].map(({ copyOf }) => copyOf);
}
