import { Kysely, PostgresDialect, sql } from "kysely";
import { Pool } from "pg";
import { HouseError } from "../core/house-error.ts";
import { changeOf, type Engine, type Guard } from "./engine.ts";
import { openStore } from "./open-store.ts";
import type { Tables } from "./schema.ts";
import type { Store } from "./store.ts";

interface PostgresOptions {
  /** Connections kept open at most; 10 unless told. */
  readonly connectionsMax?: number;
}

/**
 * Opens, or makes, a store in a PostgreSQL database (version 14 or later).
 *
 * @param url - `postgres://user:password@host:port/database`.
 * @throws HouseError STO-001 where the server cannot be reached or refuses.
 */
export async function openPostgres(url: string, options: PostgresOptions = {}): Promise<Store> {
  const pool = new Pool({ connectionString: url, max: options.connectionsMax ?? 10 });
  // A connection that breaks while idle is replaced at the next question.
  pool.on("error", () => undefined);
  await reach(pool, url);
  return openStore(makeEngine(pool));
}

async function reach(pool: Pool, url: string): Promise<void> {
  try {
    await pool.query("select 1");
  } catch (cause) {
    await pool.end();
    throw new HouseError({
      code: "STO-001",
      message: `Unexpected answer from PostgreSQL: ${String(cause)}. Expected a database that is ready.`,
      where: withoutPassword(url),
      next: "Check the address, the database and the rights of its user.",
      cause,
    });
  }
}

function withoutPassword(url: string): string {
  return url.replace(/:[^:@/]*@/, ":…@");
}

function makeEngine(pool: Pool): Engine {
  return {
    name: "PostgreSQL",
    kysely: new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) }),
    bytesType: "bytea",
    keyed: "",
    // The migrator itself takes a lock that PostgreSQL keeps for it.
    alone: (work) => work(),
    // PostgreSQL queues its writers itself.
    isBusy: () => false,
    isRefusal: (error) =>
      error instanceof Error && "code" in error && !(error instanceof HouseError),
    busyTimeoutMs: 0,
    guard: triggers,
    lift: dropTriggers,
    writePostings: async (transaction, capture, postings) => {
      const terms = postings.map(({ term }) => term);
      const counts = postings.map(({ occurrences }) => occurrences);
      await sql`insert into postings (term, capture, occurrences)
        select term, ${capture}, occurrences
        from unnest(${terms}::text[], ${counts}::int[]) as row (term, occurrences)`.execute(
        transaction,
      );
    },
  };
}

function triggers({ table, refuses, columns, message }: Guard): readonly string[] {
  const raise = `create or replace function ${table}_refuse() returns trigger language plpgsql
    as $$ begin raise exception '${message}'; end $$`;
  const changes = refuses.map(
    (
      change,
    ) => `create trigger ${table}_no_${change} before ${changeOf(change, columns)} on ${table}
      for each row execute function ${table}_refuse()`,
  );
  const truncate = `create trigger ${table}_no_truncate before truncate on ${table}
    for each statement execute function ${table}_refuse()`;
  return [raise, ...changes, truncate];
}

function dropTriggers({ table, refuses }: Guard): readonly string[] {
  const names = [...refuses.map((change) => `no_${change}`), "no_truncate"];
  return names.map((name) => `drop trigger ${table}_${name} on ${table}`);
}
