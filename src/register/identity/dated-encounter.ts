import { readIsoDay } from "../../core/civil-day.ts";
import { edtfBounds, type EdtfDate, type IsoDay } from "../../core/edtf.ts";
import { compareParts } from "../../core/name/compare-parts.ts";
import { type FormatFamily, formatFamilies } from "../../core/vocabulary.ts";
import type { PartyCode } from "../../fact/reading.ts";
import { placeKey } from "../../lexicon/place-key.ts";
import type { SourceRecord } from "../record.ts";
import type { EntryId } from "../register.ts";

/** A date that is vaguer than so many days tells two encounters neither apart nor together. */
const vagueDaysMax: Readonly<Record<"rare" | "common", number>> = { rare: 366, common: 31 };

/** From so few days on, the country of the place is enough. */
const exactDaysMax = 4;

/** From here on the names of two cities sound alike. */
const soundsLikeMin = 0.8;

/** Occasions that the same parties rarely hold twice a year. */
const rareFamilies: ReadonlySet<FormatFamily> = new Set(["conference", "commission"]);

/** One telling of an encounter whose day is known well enough. */
export interface DatedEncounter {
  readonly record: SourceRecord<"encounter">;
  readonly family: FormatFamily;
  /** First and last day, as numbers. */
  readonly earliest: number;
  readonly latest: number;
  /** Each participant, and the party that he or she acts for. */
  readonly persons: ReadonlyMap<EntryId, PartyCode | null>;
  /** The city's key, see {@link placeKey}; empty where no place is named. */
  readonly city: string;
  readonly country: string | null;
}

/** Dates an encounter; null where its day or its parties are too vague to tell anything. */
export function dateEncounter(
  record: SourceRecord<"encounter">,
  entryOfPerson: (record: string) => EntryId,
): DatedEncounter | null {
  const { participants, place, parties, format } = record.fact;
  const family = formatFamilies[format];
  const days = daysOf(record.fact.date, family);
  if (days === null || parties.length === 0) return null;
  const persons = new Map(
    participants.flatMap(({ person }) => personOf(person, { record, entryOfPerson })),
  );
  const country = place?.country ?? null;
  const city = placeKey(place?.name ?? null, country);
  return { record, family, ...days, persons, city, country };
}

function daysOf(
  date: EdtfDate | null,
  family: FormatFamily,
): Pick<DatedEncounter, "earliest" | "latest"> | null {
  if (date === null) return null;
  const { earliest, latest } = edtfBounds(date);
  const [first, last] = [dayOf(earliest), dayOf(latest)];
  const limit = vagueDaysMax[rareFamilies.has(family) ? "rare" : "common"];
  if (first === null || last === null || last - first >= limit) return null;
  return { earliest: first, latest: last };
}

function personOf(
  localId: string,
  {
    record,
    entryOfPerson,
  }: { readonly record: SourceRecord; readonly entryOfPerson: (record: string) => EntryId },
): [EntryId, PartyCode | null][] {
  const id = record.sibling(localId);
  const person = record.source.reading.persons.find((one) => one.id === localId);
  if (id === null || person === undefined) return [];
  return [[entryOfPerson(id), person.country ?? person.offices[0]?.of ?? null]];
}

/** How many participants both name. */
export function commonPersons(one: DatedEncounter, other: DatedEncounter): number {
  return [...one.persons.keys()].filter((person) => other.persons.has(person)).length;
}

/** The same city in any language; or the same country, where one names no city and days are few. */
export function areInOnePlace(one: DatedEncounter, other: DatedEncounter): boolean {
  if (one.city !== "" && other.city !== "") return isOneCity(one, other);
  const sameCountry = one.country !== null && one.country === other.country;
  return sameCountry && daysOfBoth(one, other) < exactDaysMax;
}

/** Whether both name a city and they are two. */
export function areInTwoPlaces(one: DatedEncounter, other: DatedEncounter): boolean {
  if (one.country !== null && other.country !== null && one.country !== other.country) return true;
  return one.city !== "" && other.city !== "" && !isOneCity(one, other);
}

/** Cities that no list knows are told by their sounds. */
function isOneCity(one: DatedEncounter, other: DatedEncounter): boolean {
  if (one.city === other.city) return true;
  if (one.country === null || one.country !== other.country) return false;
  const [here, there] = [one, other].map(({ city }) => city.replaceAll(" ", ""));
  return (compareParts(here ?? "", there ?? "")?.quality ?? 0) >= soundsLikeMin;
}

/** Days that the two cover together. */
export function daysOfBoth(one: DatedEncounter, other: DatedEncounter): number {
  return Math.max(one.latest, other.latest) - Math.min(one.earliest, other.earliest);
}

/** Days between the end of the one and the beginning of the other; 0 where they overlap. */
export function daysApart(one: DatedEncounter, other: DatedEncounter): number {
  return Math.max(0, one.earliest - other.latest, other.earliest - one.latest);
}

function dayOf(day: IsoDay | null): number | null {
  return day === null ? null : readIsoDay(day);
}
