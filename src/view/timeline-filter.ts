import type { EncounterEntry, Register, Told } from "../register/register.ts";
import { shown } from "../register/told.ts";
import type { TimelineFilter } from "./view.ts";

/** Whether an encounter answers every part of the filter but time. */
export function isWanted(
  entry: EncounterEntry,
  filter: TimelineFilter,
  register: Register,
): boolean {
  return checks.every(([, check]) => check(entry, filter, register));
}

/** The parts of the filter, time left aside, that an encounter does not answer. */
export function partsMissed(
  entry: EncounterEntry,
  filter: TimelineFilter,
  register: Register,
): readonly FilterPart[] {
  return checks.filter(([, check]) => !check(entry, filter, register)).map(([part]) => part);
}

/** A part of the filter that a list of codes answers. */
export type FilterPart = Exclude<keyof TimelineFilter, "since" | "until" | "surely">;

type Check = (entry: EncounterEntry, filter: TimelineFilter, register: Register) => boolean;

const checks: readonly (readonly [FilterPart, Check])[] = [
  [
    "statuses",
    (entry, { statuses }) =>
      statuses === undefined ? entry.status !== "refused" : statuses.includes(entry.status),
  ],
  [
    "parties",
    ({ parties }, { parties: wanted = [] }) =>
      wanted.every((party) => parties.some(({ value }) => value === party)),
  ],
  ["families", ({ family }, { families }) => families?.includes(family) ?? true],
  ["formats", ({ format }, { formats }) => isAmong(shown(format), formats)],
  ["progress", ({ progress }, { progress: wanted }) => isAmong(shown(progress), wanted)],
  ["sectors", ({ sectors }, { sectors: wanted }) => shares(sectors, wanted)],
  [
    "persons",
    ({ participants }, { persons }) =>
      persons === undefined || participants.some(({ person }) => persons.includes(person)),
  ],
  [
    "documents",
    ({ documents }, { documents: wanted }) =>
      wanted === undefined || documents.some((document) => wanted.has(document)),
  ],
  [
    "languages",
    ({ documents }, { languages }, register) =>
      languages === undefined ||
      documents.some((id) => languages.includes(register.documents.get(id)?.language ?? "")),
  ],
];

function isAmong<T>(value: T | null, wanted: readonly T[] | undefined): boolean {
  return wanted === undefined || (value !== null && wanted.includes(value));
}

function shares<T>(told: Told<T>, wanted: readonly T[] | undefined): boolean {
  return wanted === undefined || told.some(({ value }) => wanted.includes(value));
}
