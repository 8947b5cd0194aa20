import { setTimeout } from "node:timers/promises";
import type { Kysely, Transaction } from "kysely";
import { HouseError } from "../core/house-error.ts";
import type { Tables } from "./schema.ts";

/** How often a term stands in a capture. */
export interface Posting {
  readonly term: string;
  readonly occurrences: number;
}

/** What differs between the engines; everything else is shared. */
export interface Engine {
  readonly name: "SQLite" | "PostgreSQL";
  readonly kysely: Kysely<Tables>;
  /** Type of a column that holds bytes. */
  readonly bytesType: "blob" | "bytea";
  /** How a table that lives in its primary key is ended: SQLite then keeps no second tree. */
  readonly keyed: string;
  /** Whether an error says only that another process holds the pen, and to try again. */
  readonly isBusy: (error: unknown) => boolean;
  /** Whether an error comes from the engine, or from the way to it, and not from our own code. */
  readonly isRefusal: (error: unknown) => boolean;
  /** How long a writer waits for the pen before it gives up. */
  readonly busyTimeoutMs: number;
  /** Does the work while no other process changes the shape of the store. */
  readonly alone: (work: () => Promise<void>) => Promise<void>;
  /** Statements that make a table refuse changes, with the message that it answers. */
  readonly guard: (guard: Guard) => readonly string[];
  /** Statements that lift a guard, for a migration that puts it back. */
  readonly lift: (guard: Guard) => readonly string[];
  /** Writes all postings of one capture at once. */
  readonly writePostings: (
    transaction: Transaction<Tables>,
    capture: number,
    postings: readonly Posting[],
  ) => Promise<void>;
}

/** A table that refuses some kinds of change. */
export interface Guard {
  readonly table: "decisions" | "captures";
  readonly refuses: readonly ("update" | "delete")[];
  /** Columns that no update may name; all of them where none are listed. */
  readonly columns?: readonly string[];
  readonly message: string;
}

/** The event of a guard's trigger, which both engines word alike. */
export function changeOf(change: Guard["refuses"][number], columns: Guard["columns"]): string {
  return change === "update" && columns !== undefined ? `update of ${columns.join(", ")}` : change;
}

/**
 * Runs one writing transaction. Writers wait for one another at the pen, on both engines, so
 * that what a transaction reads is still true when it writes.
 */
export async function write<T>(
  engine: Engine,
  work: (transaction: Transaction<Tables>) => Promise<T>,
): Promise<T> {
  return patiently(engine, () =>
    engine.kysely.transaction().execute(async (transaction) => {
      await takePen(transaction);
      return work(transaction);
    }),
  );
}

/**
 * Tries again while another process is writing. The wait is ours, not the engine's: it would
 * hold up the whole thread, and with it a writer of this same process.
 *
 * @throws HouseError STO-003 when the wait grows too long.
 */
export async function patiently<T>(
  { isBusy, busyTimeoutMs }: Pick<Engine, "isBusy" | "busyTimeoutMs">,
  attempt: () => Promise<T>,
): Promise<T> {
  const giveUpAt = Date.now() + busyTimeoutMs;
  for (let waitMs = 1; ; waitMs = Math.min(waitMs * 2, 40)) {
    try {
      // oxlint-disable-next-line no-await-in-loop -- each attempt waits for the one before.
      return await attempt();
    } catch (error) {
      if (!isBusy(error)) throw error;
      if (Date.now() > giveUpAt) throw tooBusy(busyTimeoutMs, error);
      // oxlint-disable-next-line no-await-in-loop -- waiting is the purpose.
      await setTimeout(waitMs * (0.5 + Math.random()));
    }
  }
}

/** Gives the engine's own errors the shape of the house. */
export function speakingFor<A extends readonly unknown[], T>(
  { name, isRefusal }: Pick<Engine, "name" | "isRefusal">,
  work: (...given: A) => Promise<T>,
): (...given: A) => Promise<T> {
  return async (...given) => {
    try {
      return await work(...given);
    } catch (cause) {
      if (!isRefusal(cause)) throw cause;
      throw new HouseError({
        code: "STO-004",
        message: `Unexpected refusal by ${name}: ${String(cause)}. Expected it to do the work.`,
        next: "Check that the disk has room and the database is whole and ready, then try again.",
        cause,
      });
    }
  };
}

async function takePen(transaction: Transaction<Tables>): Promise<void> {
  await transaction
    .updateTable("pen")
    .set(({ eb }) => ({ turns: eb("turns", "+", 1) }))
    .execute();
}

function tooBusy(waitedMs: number, cause: unknown): HouseError {
  return new HouseError({
    code: "STO-003",
    message: `Unexpected wait of more than ${waitedMs} ms for another process that is writing, expected it to finish.`,
    next: "Wait until the other process is done, then try again.",
    cause,
  });
}
