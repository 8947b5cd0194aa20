import type { EncounterEntry, Register, Told } from "../register/register.ts";
import { shown } from "../register/told.ts";
import type { TimelineFilter } from "./view.ts";

/** A part of the filter that a list of codes answers. */
export type FilterPart = Exclude<keyof TimelineFilter, "since" | "until" | "surely">;

/** A part of the filter that is asked for, time left aside, and how to see whether a line answers. */
export interface AskedPart {
  readonly part: FilterPart;
  readonly isAnswered: Check;
}

type Check = (entry: EncounterEntry) => boolean;

/** The parts that a filter asks for: what nobody asks is not looked at, line by line. */
export function askedParts(filter: TimelineFilter, register: Register): readonly AskedPart[] {
  return parts.flatMap(([part, checkOf]) => {
    const isAnswered = checkOf(filter, register);
    return isAnswered === null ? [] : [{ part, isAnswered }];
  });
}

/** Makes the check of one part; null where the filter does not ask for it. */
type CheckOf = (filter: TimelineFilter, register: Register) => Check | null;

const parts: readonly (readonly [FilterPart, CheckOf])[] = [
  [
    "statuses",
    ({ statuses }) =>
      ({ status }) =>
        statuses === undefined ? status !== "refused" : statuses.includes(status),
  ],
  [
    "parties",
    asked(
      "parties",
      (wanted) =>
        ({ parties }) =>
          wanted.every(isIn(parties)),
    ),
  ],
  [
    "families",
    asked(
      "families",
      (wanted) =>
        ({ family }) =>
          wanted.includes(family),
    ),
  ],
  [
    "formats",
    asked(
      "formats",
      (wanted) =>
        ({ format }) =>
          isAmong(shown(format), wanted),
    ),
  ],
  [
    "progress",
    asked(
      "progress",
      (wanted) =>
        ({ progress }) =>
          isAmong(shown(progress), wanted),
    ),
  ],
  [
    "sectors",
    asked(
      "sectors",
      (wanted) =>
        ({ sectors }) =>
          wanted.some(isIn(sectors)),
    ),
  ],
  [
    "persons",
    asked(
      "persons",
      (wanted) =>
        ({ participants }) =>
          participants.some(({ person }) => wanted.includes(person)),
    ),
  ],
  [
    "documents",
    asked(
      "documents",
      (wanted) =>
        ({ documents }) =>
          documents.some((document) => wanted.has(document)),
    ),
  ],
  [
    "languages",
    asked(
      "languages",
      (wanted, register) =>
        ({ documents }) =>
          documents.some((id) => wanted.includes(register.documents.get(id)?.language ?? "")),
    ),
  ],
];

function asked<P extends FilterPart>(
  part: P,
  checkOf: (wanted: NonNullable<TimelineFilter[P]>, register: Register) => Check,
): CheckOf {
  return (filter, register) => {
    const wanted = filter[part];
    return wanted === undefined ? null : checkOf(wanted, register);
  };
}

function isAmong<T>(value: T | null, wanted: readonly T[]): boolean {
  return value !== null && wanted.includes(value);
}

function isIn<T>(told: Told<T>): (wanted: T) => boolean {
  return (wanted) => told.some(({ value }) => value === wanted);
}
