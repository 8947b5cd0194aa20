import type { Kysely } from "kysely";
import type { Instant } from "../core/instant.ts";
import type { Moment } from "../core/moment.ts";
import { openFold } from "../register/fold-register.ts";
import type { Register } from "../register/register.ts";
import { lastSequence, readDecisions } from "./decisions.ts";
import { lastChange } from "./readings.ts";
import { placeInTime } from "./place-in-time.ts";
import type { Tables } from "./schema.ts";
import { readSources, readSourcesAt } from "./sources.ts";

/**
 * Folds the register, and keeps it until a Reading or a decision has come, from this process or
 * from another. A decision alone does not read the documents again. Those who ask while it is
 * being folded wait for the same fold. A past register is kept beside the present one.
 *
 * @throws HouseError STO-050 for a sequence that the log does not have yet.
 */
export function registerCache(kysely: Kysely<Tables>): (asOf?: Moment) => Promise<Register> {
  const sources = remember(async () => openFold(await readSources(kysely)));
  const registers = remember(async (state: string) => {
    const fold = await sources(changeIn(state));
    return fold((await readDecisions(kysely)).map(({ decision }) => decision));
  });
  const pastSources = remember(async (instant: Instant) =>
    openFold(await readSourcesAt(kysely, instant)),
  );
  const pastRegisters = remember(async (place: string) => {
    const [sequence = "", instant = ""] = place.split("@");
    const log = (await readDecisions(kysely)).slice(0, Number(sequence));
    return (await pastSources(instant))(log.map(({ decision }) => decision));
  });
  return async (asOf) => {
    if (asOf === undefined) return registers(await stateOf(kysely));
    const { sequence, instant } = await placeInTime(kysely, asOf);
    return pastRegisters(`${sequence}@${instant}`);
  };
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
