import { placeInTime } from "./place-in-time.ts";
import type { Instant } from "../core/instant.ts";
import type { Moment } from "../core/moment.ts";
import type { Decision } from "../decision/decision.ts";
import type { CaptureId } from "../register/register.ts";
import { readReading, readReadingAt, readTexts } from "./readings.ts";
import { readBytes, readCaptures } from "./captures.ts";
import { appendDecision, lastSequence, readDecisions } from "./decisions.ts";
import { dumpStore } from "./dump.ts";
import { fillStore } from "./fill.ts";
import { type Engine, speakingFor, write } from "./engine.ts";
import { migrate } from "./migrate.ts";
import { registerCache } from "./register-cache.ts";
import { rebuildIndexes, replaceReadings } from "./rebuild.ts";
import type { BackupRow } from "./backup-rows.ts";
import { readSources } from "./sources.ts";
import { search } from "./search.ts";
import type {
  SearchOptions,
  Store,
  StoreCounts,
  StoredReading,
  Taking,
  VerifyOptions,
} from "./store.ts";
import { takeAll } from "./take.ts";

/** Makes a store of an engine, in the newest shape. */
export async function openStore(engine: Engine): Promise<Store> {
  await migrateOrClose(engine);
  const { kysely } = engine;
  const cache = registerCache(engine);
  const speaking = <A extends readonly unknown[], T>(
    work: (...given: A) => Promise<T>,
  ): ((...given: A) => Promise<T>) => speakingFor(engine, work);
  return {
    engine: engine.name,
    take: speaking((takings: readonly Taking[]) => takeAll(engine, takings)),
    captures: speaking((ids?: readonly CaptureId[]) => readCaptures(kysely, ids)),
    captureBytes: speaking((id: CaptureId) => readBytes(kysely, id)),
    putReadings: speaking((readings: readonly StoredReading[], readAt: Instant) =>
      replaceReadings(engine, readings, { readAt, anew: false }),
    ),
    rebuildReadings: speaking(async (readings: readonly StoredReading[], readAt: Instant) => {
      await replaceReadings(engine, readings, { readAt, anew: true });
    }),
    rebuildIndexes: speaking(async () => {
      await rebuildIndexes(engine);
      cache.forget();
    }),
    reading: speaking(async (capture: CaptureId, asOf?: Moment) => {
      if (asOf === undefined) return readReading(kysely, capture);
      const { instant } = await placeInTime(kysely, asOf);
      return readReadingAt(kysely, capture, instant);
    }),
    texts: speaking((captures: readonly CaptureId[]) => readTexts(kysely, captures)),
    decide: speaking((decision: Decision, lastSeen?: number) =>
      write(engine, (transaction) => appendDecision(transaction, decision, lastSeen)),
    ),
    decisions: speaking((after?: number) => readDecisions(kysely, after)),
    search: speaking((query: string, options?: SearchOptions) => search(kysely, query, options)),
    register: speaking(cache.register),
    keepRegister: speaking(cache.keep),
    prepareJudgements: speaking(cache.prepare),
    sources: speaking(() => readSources(kysely)),
    // It reads texts again, and loads for that what a server seldom needs.
    verify: speaking(async (options: VerifyOptions) =>
      (await import("./verify.ts")).verifyStore(kysely, options),
    ),
    dump: () => dumpStore(kysely),
    fill: speaking((rows: AsyncIterable<BackupRow>) => fillStore(engine, rows)),
    counts: speaking(() => countAll(engine)),
    close: () => {
      cache.forget();
      return kysely.destroy();
    },
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
