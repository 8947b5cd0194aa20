import type { Transaction } from "kysely";
import { readCaptures, writeCapture } from "./captures.ts";
import { findOriginal, writeSketch } from "./copies.ts";
import { type Engine, write } from "./engine.ts";
import { writeReading } from "./readings.ts";
import type { Tables } from "./schema.ts";
import { writeTerms } from "./search.ts";
import type { Capture, Taken, Taking } from "./store.ts";

/** Keeps captures with their Readings in one transaction: all of them, or none. */
export async function takeAll(
  engine: Engine,
  takings: readonly Taking[],
): Promise<readonly Taken[]> {
  if (takings.length === 0) return [];
  return write(engine, async (transaction) => {
    const taken: Taken[] = [];
    // oxlint-disable-next-line no-await-in-loop -- one transaction does one thing at a time.
    for (const taking of takings) taken.push(await takeOne({ engine, transaction }, taking));
    return taken;
  });
}

interface Writer {
  readonly engine: Engine;
  readonly transaction: Transaction<Tables>;
}

async function takeOne(writer: Writer, taking: Taking): Promise<Taken> {
  const [known] = await readCaptures(writer.transaction, [taking.capture.id]);
  if (known === undefined) return takeNew(writer, taking);
  const outcome = await keepReading(writer, { taking, capture: known, fresh: false });
  return { capture: known.id, document: known.document, outcome, copyOf: known.copyOf };
}

async function takeNew(writer: Writer, taking: Taking): Promise<Taken> {
  const { transaction } = writer;
  const { copyOf, sketch } = await findOriginal(transaction, taking.reading);
  const capture = await writeCapture(transaction, taking.capture, copyOf);
  if (capture.copyOf === null) await writeSketch(transaction, capture.sequence, sketch);
  await keepReading(writer, { taking, capture, fresh: true });
  return {
    capture: capture.id,
    document: capture.document,
    outcome: "new",
    copyOf: capture.copyOf,
  };
}

async function keepReading(
  writer: Writer,
  kept: { readonly taking: Taking; readonly capture: Capture; readonly fresh: boolean },
): Promise<"reread" | "known"> {
  const { reading: stored } = kept.taking;
  const { capture, taking } = kept;
  // A Reading is made when its capture is handed in, be it for the first time or again.
  const readAt = taking.capture.capturedAt;
  const outcome = await writeReading(
    writer.transaction,
    { ...stored, capture: capture.id },
    readAt,
  );
  if (outcome === "known") return outcome;
  const place = { sequence: kept.capture.sequence, fresh: kept.fresh };
  const { text, reading } = stored;
  await writeTerms(writer, place, { text, language: reading.document.language });
  return outcome;
}
