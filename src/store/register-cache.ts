import type { Kysely } from "kysely";
import type { Instant } from "../core/instant.ts";
import type { Moment } from "../core/moment.ts";
import { openFold } from "../register/fold-register.ts";
import type { Register } from "../register/register.ts";
import { lastSequence, readDecisions } from "./decisions.ts";
import type { Engine } from "./engine.ts";
import { placeInTime } from "./place-in-time.ts";
import { PresentRegister } from "./present.ts";
import { lastChange } from "./readings.ts";
import type { Tables } from "./schema.ts";
import { readSourcesAt } from "./sources.ts";

/** The register of a store, present and past. */
export interface RegisterCache {
  /** @throws HouseError STO-050 for a sequence that the log does not have yet. */
  readonly register: (asOf?: Moment) => Promise<Register>;
  readonly keep: () => Promise<void>;
  readonly prepare: () => Promise<void>;
  readonly forget: () => void;
}

/**
 * Folds the register, and holds it until a Reading or a decision has come, from this process or
 * from another; then only what has come is read. Those who ask while it is being folded wait for
 * the same fold. A past register is held beside the present one.
 */
export function registerCache(engine: Engine): RegisterCache {
  const { kysely } = engine;
  const present = new PresentRegister(engine);
  const registers = remember(() => present.register());
  const pastSources = remember(async (instant: Instant) =>
    openFold(await readSourcesAt(kysely, instant)),
  );
  const pastRegisters = remember(async (place: string) => {
    const [sequence = "", instant = ""] = place.split("@");
    const log = (await readDecisions(kysely)).slice(0, Number(sequence));
    return (await pastSources.answer(instant))(log.map(({ decision }) => decision));
  });
  return {
    register: async (asOf) => {
      if (asOf === undefined) return registers.answer(await stateOf(kysely));
      const { sequence, instant } = await placeInTime(kysely, asOf);
      return pastRegisters.answer(`${sequence}@${instant}`);
    },
    keep: () => present.keep(),
    prepare: () => present.prepare(),
    forget: () => {
      present.forget();
      registers.forget();
    },
  };
}

interface Remembered<T> {
  readonly answer: (question: string) => Promise<T>;
  readonly forget: () => void;
}

/** Keeps the last answer for as long as the question is the same; a failed one is forgotten. */
function remember<T>(answer: (question: string) => Promise<T>): Remembered<T> {
  let kept: { readonly question: string; readonly answer: Promise<T> } | null = null;
  const forget = (): void => {
    kept = null;
  };
  return {
    answer: (question) => {
      if (kept?.question === question) return kept.answer;
      const found = answer(question);
      kept = { question, answer: found };
      found.catch(forget);
      return found;
    },
    forget,
  };
}

/** `12/5`: twelve changes of Readings, five decisions. */
async function stateOf(kysely: Kysely<Tables>): Promise<string> {
  return `${await lastChange(kysely)}/${await lastSequence(kysely)}`;
}
