import { type Answer, meets } from "../core/edtf.ts";
import type { EncounterEntry, Register } from "../register/register.ts";
import {
  encountersInTime,
  encountersOfPartyInTime,
  encountersOfPersonInTime,
  wholesOf,
} from "./register-index.ts";
import { askedParts } from "./timeline-filter.ts";
import { makeLine } from "./timeline-line.ts";
import type { Certainty, Timeline, TimelineFilter, TimelineLine } from "./view.ts";

/** An encounter that answers a filter, and how surely. */
export interface TimelineFind {
  readonly entry: EncounterEntry;
  readonly certainty: Certainty;
}

/**
 * The encounters in order of time, undated ones last.
 *
 * @param filter - Every part that is given must hold.
 */
export function findEncounters(
  register: Register,
  filter: TimelineFilter = {},
): readonly TimelineFind[] {
  const parts = askedParts(filter, register);
  const found: TimelineFind[] = [];
  for (const entry of fewestInTime(register, filter)) {
    if (!parts.every(({ isAnswered }) => isAnswered(entry))) continue;
    const certainty = whenAsked(entry, filter);
    if (certainty === "no" || (filter.surely === true && certainty === "possibly")) continue;
    found.push({ entry, certainty });
  }
  return found;
}

/** The shortest list that an index has of what can answer a filter, in order of time. */
function fewestInTime(
  register: Register,
  { parties = [], persons = [] }: TimelineFilter,
): readonly EncounterEntry[] {
  const [person, ...furtherPersons] = persons;
  const lists = parties.map((party) => encountersOfPartyInTime(register, party));
  if (person !== undefined && furtherPersons.length === 0)
    lists.push(encountersOfPersonInTime(register, person));
  const all = encountersInTime(register);
  return lists.reduce((fewest, list) => (list.length < fewest.length ? list : fewest), all);
}

/** The encounters in order of time, each as a line; a page of many makes only its own lines. */
export function timeline(register: Register, filter: TimelineFilter = {}): Timeline {
  const found = findEncounters(register, filter);
  return { lines: found.map((find) => lineOf(register, find)), possibly: countPossible(found) };
}

/** One encounter of the timeline as a line. */
export function lineOf(register: Register, { entry, certainty }: TimelineFind): TimelineLine {
  return makeLine(register, entry, { certainty, within: wholesOf(register).get(entry.id) ?? null });
}

/** How many answer only `possibly`. */
export function countPossible(found: readonly TimelineFind[]): number {
  return found.filter(({ certainty }) => certainty === "possibly").length;
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
