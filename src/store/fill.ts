import { gunzipSync } from "node:zlib";
import type { Transaction } from "kysely";
import { HouseError, type Trouble } from "../core/house-error.ts";
import type { Decision } from "../decision/decision.ts";
import type { Reading } from "../fact/reading.ts";
import { backupFormat, type BackupRow } from "./backup-rows.ts";
import { chainHash, chainStart } from "./chain.ts";
import { sketchText, writeSketch } from "./copies.ts";
import { recordsTouched, writeRecords } from "./decisions.ts";
import { type Engine, write } from "./engine.ts";
import { bytesChanged, chainBroken, textChanged } from "./findings.ts";
import { sha256Of } from "./hash.ts";
import { zonesFrom } from "./readings.ts";
import type { Tables } from "./schema.ts";
import { writeTerms } from "./search.ts";

/**
 * Writes a backup into an empty store, in one transaction: all of it, or nothing.
 *
 * @throws HouseError STO-040 (the store is not empty), STO-041 (not a backup, or cut off),
 *   STO-020, STO-021 or STO-030 (a capture, a text or the log is not as it was).
 */
export async function fillStore(engine: Engine, rows: AsyncIterable<BackupRow>): Promise<void> {
  await write(engine, async (transaction) => {
    await refuseFull(transaction);
    const filling: Filling = { engine, transaction, head: chainStart, ended: false };
    let first = true;
    for await (const row of rows) {
      if (first && (row.is !== "head" || row.format !== backupFormat)) stop(noBackup);
      first = false;
      await fillRow(filling, row);
    }
    if (!filling.ended) stop(noBackup);
  });
}

interface Filling {
  readonly engine: Engine;
  readonly transaction: Transaction<Tables>;
  /** Hash of the last decision that was written. */
  head: string;
  ended: boolean;
}

async function fillRow(filling: Filling, row: BackupRow): Promise<void> {
  switch (row.is) {
    case "head":
      return;
    case "capture":
      return fillCapture(filling, row);
    case "text":
      return fillText(filling, row);
    case "reading":
      return fillReading(filling, row);
    case "decision":
      return fillDecision(filling, row);
    case "end":
      filling.ended = true;
      if (row.head !== filling.head) stop(noBackup);
  }
}

type RowOf<K extends BackupRow["is"]> = Extract<BackupRow, { readonly is: K }>;

async function fillCapture(
  { transaction }: Filling,
  { is: _is, gzip, ...capture }: RowOf<"capture">,
): Promise<void> {
  const packed = Buffer.from(gzip, "base64");
  if (sha256Of(gunzipSync(packed)) !== capture.id) stop(bytesChanged(capture.id));
  await transaction.insertInto("captures").values(capture).execute();
  await transaction
    .insertInto("capture_bytes")
    .values({ capture: capture.id, gzip: packed })
    .execute();
}

async function fillText(
  { transaction }: Filling,
  { is: _is, ...text }: RowOf<"text">,
): Promise<void> {
  if (sha256Of(text.words) !== text.id) stop(textChanged(text.id));
  await transaction.insertInto("texts").values(text).execute();
}

async function fillReading(
  { engine, transaction }: Filling,
  { is: _is, past, ...row }: RowOf<"reading">,
): Promise<void> {
  const table = past ? "past_readings" : "readings";
  await transaction.insertInto(table).values(row).execute();
  if (!past) await indexReading({ engine, transaction }, row);
}

/** Makes a Reading found again: by its words, and as the original of copies. */
async function indexReading(
  writer: Pick<Filling, "engine" | "transaction">,
  row: Tables["readings"],
): Promise<void> {
  const { transaction } = writer;
  const { sequence, copy_of, words } = await transaction
    .selectFrom("captures")
    .innerJoin("texts", (join) => join.on("texts.id", "=", row.text))
    .select(["sequence", "copy_of", "words"])
    .where("captures.id", "=", row.capture)
    .executeTakeFirstOrThrow();
  const text = JSON.parse(words) as string;
  const { language } = (JSON.parse(row.reading) as Reading).document;
  await writeTerms(writer, { sequence, fresh: true }, { text, language });
  if (copy_of === null)
    await writeSketch(transaction, sequence, sketchText({ text, zones: zonesFrom(row.zones) }));
}

async function fillDecision(
  filling: Filling,
  { is: _is, ...row }: RowOf<"decision">,
): Promise<void> {
  if (row.previous !== filling.head || row.hash !== chainHash(row)) stop(chainBroken(row.sequence));
  const { transaction } = filling;
  const records = await recordsTouched(transaction, JSON.parse(row.body) as Decision);
  await transaction.insertInto("decisions").values(row).execute();
  await writeRecords(transaction, row.sequence, records);
  filling.head = row.hash;
}

async function refuseFull(transaction: Transaction<Tables>): Promise<void> {
  for (const table of ["captures", "decisions"] as const) {
    // oxlint-disable-next-line no-await-in-loop -- one transaction does one thing at a time.
    const row = await transaction
      .selectFrom(table)
      .select(({ fn }) => fn.countAll().as("n"))
      .executeTakeFirst();
    if (Number(row?.n ?? 0) > 0) stop(notEmpty);
  }
}

const notEmpty: Trouble = {
  code: "STO-040",
  message:
    "Unexpected captures or decisions in the register, expected an empty one to restore into.",
  next: "Name a new place with --register: a backup is never mixed with another register.",
};

const noBackup: Trouble = {
  code: "STO-041",
  message: "Unexpected lines in the backup, expected a whole one that Chancery wrote.",
  next: "Check the file: it may be cut off, or written by a newer version. Nothing was restored.",
};

function stop(trouble: Trouble): never {
  throw new HouseError(trouble);
}
