import { setImmediate } from "node:timers/promises";
import type { Trouble } from "../core/house-error.ts";
import type { MediaType } from "../document/document.ts";
import { readerVersion } from "../fact/reading.ts";
import type { Capture, Store, StoredReading } from "../store/store.ts";
import { isTrouble, placeIn } from "./gather.ts";
import { startProgress } from "./progress.ts";
import { openReaders, type Readers } from "./readers.ts";
import type { Terminal } from "./terminal.ts";

/** A capture as today's rules read it, or what stands in the way. */
export interface ReadAgain {
  readonly capture: Capture;
  readonly read: StoredReading | Trouble;
}

/**
 * Reads every capture of a register again, from its bytes, in the order of capture. Ends early
 * where somebody stops it.
 */
export async function* readAgain(store: Store, terminal: Terminal): AsyncGenerator<ReadAgain> {
  const captures = await store.captures();
  const progress = startProgress(terminal.err, captures.length);
  const readers = openReaders(captures.length);
  const underWay: Promise<ReadAgain>[] = [];
  try {
    for (const capture of captures) {
      if (terminal.interrupted.aborted) return;
      // oxlint-disable-next-line no-await-in-loop -- Ctrl-C is heard between two documents.
      await setImmediate();
      progress.step(capture.origin);
      underWay.push(readCapture(capture, { store, readers }));
      const first = underWay.length >= readers.ahead ? underWay.shift() : undefined;
      // oxlint-disable-next-line no-await-in-loop -- documents come in their order.
      if (first !== undefined) yield await first;
    }
    for (const one of underWay) yield one;
  } finally {
    await readers.close();
    progress.clear();
  }
}

async function readCapture(
  capture: Capture,
  { store, readers }: { readonly store: Store; readonly readers: Readers },
): Promise<ReadAgain> {
  const { id, file, origin } = capture;
  const bytes = await store.captureBytes(id);
  if (bytes === null) return { capture, read: noBytes(capture) };
  const mediaType = capture.mediaType as MediaType;
  const read = await readers.read({ file, origin, mediaType, bytes, sha256: id });
  if (isTrouble(read)) return { capture, read: placeIn(origin, read) };
  const { text, zones, reading } = read;
  const versions = { readerVersion, rules: readerVersion };
  return { capture, read: { capture: id, ...versions, text, zones, reading } };
}

function noBytes({ id }: Capture): Trouble {
  return {
    code: "STO-023",
    message: "Unexpected capture without its bytes, expected both bytes and a Reading.",
    where: id,
    next: "Restore a backup that verifies.",
  };
}

/** So many documents go into one transaction. */
const batchDocuments = 25;

/** What came of writing Readings into a register. */
export interface WrittenAgain {
  /** Documents that were read. */
  readonly documents: number;
  readonly refused: readonly Trouble[];
}

/** Hands Readings to a writer, some at a time; what cannot be read keeps the Reading that it has. */
export async function writeAgain(
  readings: AsyncIterable<ReadAgain>,
  write: (batch: readonly StoredReading[]) => Promise<unknown>,
): Promise<WrittenAgain> {
  const refused: Trouble[] = [];
  let documents = 0;
  let batch: StoredReading[] = [];
  for await (const { read } of readings) {
    if (isTrouble(read)) refused.push(read);
    else batch.push(read);
    if (batch.length < batchDocuments) continue;
    await write(batch);
    documents += batch.length;
    batch = [];
  }
  if (batch.length > 0) await write(batch);
  return { documents: documents + batch.length, refused };
}
