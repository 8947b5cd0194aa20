import { type Kysely, sql } from "kysely";
import { chainHash, chainStart } from "../chain.ts";
import type { Engine, Guard } from "../engine.ts";
import type { Tables } from "../schema.ts";

/**
 * The second shape: each decision carries the hash of the one before, and a Reading that a better
 * one replaces is kept with the moment of each, so that the past can be shown.
 */
export async function chainAndHistory(engine: Engine): Promise<void> {
  await makeChain(engine);
  await makeHistory(engine.kysely);
}

const guard: Guard = {
  table: "decisions",
  refuses: ["update"],
  message:
    "STO-010  Unexpected change of the log of decisions, expected a new decision. Changing one’s mind is another row: append an undo.",
};

async function makeChain({ kysely, lift, guard: guarding }: Engine): Promise<void> {
  const words = (column: string): Promise<void> =>
    kysely.schema
      .alterTable("decisions")
      .addColumn(column, "text", (added) => added.notNull().defaultTo(""))
      .execute();
  await words("previous");
  await words("hash");
  await runAll(kysely, lift(guard));
  await fillChain(kysely);
  await runAll(kysely, guarding(guard));
}

/* oxlint-disable no-await-in-loop -- each row needs the hash of the one before. */
async function fillChain(kysely: Kysely<Tables>): Promise<void> {
  const rows = await kysely
    .selectFrom("decisions")
    .select(["sequence", "body"])
    .orderBy("sequence")
    .execute();
  let previous = chainStart;
  for (const { sequence, body } of rows) {
    const hash = chainHash({ previous, sequence, body });
    await kysely
      .updateTable("decisions")
      .set({ previous, hash })
      .where("sequence", "=", sequence)
      .execute();
    previous = hash;
  }
}

async function runAll(kysely: Kysely<Tables>, statements: readonly string[]): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(kysely);
}

async function makeHistory(kysely: Kysely<Tables>): Promise<void> {
  await kysely.schema
    .alterTable("readings")
    .addColumn("read_at", "text", (column) => column.notNull().defaultTo(""))
    .execute();
  await sql`update readings set read_at =
    (select captured_at from captures where captures.id = readings.capture)`.execute(kysely);
  await kysely.schema
    .createTable("past_readings")
    .addColumn("capture", "text", (column) => column.notNull().references("captures.id"))
    .addColumn("change", "integer", (column) => column.notNull())
    .addColumn("reader_version", "text", (column) => column.notNull())
    .addColumn("rules", "text", (column) => column.notNull())
    .addColumn("fingerprint", "text", (column) => column.notNull())
    .addColumn("text", "text", (column) => column.notNull().references("texts.id"))
    .addColumn("zones", "text", (column) => column.notNull())
    .addColumn("reading", "text", (column) => column.notNull())
    .addColumn("read_at", "text", (column) => column.notNull())
    .addPrimaryKeyConstraint("past_readings_key", ["capture", "change"])
    .execute();
}
