import { setImmediate } from "node:timers/promises";
import type { Trouble } from "../core/house-error.ts";
import { readerVersion } from "../fact/reading.ts";
import type { Store, Taken, Taking } from "../store/store.ts";
import { attempt, capture as capturePlace, isTrouble, placeIn, type Place } from "./gather.ts";
import { startProgress } from "./progress.ts";
import { openReaders, type Readers } from "./readers.ts";
import type { Terminal } from "./terminal.ts";

/** A document that the register now holds, and what became of it. */
export interface TakenDocument extends Taken {
  readonly origin: string;
}

/** What came of an ingest. */
export interface Ingested {
  readonly taken: readonly TakenDocument[];
  readonly refused: readonly Trouble[];
  /** What was odd in documents that were read all the same. */
  readonly signals: readonly Trouble[];
  /** Whether somebody stopped it; what was taken by then is kept. */
  readonly interrupted: boolean;
}

/** So many documents go into one transaction; they are all kept or none. */
const batchDocuments = 25;
/** No document waits longer than this for its transaction, so that a workbench fills as it is read. */
const batchMs = 500;

/** How to ingest. */
export interface IngestOptions {
  readonly store: Store;
  /** Reads even the documents that the register knows from this reader version. */
  readonly again?: boolean;
  /** Hears how many documents are done, out of how many. */
  readonly tell?: (done: number, total: number) => void;
}

/**
 * Reads documents into a register. Between two of them a server in this process gets its turn.
 *
 * @param places - From `findPlaces`.
 */
export async function ingest(
  places: readonly Place[],
  { store, again = false, tell }: IngestOptions,
  terminal: Terminal,
): Promise<Ingested> {
  const progress = startProgress(terminal.err, places.length);
  const batch = startBatch(store);
  const readers = openReaders(places.length);
  const reader = { store, again, readers };
  const underWay: Promise<Ready>[] = [];
  try {
    for (const [begun, place] of places.entries()) {
      tell?.(begun - underWay.length, places.length);
      // oxlint-disable-next-line no-await-in-loop -- requests are answered between two documents.
      await setImmediate();
      if (terminal.interrupted.aborted) break;
      progress.step("path" in place ? place.path : "");
      underWay.push(readyTaking(place, reader, terminal));
      // oxlint-disable-next-line no-await-in-loop -- documents are taken in their order.
      if (underWay.length >= readers.ahead) await batch.add(await underWay.shift());
    }
    // oxlint-disable-next-line no-await-in-loop -- documents are taken in their order.
    while (underWay.length > 0) await batch.add(await underWay.shift());
    return { ...(await batch.end()), interrupted: terminal.interrupted.aborted };
  } finally {
    await readers.close();
    progress.clear();
  }
}

interface Reader {
  readonly store: Store;
  readonly again: boolean;
  readonly readers: Readers;
}

/** A document that was read, with what was odd in it; one that is known; or a trouble. */
type Ready = ReadTaking | TakenDocument | Trouble;

interface ReadTaking {
  readonly taking: Taking;
  readonly signals: readonly Trouble[];
}

async function readyTaking(
  place: Place,
  { store, again, readers }: Reader,
  terminal: Terminal,
): Promise<Ready> {
  const document = await capturePlace(place, terminal);
  if (isTrouble(document)) return document;
  const { sha256: id, origin, file, mediaType, bytes } = document;
  if (!again) {
    const known = await knownCapture(store, { id, origin });
    if (known !== null) return known;
  }
  const read = await readers.read(document);
  if (isTrouble(read)) return placeIn(origin, read);
  const { text, zones, reading, signals } = read;
  return {
    taking: {
      capture: { id, origin, file, mediaType, bytes, capturedAt: terminal.now() },
      reading: { readerVersion, rules, reading, text, zones },
    },
    signals: signals.map((signal) => placeIn(origin, signal)),
  };
}

/** Names the rules; they change with the version of the reader. */
const rules = readerVersion;

/** A document that was read before by the very same reader, from the same place. */
async function knownCapture(
  store: Store,
  { id, origin }: { readonly id: string; readonly origin: string },
): Promise<TakenDocument | null> {
  const [capture] = await store.captures([id]);
  if (capture === undefined) return null;
  const reading = await store.reading(id);
  if (reading?.readerVersion !== readerVersion || reading.rules !== rules) return null;
  const { document, copyOf } = capture;
  return { capture: id, document, outcome: "known", copyOf, origin };
}

interface Batch {
  readonly add: (ready: Ready | undefined) => Promise<void>;
  readonly end: () => Promise<Omit<Ingested, "interrupted">>;
}

/** Collects takings and hands them to the store some at a time, in their order. */
function startBatch(store: Store): Batch {
  const taken: TakenDocument[] = [];
  const refused: Trouble[] = [];
  const signals: Trouble[] = [];
  let waiting: Taking[] = [];
  let flushedMs = performance.now();
  const flush = async (): Promise<void> => {
    const results = await takeAll(store, waiting);
    waiting = [];
    flushedMs = performance.now();
    for (const result of results)
      if (isTrouble(result)) refused.push(result);
      else taken.push(result);
  };
  const sort = (ready: Ready): void => {
    if (isTrouble(ready)) refused.push(ready);
    else if ("outcome" in ready) taken.push(ready);
    else {
      waiting.push(ready.taking);
      signals.push(...ready.signals);
    }
  };
  return {
    add: async (ready) => {
      if (ready !== undefined) sort(ready);
      const waitedMs = performance.now() - flushedMs;
      if (waiting.length >= batchDocuments || waitedMs >= batchMs) await flush();
    },
    end: async () => {
      await flush();
      return { taken, refused, signals };
    },
  };
}

/** Takes all of them at once; where the store refuses, one by one, so that one bad one is named. */
async function takeAll(
  store: Store,
  takings: readonly Taking[],
): Promise<readonly (TakenDocument | Trouble)[]> {
  if (takings.length === 0) return [];
  const [first] = takings;
  const together = await attempt("", async () => withOrigins(await store.take(takings), takings));
  if (!("code" in together)) return together;
  if (takings.length === 1) return [{ ...together, where: first?.capture.origin ?? "" }];
  const apart: (TakenDocument | Trouble)[] = [];
  // oxlint-disable-next-line no-await-in-loop -- one transaction after the other.
  for (const taking of takings) apart.push(...(await takeAll(store, [taking])));
  return apart;
}

function withOrigins(
  taken: readonly Taken[],
  takings: readonly Taking[],
): readonly TakenDocument[] {
  return taken.map((one, at) => ({ ...one, origin: takings[at]?.capture.origin ?? "" }));
}
