import type { Kysely } from "kysely";
import type { Reading } from "../fact/reading.ts";
import { openFold } from "../register/fold-register.ts";
import type { Register } from "../register/register.ts";
import type { RegisterSource } from "../register/source.ts";
import { lastSequence, readDecisions } from "./decisions.ts";
import { lastChange, zonesFrom } from "./readings.ts";
import type { Tables } from "./schema.ts";

/**
 * Folds the register, and keeps it until a Reading or a decision has come, from this process or
 * from another. A decision alone does not read the documents again. Those who ask while it is
 * being folded wait for the same fold.
 */
export function registerCache(kysely: Kysely<Tables>): () => Promise<Register> {
  const sources = remember(async () => openFold(await readSources(kysely)));
  const registers = remember(async (state: string) => {
    const fold = await sources(changeIn(state));
    return fold((await readDecisions(kysely)).map(({ decision }) => decision));
  });
  return async () => registers(await stateOf(kysely));
}

/** Keeps the last answer for as long as the question is the same; a failed one is forgotten. */
function remember<T>(answer: (question: string) => Promise<T>): (question: string) => Promise<T> {
  let kept: { readonly question: string; readonly answer: Promise<T> } | null = null;
  return (question) => {
    if (kept?.question === question) return kept.answer;
    const found = answer(question);
    kept = { question, answer: found };
    found.catch(() => (kept = null));
    return found;
  };
}

/** `12/5`: twelve changes of Readings, five decisions. */
async function stateOf(kysely: Kysely<Tables>): Promise<string> {
  return `${await lastChange(kysely)}/${await lastSequence(kysely)}`;
}

function changeIn(state: string): string {
  return state.slice(0, state.indexOf("/"));
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
