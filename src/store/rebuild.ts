import type { Kysely, Transaction } from "kysely";
import type { Instant } from "../core/instant.ts";
import type { Decision } from "../decision/decision.ts";
import { readCaptures } from "./captures.ts";
import { rebuildCopies, sketchText, writeSketch } from "./copies.ts";
import { recordsTouched, writeRecords } from "./decisions.ts";
import { type Engine, write } from "./engine.ts";
import { writeReading } from "./readings.ts";
import type { Tables } from "./schema.ts";
import { writeTerms } from "./search.ts";
import type { StoredReading } from "./store.ts";

interface Writer {
  readonly engine: Engine;
  readonly transaction: Transaction<Tables>;
}

/** Sets other Readings for captures that are known, in one transaction, with all that follows. */
export async function replaceReadings(
  engine: Engine,
  readings: readonly StoredReading[],
  { readAt, anew }: { readonly readAt: Instant; readonly anew: boolean },
): Promise<readonly ("reread" | "known")[]> {
  return write(engine, async (transaction) => {
    const outcomes: ("reread" | "known")[] = [];
    for (const stored of readings) {
      // oxlint-disable-next-line no-await-in-loop -- one transaction does one thing at a time.
      const outcome = await writeReading(transaction, stored, readAt);
      // oxlint-disable-next-line no-await-in-loop -- as above.
      if (anew || outcome === "reread") await indexAnew({ engine, transaction }, stored);
      outcomes.push(outcome);
    }
    return outcomes;
  });
}

/** Writes all that is derived from one Reading, in the place of what was there. */
async function indexAnew(writer: Writer, stored: StoredReading): Promise<void> {
  const { transaction } = writer;
  const [capture] = await readCaptures(transaction, [stored.capture]);
  if (capture === undefined) return;
  const { sequence } = capture;
  const { language } = stored.reading.document;
  await writeTerms(writer, { sequence, fresh: false }, { text: stored.text, language });
  await transaction.deleteFrom("sketches").where("capture", "=", sequence).execute();
  if (capture.copyOf === null) await writeSketch(transaction, sequence, sketchText(stored));
}

/**
 * Finds copies anew, notes the records of every decision anew, from the log alone, and forgets
 * whatever belongs to no capture, and what the register was folded to.
 */
export async function rebuildIndexes(engine: Engine): Promise<void> {
  await write(engine, async (transaction) => {
    await rebuildCopies(transaction);
    await transaction.deleteFrom("decision_records").execute();
    const rows = await transaction
      .selectFrom("decisions")
      .select(["sequence", "body"])
      .orderBy("sequence")
      .execute();
    for (const { sequence, body } of rows) {
      // oxlint-disable-next-line no-await-in-loop -- an undo asks for what was noted before it.
      const records = await recordsTouched(transaction, JSON.parse(body) as Decision);
      // oxlint-disable-next-line no-await-in-loop -- one transaction does one thing at a time.
      await writeRecords(transaction, sequence, records);
    }
    await forgetStrays(transaction);
    await transaction.deleteFrom("kept_register").execute();
  });
}

async function forgetStrays(kysely: Kysely<Tables>): Promise<void> {
  const known = kysely.selectFrom("captures").select("sequence");
  for (const table of ["postings", "lengths", "sketches"] as const)
    // oxlint-disable-next-line no-await-in-loop -- one transaction does one thing at a time.
    await kysely.deleteFrom(table).where("capture", "not in", known).execute();
}
