import { gunzipSync, gzipSync } from "node:zlib";
import type { Kysely, Selectable, Transaction } from "kysely";
import type { CaptureId, DocumentId } from "../register/register.ts";
import { originalOf } from "./copies.ts";
import type { Tables } from "./schema.ts";
import type { Capture, NewCapture } from "./store.ts";

/** The captures with these ids, or all, in the order in which they came. */
export async function readCaptures(
  kysely: Kysely<Tables>,
  ids?: readonly CaptureId[],
): Promise<readonly Capture[]> {
  let query = kysely.selectFrom("captures").selectAll().orderBy("sequence");
  if (ids !== undefined) query = query.where("id", "in", ids.length === 0 ? [""] : [...ids]);
  return (await query.execute()).map(toCapture);
}

/** The bytes as they were captured. */
export async function readBytes(kysely: Kysely<Tables>, id: CaptureId): Promise<Uint8Array | null> {
  const row = await kysely
    .selectFrom("capture_bytes")
    .select("gzip")
    .where("capture", "=", id)
    .executeTakeFirst();
  return row === undefined ? null : new Uint8Array(gunzipSync(row.gzip));
}

/** Writes a capture that is not there yet. */
export async function writeCapture(
  transaction: Transaction<Tables>,
  capture: NewCapture,
  copyOf: DocumentId | null,
): Promise<Capture> {
  const document = await documentOf(transaction, capture);
  const row = {
    sequence: await nextSequence(transaction),
    id: capture.id,
    document,
    origin: capture.origin,
    file: capture.file,
    media_type: capture.mediaType,
    captured_at: capture.capturedAt,
    byte_count: capture.bytes.byteLength,
    copy_of: originalOf(document, copyOf),
  };
  await transaction.insertInto("captures").values(row).execute();
  const gzip = gzipSync(capture.bytes);
  await transaction.insertInto("capture_bytes").values({ capture: capture.id, gzip }).execute();
  return toCapture(row);
}

/** The document that lives at this origin, or a new one that bears the capture's own id. */
async function documentOf(
  kysely: Kysely<Tables>,
  { id, origin }: Pick<NewCapture, "id" | "origin">,
): Promise<DocumentId> {
  const known = await kysely
    .selectFrom("captures")
    .select("document")
    .where("origin", "=", origin)
    .orderBy("sequence")
    .limit(1)
    .executeTakeFirst();
  return known?.document ?? id;
}

async function nextSequence(transaction: Transaction<Tables>): Promise<number> {
  const last = await transaction
    .selectFrom("captures")
    .select(({ fn }) => fn.max("sequence").as("sequence"))
    .executeTakeFirst();
  return (last?.sequence ?? 0) + 1;
}

function toCapture(row: Selectable<Tables["captures"]>): Capture {
  return {
    sequence: row.sequence,
    id: row.id,
    document: row.document,
    origin: row.origin,
    file: row.file,
    mediaType: row.media_type,
    capturedAt: row.captured_at,
    byteCount: row.byte_count,
    copyOf: row.copy_of,
  };
}
