import type { EncounterEntry, Register } from "../register/register.ts";
import { shown } from "../register/told.ts";
import { facet, pairsOf } from "./facet.ts";
import { valuesOf } from "./note.ts";
import { entriesOfKind } from "./register-index.ts";
import { whenAsked } from "./timeline.ts";
import { askedParts, type FilterPart } from "./timeline-filter.ts";
import type { Facet, TimelineFacets, TimelineFilter } from "./view.ts";

/**
 * What each part of the filter can still offer: how many encounters each code would leave, the
 * other parts staying as they are.
 */
export function timelineFacets(register: Register, filter: TimelineFilter = {}): TimelineFacets {
  const near = nearMisses(register, filter);
  const count = (part: FilterPart, codes: (entry: EncounterEntry) => readonly string[]): Facet =>
    facet(codesIn(near, part, codes));
  return {
    parties: count("parties", ({ parties }) => valuesOf(parties)),
    pairs: count("parties", pairsOf),
    families: count("families", ({ family }) => [family]),
    formats: count("formats", ({ format }) => some(shown(format))),
    progress: count("progress", ({ progress }) => some(shown(progress))),
    sectors: count("sectors", ({ sectors }) => valuesOf(sectors)),
    persons: nameEach(
      register,
      count("persons", ({ participants }) => participants.map(({ person }) => person)),
    ),
    statuses: count("statuses", ({ status }) => [status]),
    languages: count("languages", (entry) => languagesOf(register, entry)),
  };
}

interface NearMiss {
  readonly entry: EncounterEntry;
  /** The only part that the encounter does not answer; null where it answers all. */
  readonly missed: FilterPart | null;
}

/** The encounters of that time that answer every part, or every part but one. */
function nearMisses(register: Register, filter: TimelineFilter): readonly NearMiss[] {
  const parts = askedParts(filter, register);
  const near: NearMiss[] = [];
  for (const entry of entriesOfKind(register, "encounter")) {
    const [missed, another] = parts.filter(({ isAnswered }) => !isAnswered(entry));
    if (another !== undefined || !isInTime(entry, filter)) continue;
    near.push({ entry, missed: missed?.part ?? null });
  }
  return near;
}

function isInTime(entry: EncounterEntry, filter: TimelineFilter): boolean {
  const answer = whenAsked(entry, filter);
  return answer === "yes" || (answer === "possibly" && filter.surely !== true);
}

/** The codes of those that answer every part, or every part but this one; of each line once. */
function* codesIn(
  near: readonly NearMiss[],
  part: FilterPart,
  codesOf: (entry: EncounterEntry) => readonly string[],
): Generator<string> {
  for (const { entry, missed } of near)
    if (missed === null || missed === part) yield* new Set(codesOf(entry));
}

function languagesOf(register: Register, { documents }: EncounterEntry): readonly string[] {
  return documents.flatMap((id) => register.documents.get(id)?.language ?? []);
}

function nameEach(register: Register, persons: Facet): TimelineFacets["persons"] {
  return persons.map(({ code, count }) => {
    const entry = register.entries.get(code);
    return { code, count, name: entry?.kind === "person" ? entry.name : "" };
  });
}

function some<T>(value: T | null): readonly T[] {
  return value === null ? [] : [value];
}
