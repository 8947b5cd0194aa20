import { setImmediate } from "node:timers/promises";
import type { Kysely } from "kysely";
import type { Instant } from "../core/instant.ts";
import type { Moment } from "../core/moment.ts";
import { type LiveFold, openFold, openLiveFold } from "../register/fold-register.ts";
import type { Register } from "../register/register.ts";
import { lastSequence, readDecisions } from "./decisions.ts";
import { lastChange } from "./readings.ts";
import { placeInTime } from "./place-in-time.ts";
import type { Tables } from "./schema.ts";
import { readChangedSources, readSourcesAfter, readSourcesAt } from "./sources.ts";

/**
 * Folds the register, and keeps it until a Reading or a decision has come, from this process or
 * from another; then only what has come is read. Those who ask while it is being folded wait for
 * the same fold. A past register is kept beside the present one.
 *
 * @throws HouseError STO-050 for a sequence that the log does not have yet.
 */
export function registerCache(kysely: Kysely<Tables>): (asOf?: Moment) => Promise<Register> {
  const present = keepPresent(kysely);
  const registers = remember(() => present());
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

/**
 * Keeps one fold and brings it up to date: what has come since is read, and nothing else. Those
 * who ask at once do so one after another; after a failure it is begun anew.
 */
function keepPresent(kysely: Kysely<Tables>): () => Promise<Register> {
  let kept: Kept | null = null;
  let last: Promise<unknown> = Promise.resolve();
  const ask = async (): Promise<Register> => {
    const { fold, change } = kept ?? (await readAll(kysely));
    kept = null;
    const upTo = await takeChanges(kysely, fold, change);
    const register = fold.fold((await readDecisions(kysely)).map(({ decision }) => decision));
    kept = { fold, change: upTo };
    return register;
  };
  return () => {
    const answer = last.then(ask, ask);
    last = answer;
    return answer;
  };
}

interface Kept {
  readonly fold: LiveFold;
  /** The last change of a Reading that the fold has taken. */
  readonly change: number;
}

/* oxlint-disable no-await-in-loop -- pages are read and taken in their order. */
async function readAll(kysely: Kysely<Tables>): Promise<Kept> {
  const fold = openLiveFold();
  // What changes while the pages are read is taken once more afterwards.
  const change = await lastChange(kysely);
  for (let after: number | null = 0; after !== null;) {
    const page = await readSourcesAfter(kysely, after);
    fold.take(page.sources);
    after = page.last;
    await setImmediate();
  }
  return { fold, change };
}

/** @returns The last change that was taken. */
async function takeChanges(
  kysely: Kysely<Tables>,
  fold: LiveFold,
  change: number,
): Promise<number> {
  for (let after = change; ;) {
    const { sources, last } = await readChangedSources(kysely, after);
    if (last === null) return after;
    fold.take(sources);
    after = last;
    await setImmediate();
  }
}
/* oxlint-enable no-await-in-loop */

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
