import { type Kysely, sql } from "kysely";
import type { Engine, Guard } from "../engine.ts";
import type { Tables } from "../schema.ts";

/** The first shape: captures, Readings, the log of decisions, and the text index. */
export async function first(engine: Engine): Promise<void> {
  const { kysely } = engine;
  await makePen(kysely);
  await makeCaptures(kysely, engine.bytesType);
  await makeReadings(kysely);
  await makeDecisions(kysely, engine.keyed);
  await makeIndex(kysely, engine.keyed);
  // oxlint-disable-next-line no-await-in-loop -- one connection does one thing at a time.
  for (const statement of guards.flatMap(engine.guard)) await sql.raw(statement).execute(kysely);
}

const guards: readonly Guard[] = [
  {
    table: "decisions",
    refuses: ["update", "delete"],
    message:
      "STO-010  Unexpected change of the log of decisions, expected a new decision. Changing one’s mind is another row: append an undo.",
  },
  {
    table: "captures",
    refuses: ["update", "delete"],
    message:
      "STO-011  Unexpected change of a capture, expected a new one. A page that has changed is captured again.",
  },
];

async function makePen(kysely: Kysely<Tables>): Promise<void> {
  await kysely.schema
    .createTable("pen")
    .addColumn("id", "integer", (column) => column.primaryKey())
    .addColumn("turns", "integer", (column) => column.notNull())
    .execute();
  await kysely.insertInto("pen").values({ id: 1, turns: 0 }).execute();
  await kysely.schema
    .createTable("settings")
    .addColumn("key", "text", (column) => column.primaryKey())
    .addColumn("value", "text", (column) => column.notNull())
    .execute();
}

async function makeCaptures(kysely: Kysely<Tables>, bytesType: string): Promise<void> {
  await kysely.schema
    .createTable("captures")
    .addColumn("sequence", "integer", (column) => column.primaryKey())
    .addColumn("id", "text", (column) => column.notNull().unique())
    .addColumn("document", "text", (column) => column.notNull())
    .addColumn("origin", "text", (column) => column.notNull())
    .addColumn("file", "text", (column) => column.notNull())
    .addColumn("media_type", "text", (column) => column.notNull())
    .addColumn("captured_at", "text", (column) => column.notNull())
    .addColumn("byte_count", "integer", (column) => column.notNull())
    .addColumn("copy_of", "text")
    .execute();
  await kysely.schema
    .createIndex("captures_by_origin")
    .on("captures")
    .columns(["origin"])
    .execute();
  await kysely.schema
    .createTable("capture_bytes")
    .addColumn("capture", "text", (column) => column.primaryKey().references("captures.id"))
    .addColumn("gzip", sql.raw(bytesType), (column) => column.notNull())
    .execute();
}

async function makeReadings(kysely: Kysely<Tables>): Promise<void> {
  await kysely.schema
    .createTable("texts")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("words", "text", (column) => column.notNull())
    .execute();
  await kysely.schema
    .createTable("readings")
    .addColumn("capture", "text", (column) => column.primaryKey().references("captures.id"))
    .addColumn("change", "integer", (column) => column.notNull().unique())
    .addColumn("reader_version", "text", (column) => column.notNull())
    .addColumn("rules", "text", (column) => column.notNull())
    .addColumn("fingerprint", "text", (column) => column.notNull())
    .addColumn("text", "text", (column) => column.notNull().references("texts.id"))
    .addColumn("zones", "text", (column) => column.notNull())
    .addColumn("reading", "text", (column) => column.notNull())
    .execute();
}

async function makeDecisions(kysely: Kysely<Tables>, keyed: string): Promise<void> {
  await kysely.schema
    .createTable("decisions")
    .addColumn("sequence", "integer", (column) => column.primaryKey())
    .addColumn("id", "text", (column) => column.notNull().unique())
    .addColumn("at", "text", (column) => column.notNull())
    .addColumn("by", "text", (column) => column.notNull())
    .addColumn("kind", "text", (column) => column.notNull())
    .addColumn("body", "text", (column) => column.notNull())
    .execute();
  await kysely.schema
    .createTable("decision_records")
    .addColumn("sequence", "integer", (column) => column.notNull())
    .addColumn("record", "text", (column) => column.notNull())
    .addPrimaryKeyConstraint("decision_records_key", ["record", "sequence"])
    .modifyEnd(sql.raw(keyed))
    .execute();
}

async function makeIndex(kysely: Kysely<Tables>, keyed: string): Promise<void> {
  await kysely.schema
    .createTable("postings")
    .addColumn("term", "text", (column) => column.notNull())
    .addColumn("capture", "integer", (column) => column.notNull())
    .addColumn("occurrences", "integer", (column) => column.notNull())
    .addPrimaryKeyConstraint("postings_key", ["term", "capture"])
    .modifyEnd(sql.raw(keyed))
    .execute();
  await kysely.schema
    .createTable("lengths")
    .addColumn("capture", "integer", (column) => column.primaryKey())
    .addColumn("terms", "integer", (column) => column.notNull())
    .execute();
  await kysely.schema
    .createTable("sketches")
    .addColumn("hash", "bigint", (column) => column.notNull())
    .addColumn("capture", "integer", (column) => column.notNull())
    .addPrimaryKeyConstraint("sketches_key", ["hash", "capture"])
    .modifyEnd(sql.raw(keyed))
    .execute();
}
