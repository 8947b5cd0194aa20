import type { Decision } from "../decision/decision.ts";
import { readReading, writeReading } from "./readings.ts";
import { readBytes, readCaptures } from "./captures.ts";
import { appendDecision, lastSequence, readDecisions } from "./decisions.ts";
import { type Engine, write } from "./engine.ts";
import { migrate } from "./migrate.ts";
import { registerCache } from "./register-cache.ts";
import { search, writeTerms } from "./search.ts";
import type { Store, StoreCounts, StoredReading } from "./store.ts";
import { takeAll } from "./take.ts";

/** Makes a store of an engine, in the newest shape. */
export async function openStore(engine: Engine): Promise<Store> {
  await migrateOrClose(engine);
  const { kysely } = engine;
  return {
    engine: engine.name,
    take: (takings) => takeAll(engine, takings),
    captures: (ids) => readCaptures(kysely, ids),
    captureBytes: (id) => readBytes(kysely, id),
    putReading: (reading) => replaceReading(engine, reading),
    reading: (capture) => readReading(kysely, capture),
    decide: (decision: Decision, lastSeen?: number) =>
      write(engine, (transaction) => appendDecision(transaction, decision, lastSeen)),
    decisions: (after) => readDecisions(kysely, after),
    search: (query, options) => search(kysely, query, options),
    register: registerCache(kysely),
    counts: () => countAll(engine),
    close: () => kysely.destroy(),
  };
}

async function migrateOrClose(engine: Engine): Promise<void> {
  try {
    await migrate(engine);
  } catch (trouble) {
    await engine.kysely.destroy();
    throw trouble;
  }
}

async function replaceReading(engine: Engine, stored: StoredReading): Promise<"reread" | "known"> {
  return write(engine, async (transaction) => {
    const outcome = await writeReading(transaction, stored);
    const [capture] = await readCaptures(transaction, [stored.capture]);
    if (outcome === "reread" && capture !== undefined) {
      const { text, reading } = stored;
      const place = { sequence: capture.sequence, fresh: false };
      await writeTerms({ engine, transaction }, place, {
        text,
        language: reading.document.language,
      });
    }
    return outcome;
  });
}

async function countAll({ kysely }: Engine): Promise<StoreCounts> {
  const row = await kysely
    .selectNoFrom((from) => [
      from
        .selectFrom("captures")
        .select(({ fn }) => fn.countAll().as("n"))
        .as("captures"),
      from
        .selectFrom("readings")
        .select(({ fn }) => fn.countAll().as("n"))
        .as("readings"),
    ])
    .executeTakeFirst();
  return {
    captures: Number(row?.captures ?? 0),
    readings: Number(row?.readings ?? 0),
    decisions: await lastSequence(kysely),
  };
}
