import type { Kysely, Selectable, Transaction } from "kysely";
import { canonicalJson, digest } from "../core/digest.ts";
import type { Instant } from "../core/instant.ts";
import type { Reading } from "../fact/reading.ts";
import type { CaptureId } from "../register/register.ts";
import type { DocumentText } from "../register/source.ts";
import type { Zone } from "../text/text.ts";
import { sha256Of } from "./hash.ts";
import type { Tables } from "./schema.ts";
import type { StoredReading } from "./store.ts";

type ReadingRow = Selectable<Tables["readings"]>;

/** The Reading of one capture, with its text. */
export async function readReading(
  kysely: Kysely<Tables>,
  capture: CaptureId,
): Promise<StoredReading | null> {
  const row = await kysely
    .selectFrom("readings")
    .innerJoin("texts", "texts.id", "readings.text")
    .selectAll("readings")
    .select("words")
    .where("capture", "=", capture)
    .executeTakeFirst();
  return row === undefined ? null : toReading(row);
}

/** The texts of captures, without what they were read as; those that are unknown are left out. */
export async function readTexts(
  kysely: Kysely<Tables>,
  captures: readonly CaptureId[],
): Promise<ReadonlyMap<CaptureId, DocumentText>> {
  if (captures.length === 0) return new Map();
  const rows = await kysely
    .selectFrom("readings")
    .innerJoin("texts", "texts.id", "readings.text")
    .select(["capture", "words", "zones"])
    .where("capture", "in", [...captures])
    .execute();
  return new Map(
    rows.map(({ capture, words, zones }) => [
      capture,
      { text: JSON.parse(words) as string, zones: zonesFrom(zones) },
    ]),
  );
}

/** The Reading that a capture had at an instant, with its text. */
export async function readReadingAt(
  kysely: Kysely<Tables>,
  capture: CaptureId,
  instant: Instant,
): Promise<StoredReading | null> {
  for (const table of ["readings", "past_readings"] as const) {
    // oxlint-disable-next-line no-await-in-loop -- the newest one is almost always the one.
    const row = await kysely
      .selectFrom(`${table} as r`)
      .innerJoin("texts", "texts.id", "r.text")
      .selectAll("r")
      .select("words")
      .where("capture", "=", capture)
      .where("read_at", "<=", instant)
      .orderBy("change", "desc")
      .limit(1)
      .executeTakeFirst();
    if (row !== undefined) return toReading(row);
  }
  return null;
}

/**
 * Writes the Reading of a capture, in the place of an older one.
 *
 * @returns `known` where nothing has changed, and nothing was written.
 */
export async function writeReading(
  transaction: Transaction<Tables>,
  stored: StoredReading,
  readAt: Instant,
): Promise<"reread" | "known"> {
  const row = await toRow(transaction, stored, readAt);
  const known = await transaction
    .selectFrom("readings")
    .selectAll()
    .where("capture", "=", stored.capture)
    .executeTakeFirst();
  if (known?.fingerprint === row.fingerprint) return "known";
  await writeText(transaction, row.text, stored.text);
  const same = known !== undefined && saysTheSame(known, row);
  if (known !== undefined) await takeAway(transaction, known, { keep: !same });
  // Words that newer rules read alike were read when they were read first.
  const read_at = same ? known.read_at : row.read_at;
  await transaction
    .insertInto("readings")
    .values({ ...row, read_at })
    .execute();
  return "reread";
}

function saysTheSame(one: ReadingRow, other: ReadingRow): boolean {
  return one.text === other.text && one.zones === other.zones && one.reading === other.reading;
}

/** Takes a Reading out of the register; `keep` puts it among those of the past. */
async function takeAway(
  transaction: Transaction<Tables>,
  known: ReadingRow,
  { keep }: { readonly keep: boolean },
): Promise<void> {
  await transaction.deleteFrom("readings").where("capture", "=", known.capture).execute();
  if (keep) await transaction.insertInto("past_readings").values(known).execute();
}

/** Lets a Reading count as changed: what is derived beside it has. */
export async function touchReading(
  transaction: Transaction<Tables>,
  capture: CaptureId,
): Promise<void> {
  const change = (await lastChange(transaction)) + 1;
  await transaction
    .updateTable("readings")
    .set({ change })
    .where("capture", "=", capture)
    .execute();
}

/** The last change of any Reading: a cache that knows it knows them all. */
export async function lastChange(kysely: Kysely<Tables>): Promise<number> {
  const last = await kysely
    .selectFrom("readings")
    .select(({ fn }) => fn.max("change").as("change"))
    .executeTakeFirst();
  return last?.change ?? 0;
}

async function toRow(
  transaction: Transaction<Tables>,
  stored: StoredReading,
  readAt: Instant,
): Promise<ReadingRow> {
  const { capture, readerVersion, rules, text, zones, reading } = stored;
  // The text is kept once, apart; JSON keeps it whole on every engine, NUL and all.
  const { text: _text, ...rest } = reading;
  const words = canonicalJson(rest);
  const row = {
    capture,
    change: (await lastChange(transaction)) + 1,
    reader_version: readerVersion,
    rules,
    text: sha256Of(JSON.stringify(text)),
    zones: JSON.stringify(zones.map(({ kind, start, end }) => [kind, start, end])),
    reading: words,
    read_at: readAt,
  };
  const fingerprint = digest(canonicalJson([readerVersion, rules, row.text, row.zones, words]));
  return { ...row, fingerprint };
}

async function writeText(
  transaction: Transaction<Tables>,
  id: string,
  text: string,
): Promise<void> {
  await transaction
    .insertInto("texts")
    .values({ id, words: JSON.stringify(text) })
    .onConflict((conflict) => conflict.column("id").doNothing())
    .execute();
}

function toReading(row: ReadingRow & { readonly words: string }): StoredReading {
  return {
    capture: row.capture,
    readerVersion: row.reader_version,
    rules: row.rules,
    text: JSON.parse(row.words) as string,
    zones: zonesFrom(row.zones),
    reading: JSON.parse(row.reading) as Reading,
  };
}

/** Zones as the store writes them: `[kind, start, end]`. */
export function zonesFrom(json: string): readonly Zone[] {
  const rows = JSON.parse(json) as readonly [Zone["kind"], number, number][];
  return rows.map(([kind, start, end]) => ({ kind, start, end }));
}
