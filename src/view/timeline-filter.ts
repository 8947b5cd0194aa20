import type { EncounterEntry, Register, Told } from "../register/register.ts";
import { shown } from "../register/told.ts";
import type { TimelineFilter } from "./view.ts";

/** Whether an encounter answers every part of the filter but time. */
export function isWanted(
  entry: EncounterEntry,
  filter: TimelineFilter,
  register: Register,
): boolean {
  return checks.every((check) => check(entry, filter, register));
}

type Check = (entry: EncounterEntry, filter: TimelineFilter, register: Register) => boolean;

const checks: readonly Check[] = [
  (entry, { statuses }) =>
    statuses === undefined ? entry.status !== "refused" : statuses.includes(entry.status),
  ({ parties }, { parties: wanted = [] }) =>
    wanted.every((party) => parties.some(({ value }) => value === party)),
  ({ family }, { families }) => families?.includes(family) ?? true,
  ({ format }, { formats }) => isAmong(shown(format), formats),
  ({ progress }, { progress: wanted }) => isAmong(shown(progress), wanted),
  ({ sectors }, { sectors: wanted }) => shares(sectors, wanted),
  ({ participants }, { persons }) =>
    persons === undefined || participants.some(({ person }) => persons.includes(person)),
  ({ documents }, { documents: wanted }) =>
    wanted === undefined || documents.some((document) => wanted.has(document)),
  ({ documents }, { languages }, register) =>
    languages === undefined ||
    documents.some((id) => languages.includes(register.documents.get(id)?.language ?? "")),
];

function isAmong<T>(value: T | null, wanted: readonly T[] | undefined): boolean {
  return wanted === undefined || (value !== null && wanted.includes(value));
}

function shares<T>(told: Told<T>, wanted: readonly T[] | undefined): boolean {
  return wanted === undefined || told.some(({ value }) => wanted.includes(value));
}
