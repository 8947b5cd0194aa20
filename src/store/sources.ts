import type { Kysely } from "kysely";
import type { Instant } from "../core/instant.ts";
import type { Reading } from "../fact/reading.ts";
import type { CaptureId, DocumentId } from "../register/register.ts";
import type { RegisterSource } from "../register/source.ts";
import { zonesFrom } from "./readings.ts";
import type { Tables } from "./schema.ts";

/** Every Reading with its capture, in the order of capture, as they are now. */
export async function readSources(kysely: Kysely<Tables>): Promise<readonly RegisterSource[]> {
  return (await sourceRows(kysely, "readings").execute()).map(toSource);
}

/** So many captures are read at once: others wait for no longer than that, and few texts are in memory in two forms. */
const pageLength = 100;

/** Some captures, and where the next ones begin. */
interface SourcePage {
  readonly sources: readonly RegisterSource[];
  /** Sequence, or change, of the last of them; null where there are none further. */
  readonly last: number | null;
}

/** The captures that follow one in the order of capture. */
export async function readSourcesAfter(
  kysely: Kysely<Tables>,
  sequence: number,
): Promise<SourcePage> {
  const rows = await sourceRows(kysely, "readings")
    .where("captures.sequence", ">", sequence)
    .limit(pageLength)
    .execute();
  return { sources: rows.map(toSource), last: rows.at(-1)?.sequence ?? null };
}

/** The captures whose Reading came after a change, in the order in which the Readings came. */
export async function readChangedSources(
  kysely: Kysely<Tables>,
  change: number,
): Promise<SourcePage> {
  const rows = await sourceRows(kysely, "readings")
    .clearOrderBy()
    .where("r.change", ">", change)
    .orderBy("r.change")
    .limit(pageLength)
    .execute();
  return { sources: rows.map(toSource), last: rows.at(-1)?.change ?? null };
}

/** The newest capture of each of these documents. */
export async function readSourcesOf(
  kysely: Kysely<Tables>,
  documents: readonly DocumentId[],
): Promise<readonly RegisterSource[]> {
  const newest = new Map<DocumentId, RegisterSource>();
  for (let from = 0; from < documents.length; from += pageLength) {
    const page = documents.slice(from, from + pageLength);
    // oxlint-disable-next-line no-await-in-loop -- one page in memory at a time.
    const rows = await sourceRows(kysely, "readings").where("document", "in", page).execute();
    for (const row of rows) newest.set(row.document, toSource(row));
  }
  return [...newest.values()];
}

/** What the register was folded from at an instant: captures and Readings that it held by then. */
export async function readSourcesAt(
  kysely: Kysely<Tables>,
  instant: Instant,
): Promise<readonly RegisterSource[]> {
  const held = (table: "readings" | "past_readings"): Promise<readonly SourceRow[]> =>
    sourceRows(kysely, table)
      .where("captured_at", "<=", instant)
      .where("read_at", "<=", instant)
      .execute();
  const newest = new Map<CaptureId, SourceRow>();
  for (const row of [...(await held("past_readings")), ...(await held("readings"))]) {
    const known = newest.get(row.id);
    if (known === undefined || known.change < row.change) newest.set(row.id, row);
  }
  const rows = [...newest.values()].toSorted((one, other) => one.sequence - other.sequence);
  return rows.map(toSource);
}

type SourceRow = Tables["captures"] &
  Pick<Tables["readings"], "change" | "reading" | "zones"> &
  Pick<Tables["texts"], "words">;

function sourceRows(kysely: Kysely<Tables>, table: "readings" | "past_readings") {
  return kysely
    .selectFrom("captures")
    .innerJoin(`${table} as r`, "r.capture", "captures.id")
    .innerJoin("texts", "texts.id", "r.text")
    .selectAll("captures")
    .select(["r.change", "r.reading", "r.zones", "texts.words"])
    .orderBy("captures.sequence");
}

function toSource(row: SourceRow): RegisterSource {
  return {
    capture: row.id,
    document: row.document,
    origin: row.origin,
    file: row.file,
    capturedAt: row.captured_at,
    copyOf: row.copy_of,
    reading: JSON.parse(row.reading) as Reading,
    text: JSON.parse(row.words) as string,
    zones: zonesFrom(row.zones),
  };
}
