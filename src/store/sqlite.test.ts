import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openSqlite } from "./sqlite.ts";
import { runStoreSuite } from "./suite.ts";

let folder: string;
let count = 0;
beforeAll(async () => (folder = await mkdtemp(join(tmpdir(), "chancery-store-"))));
afterAll(() => rm(folder, { recursive: true }));

runStoreSuite({
  name: "SQLite",
  create: async () => {
    const key = join(folder, `${count++}.chancery`);
    return { store: await openSqlite(key), key };
  },
  again: (key) => openSqlite(key),
  unguard: (table) =>
    `drop trigger ${table}_no_update; drop trigger ${table}_no_delete; drop trigger ${table}_no_replace`,
  meddle: async (key, statement) => {
    const database = new Database(key);
    try {
      database.exec(statement);
    } finally {
      database.close();
    }
  },
});

test("INSERT OR REPLACE cannot rewrite the log either", async () => {
  const path = join(folder, "replaced.chancery");
  const store = await openSqlite(path);
  const head = { at: "2031-03-06T08:00:00.000Z", by: "ada", reason: null, seen: [] };
  const note = { record: "e-1", scope: "entry", revision: "r" } as const;
  await store.decide({ ...head, id: "n1", kind: "note", target: note, words: "Kept." });
  const database = new Database(path);
  const replace = `insert or replace into decisions (sequence, id, at, "by", kind, body)
    values (1, 'n1', '', 'eve', 'note', '{}')`;
  expect(() => database.exec(replace)).toThrow("STO-010");
  database.close();
  expect(await store.decisions()).toHaveLength(1);
  await store.close();
});

test("two processes that open a new store at once both find it ready", async () => {
  const path = join(folder, "together.chancery");
  const stores = await Promise.all([openSqlite(path), openSqlite(path)]);
  expect(await stores[1].counts()).toEqual({ captures: 0, readings: 0, decisions: 0 });
  await Promise.all(stores.map((store) => store.close()));
});

test("a file that is no store is refused with STO-001", async () => {
  const path = join(folder, "letter.txt");
  await writeFile(path, "This is a letter, and was never a database. ".repeat(50));
  await expect(openSqlite(path)).rejects.toThrow("STO-001");
});
