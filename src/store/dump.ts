import type { Kysely } from "kysely";
import { backupFormat, type BackupRow } from "./backup-rows.ts";
import { chainStart } from "./chain.ts";
import { lastSequence } from "./decisions.ts";
import { lastChange } from "./readings.ts";
import type { Tables } from "./schema.ts";

/** How much of an append-only table belongs to one backup. */
interface Marks {
  readonly captures: number;
  readonly change: number;
  readonly decisions: number;
}

/**
 * Everything that cannot be made again, in an order in which it can be written back.
 *
 * What comes while it is read is left out: captures, Readings and decisions are only ever added,
 * so that three marks cut all of them at one moment.
 */
export async function* dumpStore(kysely: Kysely<Tables>): AsyncGenerator<BackupRow> {
  const marks = await marksOf(kysely);
  yield { is: "head", format: backupFormat };
  yield* captureRows(kysely, marks);
  const written = new Set<string>();
  yield* readingRows(kysely, { marks, table: "past_readings", written });
  yield* readingRows(kysely, { marks, table: "readings", written });
  yield* decisionRows(kysely, marks);
}

async function marksOf(kysely: Kysely<Tables>): Promise<Marks> {
  const decisions = await lastSequence(kysely);
  const change = await lastChange(kysely);
  const last = await kysely
    .selectFrom("captures")
    .select(({ fn }) => fn.max("sequence").as("sequence"))
    .executeTakeFirst();
  return { captures: last?.sequence ?? 0, change, decisions };
}

/* oxlint-disable no-await-in-loop -- one document in memory at a time is enough. */
async function* captureRows(
  kysely: Kysely<Tables>,
  { captures }: Marks,
): AsyncGenerator<BackupRow> {
  for (let sequence = 1; sequence <= captures; sequence++) {
    const row = await kysely
      .selectFrom("captures")
      .innerJoin("capture_bytes", "capture_bytes.capture", "captures.id")
      .selectAll("captures")
      .select("gzip")
      .where("sequence", "=", sequence)
      .executeTakeFirst();
    if (row !== undefined) yield { is: "capture", ...row, gzip: row.gzip.toString("base64") };
  }
}

async function* readingRows(
  kysely: Kysely<Tables>,
  {
    marks: { captures, change },
    table,
    written,
  }: {
    readonly marks: Marks;
    readonly table: "readings" | "past_readings";
    /** Texts that are in the backup already. */
    readonly written: Set<string>;
  },
): AsyncGenerator<BackupRow> {
  const keys = await kysely
    .selectFrom(table)
    .innerJoin("captures", "captures.id", `${table}.capture`)
    .select(["capture", "change"])
    .where("change", "<=", change)
    .where("sequence", "<=", captures)
    .orderBy("change")
    .execute();
  for (const key of keys) {
    const row = await readingRow(kysely, key);
    if (row === null) continue;
    if (!written.has(row.text)) yield { is: "text", ...(await textRow(kysely, row.text)) };
    written.add(row.text);
    yield { is: "reading", ...row, past: table === "past_readings" };
  }
}

/** A Reading may be set aside while the backup is read; it is then found among the past ones. */
async function readingRow(
  kysely: Kysely<Tables>,
  { capture, change }: Pick<Tables["readings"], "capture" | "change">,
): Promise<Tables["readings"] | null> {
  for (const table of ["readings", "past_readings"] as const) {
    const row = await kysely
      .selectFrom(table)
      .selectAll()
      .where("capture", "=", capture)
      .where("change", "=", change)
      .executeTakeFirst();
    if (row !== undefined) return row;
  }
  return null;
}

async function textRow(kysely: Kysely<Tables>, id: string): Promise<Tables["texts"]> {
  return kysely.selectFrom("texts").selectAll().where("id", "=", id).executeTakeFirstOrThrow();
}

async function* decisionRows(
  kysely: Kysely<Tables>,
  { decisions }: Marks,
): AsyncGenerator<BackupRow> {
  const rows = await kysely
    .selectFrom("decisions")
    .selectAll()
    .where("sequence", "<=", decisions)
    .orderBy("sequence")
    .execute();
  for (const row of rows) yield { is: "decision", ...row };
  yield { is: "end", head: rows.at(-1)?.hash ?? chainStart };
}
