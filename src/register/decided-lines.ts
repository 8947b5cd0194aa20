import { areTheSame } from "../core/lists.ts";
import type { Decided } from "./decided.ts";
import { decisionsOn } from "./entry/head.ts";
import { type Joined, withSignal } from "./join.ts";
import { makeEntry } from "./make-entry.ts";
import type { Entry, EntryId } from "./register.ts";

/**
 * Makes the lines that decisions touch, and keeps each until more is decided about it: what one
 * decision costs does not grow with the log.
 */
export class DecidedLines {
  #joined: Joined | null = null;
  #made: ReadonlyMap<EntryId, Entry> = new Map();

  /** Every line, with what was decided about it. */
  of(joined: Joined, decided: Decided): ReadonlyMap<EntryId, Entry> {
    const known = this.#joined === joined ? this.#made : nothingMade;
    const touched = touchedLines(joined, decided).map((line) => known.get(line.id) ?? line);
    const made = touched.map((line) =>
      isOutdated(line, decided)
        ? withSignal(makeEntry(joined.membersOf(line.id), joined.setting, decided), joined)
        : line,
    );
    this.#joined = joined;
    this.#made = new Map(made.map((line) => [line.id, line]));
    return made.length === 0 ? joined.lines : new Map([...joined.lines, ...this.#made]);
  }
}

const nothingMade: ReadonlyMap<EntryId, Entry> = new Map();

/** The lines that any decision bears on, undone ones among them, as they were joined. */
export function touchedLines(
  { lines, setting }: Pick<Joined, "lines" | "setting">,
  { touched }: Decided,
): readonly Entry[] {
  const ids = new Set([...touched].map(setting.identities.entry));
  return [...ids].flatMap((id) => lines.get(id) ?? []);
}

/** Whether a line was made before all was decided that bears on it. */
export function isOutdated({ records, decisions }: Entry, decided: Decided): boolean {
  return !areTheSame(decisions, decisionsOn(records, decided));
}
