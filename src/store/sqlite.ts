import Database from "better-sqlite3";
import { Kysely, SqliteDialect, sql, type SqliteDatabase, type SqliteStatement } from "kysely";
import { HouseError } from "../core/house-error.ts";
import { changeOf, type Engine, type Guard, patiently } from "./engine.ts";
import { openStore } from "./open-store.ts";
import type { Tables } from "./schema.ts";
import type { Store } from "./store.ts";

interface SqliteOptions {
  /** How long a writer waits for another process before it gives up; 30 seconds unless told. */
  readonly busyTimeoutMs?: number;
}

/**
 * Opens, or makes, a store in one SQLite file.
 *
 * Write-ahead log with `synchronous = FULL`: what was answered survives a power cut.
 *
 * @param path - A file, or `:memory:` for a store that is gone when it is closed.
 * @throws HouseError STO-001 where the file is no store or cannot be opened.
 */
export async function openSqlite(path: string, options: SqliteOptions = {}): Promise<Store> {
  const busy = { isBusy, isRefusal, busyTimeoutMs: options.busyTimeoutMs ?? 30_000 };
  const database = await patiently(busy, () => connect(path));
  return openStore({ ...makeEngine(database), ...busy });
}

/** The engine itself waits but a moment; the rest of the wait is {@link patiently}. */
const engineWaitMs = 10;

async function connect(path: string): Promise<Database.Database> {
  try {
    return prepareDatabase(new Database(path, { timeout: engineWaitMs }));
  } catch (cause) {
    if (isBusy(cause)) throw cause;
    throw new HouseError({
      code: "STO-001",
      message: `Unexpected answer from SQLite: ${String(cause)}. Expected a store, or a place to make one.`,
      where: path,
      next: "Check that the folder exists and may be written, and that the file is a Chancery store.",
      cause,
    });
  }
}

function prepareDatabase(database: Database.Database): Database.Database {
  try {
    database.pragma("journal_mode = WAL");
    database.pragma("synchronous = FULL");
    database.pragma("foreign_keys = ON");
    database.pragma("cache_size = -65536");
    return database;
  } catch (trouble) {
    database.close();
    throw trouble;
  }
}

function isRefusal(error: unknown): boolean {
  return error instanceof Database.SqliteError;
}

function isBusy(error: unknown): boolean {
  return error instanceof Database.SqliteError && error.code.startsWith("SQLITE_BUSY");
}

function makeEngine(
  database: Database.Database,
): Omit<Engine, "isBusy" | "isRefusal" | "busyTimeoutMs"> {
  const dialect = new SqliteDialect({ database: prepareOnce(database) });
  return {
    name: "SQLite",
    kysely: new Kysely<Tables>({ dialect }),
    bytesType: "blob",
    keyed: "without rowid",
    alone: (work) => alone(database, work),
    guard: triggers,
    lift: dropTriggers,
    writePostings: async (transaction, capture, postings) => {
      const rows = JSON.stringify(postings.map(({ term, occurrences }) => [term, occurrences]));
      await sql`insert into postings (term, capture, occurrences)
        select value ->> 0, ${capture}, value ->> 1 from json_each(${rows})`.execute(transaction);
    },
  };
}

/** All steps to a new shape are one transaction: they happen once, and wholly. */
async function alone(database: Database.Database, work: () => Promise<void>): Promise<void> {
  database.exec("begin immediate");
  try {
    await work();
    database.exec("commit");
  } catch (trouble) {
    if (database.inTransaction) database.exec("rollback");
    throw trouble;
  }
}

/** Keeps each prepared statement, because bulk work repeats a few of them many times. */
function prepareOnce(database: Database.Database): SqliteDatabase {
  const prepared = new Map<string, SqliteStatement>();
  return {
    close: () => database.close(),
    prepare: (words) => {
      const known = prepared.get(words);
      if (known !== undefined) return known;
      const statement = database.prepare(words) as unknown as SqliteStatement;
      if (prepared.size < preparedMax) prepared.set(words, statement);
      return statement;
    },
  };
}

const preparedMax = 200;

function triggers({ table, refuses, columns, message }: Guard): readonly string[] {
  const abort = `begin select raise(abort, '${message}'); end`;
  const changes = refuses.map(
    (change) =>
      `create trigger ${table}_no_${change} before ${changeOf(change, columns)} on ${table} ${abort}`,
  );
  // INSERT OR REPLACE deletes without asking the delete trigger.
  const replace = `create trigger ${table}_no_replace before insert on ${table}
    when exists (select 1 from ${table} where id = new.id or sequence = new.sequence) ${abort}`;
  return [...changes, replace];
}

function dropTriggers({ table, refuses }: Guard): readonly string[] {
  const names = [...refuses.map((change) => `no_${change}`), "no_replace"];
  return names.map((name) => `drop trigger ${table}_${name}`);
}
