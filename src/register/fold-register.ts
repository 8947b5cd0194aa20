import type { Decision } from "../decision/decision.ts";
import { type Decided, sortDecisions } from "./decided.ts";
import { Identifier } from "./identity/identify.ts";
import { join, judgedIn, type Joined, withSignal } from "./join.ts";
import { EntryMaker, makeEntry } from "./make-entry.ts";
import { ReadDocuments } from "./read-documents.ts";
import type { Entry, EntryId, Register } from "./register.ts";
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
}

/**
 * Opens a fold that keeps what it has made: records of documents that have not changed, and lines
 * whose records and persons have not. A verdict makes anew only the line that it is about.
 */
export function openLiveFold(): LiveFold {
  const documents = new ReadDocuments();
  const keepers = { identifier: new Identifier(), maker: new EntryMaker() };
  let joined: Joined | null = null;
  return {
    take: (sources) => {
      documents.take(sources);
      if (sources.length > 0) joined = null;
    },
    fold: (decisions) => {
      const read = documents.read();
      const decided = sortDecisions(decisions, read.resolve);
      if (joined?.judged !== judgedIn(decided)) joined = join(read, decided, keepers);
      return {
        documents: read.documents,
        entries: linesOf(joined, decided),
        entryOf: joined.setting.identities.entryOf,
        links: joined.links,
        followUps: joined.followUps,
        identityNotes: joined.setting.identities.notes,
        decisions,
        strayDecisions: decided.stray,
      };
    },
  };
}

/** Every line; those that a decision touches are made anew. */
function linesOf(joined: Joined, decided: Decided): ReadonlyMap<EntryId, Entry> {
  const touched = new Set([...decided.touched].map(joined.setting.identities.entry));
  if (touched.size === 0) return joined.lines;
  const lines = new Map(joined.lines);
  for (const id of touched) {
    const members = joined.clusters.get(id);
    if (members === undefined) continue;
    lines.set(id, withSignal(makeEntry(members, joined.setting, decided), joined));
  }
  return lines;
}
