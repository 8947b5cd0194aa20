import type { Kysely } from "kysely";
import type { Reading } from "../fact/reading.ts";
import { foldRegister } from "../register/fold-register.ts";
import type { Register } from "../register/register.ts";
import type { RegisterSource } from "../register/source.ts";
import { lastSequence, readDecisions } from "./decisions.ts";
import { lastChange, zonesFrom } from "./readings.ts";
import type { Tables } from "./schema.ts";

/**
 * Folds the register, and keeps it until a Reading or a decision has come, from this process or
 * from another. Those who ask while it is being folded wait for the same fold.
 */
export function registerCache(kysely: Kysely<Tables>): () => Promise<Register> {
  let kept: { readonly state: string; readonly register: Promise<Register> } | null = null;
  return async () => {
    const state = await stateOf(kysely);
    if (kept?.state !== state) {
      const register = fold(kysely);
      kept = { state, register };
      register.catch(() => (kept = null));
    }
    return kept.register;
  };
}

async function stateOf(kysely: Kysely<Tables>): Promise<string> {
  return `${await lastChange(kysely)}/${await lastSequence(kysely)}`;
}

async function fold(kysely: Kysely<Tables>): Promise<Register> {
  const sources = await readSources(kysely);
  const decisions = (await readDecisions(kysely)).map(({ decision }) => decision);
  return foldRegister(sources, decisions);
}

/** Every Reading with its capture, in the order of capture. */
async function readSources(kysely: Kysely<Tables>): Promise<readonly RegisterSource[]> {
  const rows = await kysely
    .selectFrom("captures")
    .innerJoin("readings", "readings.capture", "captures.id")
    .innerJoin("texts", "texts.id", "readings.text")
    .selectAll("captures")
    .select(["readings.reading", "readings.zones", "texts.words"])
    .orderBy("captures.sequence")
    .execute();
  return rows.map((row) => ({
    capture: row.id,
    document: row.document,
    origin: row.origin,
    file: row.file,
    capturedAt: row.captured_at,
    copyOf: row.copy_of,
    reading: JSON.parse(row.reading) as Reading,
    text: JSON.parse(row.words) as string,
    zones: zonesFrom(row.zones),
  }));
}
