import { finish, type Steps } from "../core/steps.ts";
import type { Decision } from "../decision/decision.ts";
import { DecidedLines } from "./decided-lines.ts";
import { sortDecisions } from "./decided.ts";
import { Identifier } from "./identity/identify.ts";
import { join, judgedIn, type Joined, registerOf } from "./join.ts";
import { keepRegister, type KeptRegister } from "./kept-register.ts";
import { EntryMaker } from "./make-entry.ts";
import { ReadDocuments } from "./read-documents.ts";
import type { Register } from "./register.ts";
import type { RegisterSource } from "./source.ts";

/**
 * Folds all Readings and all decisions into the register.
 *
 * The same sources and decisions give the same register, to the byte. Neither is changed by it.
 *
 * @param sources - In order of capture; of each document the newest capture is read.
 * @param decisions - The log, in order.
 */
export function foldRegister(
  sources: readonly RegisterSource[],
  decisions: readonly Decision[],
): Register {
  return openFold(sources)(decisions);
}

/**
 * Folds one set of sources with one log after another: what no decision touches is made once.
 *
 * @returns The fold of these sources with any log; the same as {@link foldRegister}.
 */
export function openFold(
  sources: readonly RegisterSource[],
): (decisions: readonly Decision[]) => Register {
  const live = openLiveFold();
  live.take(sources);
  return live.fold;
}

/** A fold that documents can be added to. */
export interface LiveFold {
  /**
   * Takes captures with their Readings: new ones in the order in which they came, and known ones
   * that were read anew, which take the place of the older Reading.
   */
  readonly take: (sources: readonly RegisterSource[]) => void;
  /** The register of all that was taken, with any log; the same as {@link foldRegister}. */
  readonly fold: (decisions: readonly Decision[]) => Register;
  /** The same in steps. Nothing else may be asked of the fold before the last of them. */
  readonly foldInSteps: (decisions: readonly Decision[]) => Steps<Register>;
  /**
   * What the register amounts to, to go on from without the Readings.
   *
   * @param register - The last that was folded; null where documents have come since.
   */
  readonly keep: (register: Register) => KeptRegister | null;
}

/**
 * Opens a fold that keeps what it has made: records of documents that have not changed, and lines
 * whose records and persons have not. A verdict makes anew only the line that it is about.
 */
export function openLiveFold(): LiveFold {
  const documents = new ReadDocuments();
  const keepers = { identifier: new Identifier(), maker: new EntryMaker() };
  const lines = new DecidedLines();
  let joined: Joined | null = null;
  function* foldInSteps(decisions: readonly Decision[]): Steps<Register> {
    const read = documents.read();
    yield;
    const decided = sortDecisions(decisions, read.resolve);
    if (joined?.judged !== judgedIn(decided)) joined = yield* join(read, decided, keepers);
    return registerOf(joined, { decided, decisions, lines: lines.of(joined, decided) });
  }
  return {
    take: (sources) => {
      documents.take(sources);
      if (sources.length > 0) joined = null;
    },
    fold: (decisions) => finish(foldInSteps(decisions)),
    foldInSteps,
    keep: (register) =>
      joined === null ? null : keepRegister(register, joined, documents.read().resolve),
  };
}
