import { type Answer, compareDates, meets } from "../core/edtf.ts";
import type { EncounterEntry, EntryId, Register } from "../register/register.ts";
import { isWanted } from "./timeline-filter.ts";
import { makeLine } from "./timeline-line.ts";
import type { Certainty, Timeline, TimelineFilter, TimelineLine } from "./view.ts";

/**
 * The encounters in order of time.
 *
 * @param filter - Every part that is given must hold.
 */
export function timeline(register: Register, filter: TimelineFilter = {}): Timeline {
  const wholes = wholesOf(register);
  const lines: TimelineLine[] = [];
  for (const entry of register.entries.values()) {
    if (entry.kind !== "encounter" || !isWanted(entry, filter, register)) continue;
    const certainty = whenAsked(entry, filter);
    if (certainty === "no" || (filter.surely === true && certainty === "possibly")) continue;
    lines.push(makeLine(register, entry, { certainty, within: wholes.get(entry.id) ?? null }));
  }
  return {
    lines: lines.toSorted(compareLines),
    possibly: lines.filter(({ certainty }) => certainty === "possibly").length,
  };
}

/** Part → the whole that it lies within. */
function wholesOf({ links }: Register): ReadonlyMap<EntryId, EntryId> {
  return new Map(
    links
      .filter(({ type, status }) => type === "within" && status !== "refused")
      .map(({ from, to }) => [from, to]),
  );
}

/**
 * How the date answers the question about time. Where the date that is shown says no and another
 * source says otherwise, the answer is `possibly`.
 */
export function whenAsked(
  { date }: Pick<EncounterEntry, "date">,
  { since, until }: Pick<TimelineFilter, "since" | "until">,
): Certainty | "no" {
  if (since === undefined && until === undefined) return "yes";
  const window = { earliest: since ?? null, latest: until ?? null };
  const [first = "possibly", ...others] = date.map(({ value }) => meets(value, window));
  return first === "no" && others.some(mayBe) ? "possibly" : first;
}

function mayBe(answer: Answer): boolean {
  return answer !== "no";
}

function compareLines(one: TimelineLine, other: TimelineLine): number {
  return compareDates(one.date, other.date) || (one.id < other.id ? -1 : 1);
}
