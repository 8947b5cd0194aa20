import type { Kysely } from "kysely";
import { HouseError, type Trouble } from "../core/house-error.ts";
import type { MediaType } from "../document/document.ts";
import { readerVersion } from "../fact/reading.ts";
import { readText } from "../text/read-text.ts";
import { readBytes, readCaptures } from "./captures.ts";
import {
  bytesChanged,
  headMissing,
  partMissing,
  quotationLost,
  textChanged,
  textOtherwise,
} from "./findings.ts";
import { lostQuotations, quotationsIn } from "./quotations.ts";
import { sha256Of } from "./hash.ts";
import { readReading } from "./readings.ts";
import type { Tables } from "./schema.ts";
import type { Capture, Verification, VerifyOptions } from "./store.ts";
import { verifyLog } from "./verify-log.ts";

/**
 * Holds everything against its proof: bytes against their hash, texts against the bytes, quotations
 * against the text, and the log against its chain. Nothing is changed.
 */
export async function verifyStore(
  kysely: Kysely<Tables>,
  { head, tell }: VerifyOptions,
): Promise<Verification> {
  let [findings, quotations, readings] = [0, 0, 0];
  const report = (trouble: Trouble): void => {
    findings += 1;
    tell(trouble);
  };
  const captures = await readCaptures(kysely);
  for (const capture of captures) {
    // oxlint-disable-next-line no-await-in-loop -- one document in memory at a time is enough.
    const found = await verifyCapture(kysely, capture);
    found.troubles.forEach(report);
    quotations += found.quotations;
    readings += found.isRead ? 1 : 0;
  }
  for (const text of await changedTexts(kysely)) report(textChanged(text));
  const log = await verifyLog(kysely);
  log.troubles.forEach(report);
  if (head !== undefined && !log.hashes.has(head)) report(headMissing(head));
  return {
    captures: captures.length,
    readings,
    quotations,
    decisions: log.hashes.size - 1,
    head: log.head,
    findings,
  };
}

interface VerifiedCapture {
  readonly troubles: readonly Trouble[];
  readonly quotations: number;
  readonly isRead: boolean;
}

async function verifyCapture(kysely: Kysely<Tables>, capture: Capture): Promise<VerifiedCapture> {
  const bytes = await bytesOf(kysely, capture);
  const stored = await readReading(kysely, capture.id);
  const troubles: Trouble[] = [...bytesTroubles(capture, bytes)];
  if (stored === null) {
    troubles.push(partMissing(capture.id, "Reading"));
    return { troubles, quotations: 0, isRead: false };
  }
  const lost = lostQuotations(stored).map((fact) => quotationLost(capture.id, fact));
  troubles.push(...lost);
  // Older rules may have drawn another text from the same bytes, and their quotations stand in it.
  const sameRules = stored.readerVersion === readerVersion && troubles.length === 0;
  if (sameRules && bytes !== null && textOf(capture, bytes) !== stored.text)
    troubles.push(textOtherwise(capture.id));
  return { troubles, quotations: quotationsIn(stored.reading).length, isRead: true };
}

function bytesTroubles({ id }: Capture, bytes: Uint8Array | null): readonly Trouble[] {
  if (bytes === null) return [partMissing(id, "bytes")];
  return sha256Of(bytes) === id ? [] : [bytesChanged(id)];
}

/** The bytes; none where they are gone, or can no longer be unpacked. */
async function bytesOf(kysely: Kysely<Tables>, { id }: Capture): Promise<Uint8Array | null> {
  try {
    return await readBytes(kysely, id);
  } catch (cause) {
    if (isDamage(cause)) return new Uint8Array();
    throw cause;
  }
}

/** What zlib says of bytes that are no archive any more. */
function isDamage(cause: unknown): boolean {
  return cause instanceof Error && "code" in cause && String(cause.code).startsWith("Z_");
}

/** The text that the bytes give; null where they give none, as after a change of the rules. */
function textOf({ id, file, origin, mediaType }: Capture, bytes: Uint8Array): string | null {
  try {
    const document = { file, origin, mediaType: mediaType as MediaType, bytes, sha256: id };
    return readText(document).text;
  } catch (cause) {
    if (cause instanceof HouseError) return null;
    throw cause;
  }
}

/** Ids of texts whose words are others than those that gave them the id. */
async function changedTexts(kysely: Kysely<Tables>): Promise<readonly string[]> {
  const changed: string[] = [];
  const ids = await kysely.selectFrom("texts").select("id").orderBy("id").execute();
  for (const { id } of ids) {
    // oxlint-disable-next-line no-await-in-loop -- one text in memory at a time is enough.
    const row = await kysely
      .selectFrom("texts")
      .select("words")
      .where("id", "=", id)
      .executeTakeFirstOrThrow();
    if (sha256Of(row.words) !== id) changed.push(id);
  }
  return changed;
}
