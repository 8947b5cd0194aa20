import type { EncounterFormat } from "../../core/vocabulary.ts";
import type { PartyCode } from "../../fact/reading.ts";
import type { EntryId } from "../register.ts";
import {
  areInOnePlace,
  areInTwoPlaces,
  commonPersons,
  type DatedEncounter,
  daysApart,
} from "./dated-encounter.ts";

/** An occasion that was announced may be held so many days away from the day that was announced. */
export const movedDaysMax = 3;

/** Whether two tellings are of one encounter, and why; null where nothing says so. */
export interface EncounterComparison {
  readonly judgement: "same" | "unsure";
  readonly reasons: readonly string[];
}

/**
 * Compares two encounters of one family and with the same parties.
 *
 * They are one where their dates overlap and they share a participant or a place; occasions of a
 * kind that is held once a day need only lie on one day. One that was announced may have been moved.
 */
export function compareEncounters(
  one: DatedEncounter,
  other: DatedEncounter,
): EncounterComparison | null {
  const [a, b] = [one.record, other.record];
  if (a.source.document === b.source.document) return null;
  if (daysApart(one, other) > 0) return compareMoved(one, other);
  if (a.voice === b.voice && a.fact.format === b.fact.format) return same("copies of one text");
  if (one.family === "talks" && isOtherCompany(one, other)) return null;
  if (commonPersons(one, other) > 0) return same("the same participants", "dates agree");
  if (areInOnePlace(one, other)) return same("the same place", "dates agree");
  return isOnceADay(one, other) ? same("one occasion of its kind on that day") : null;
}

/** Announced for one day, held on another; or told with a day's difference. */
function compareMoved(one: DatedEncounter, other: DatedEncounter): EncounterComparison | null {
  const alike = one.record.fact.format === other.record.fact.format;
  if (!alike || areInTwoPlaces(one, other) || daysApart(one, other) > movedDaysMax) return null;
  if (commonPersons(one, other) >= 2 && isAnnouncementOf(one, other))
    return same("the same participants", "announced for a day close by");
  if (isNextDay(one, other))
    return { judgement: "unsure", reasons: ["the same place", "told one day apart"] };
  return null;
}

/** A ceremony in the same town on the next day: mostly the same one, by a slip of a source. */
function isNextDay(one: DatedEncounter, other: DatedEncounter): boolean {
  const there = one.city !== "" && one.city === other.city;
  return one.family === "ceremony" && there && daysApart(one, other) === 1;
}

/** One was announced, the other is told, and the announcement was published first. */
function isAnnouncementOf(one: DatedEncounter, other: DatedEncounter): boolean {
  if (isAnnounced(one) === isAnnounced(other)) return false;
  const [plan, report] = isAnnounced(one) ? [one, other] : [other, one];
  const [before, after] = [plan, report].map(
    ({ record }) => record.source.reading.document.published,
  );
  return !before || !after || before <= after;
}

function isAnnounced({ record }: DatedEncounter): boolean {
  return record.fact.status === "planned" || record.fact.status === "postponed";
}

/** Formats that two parties rarely hold twice on one day. */
const onceADay: ReadonlySet<EncounterFormat> = new Set([
  "ceremony",
  "signing-ceremony",
  "press-conference",
  "commission-session",
]);

function isOnceADay(one: DatedEncounter, other: DatedEncounter): boolean {
  const { format } = one.record.fact;
  const exact = one.earliest === one.latest && other.earliest === other.latest;
  const nobody = one.persons.size === 0 || other.persons.size === 0;
  const alike = format === other.record.fact.format && onceADay.has(format);
  return exact && nobody && alike && !areInTwoPlaces(one, other);
}

/** Talks are told by who talks: a side that sends one person here and another there talked twice. */
function isOtherCompany(one: DatedEncounter, other: DatedEncounter): boolean {
  return one.record.fact.parties.some((party) => {
    const [here, there] = [from(one, party), from(other, party)];
    return here.length > 0 && there.length > 0 && !here.some((person) => there.includes(person));
  });
}

function from({ persons }: DatedEncounter, party: PartyCode): readonly EntryId[] {
  return [...persons].filter(([, side]) => side === party).map(([person]) => person);
}

/**
 * Compares two conferences of one format in one country, whose parties each source counts in its own
 * way: one names the continent, another the states that it is about.
 */
export function compareConferences(
  one: DatedEncounter,
  other: DatedEncounter,
): EncounterComparison | null {
  if (one.record.source.document === other.record.source.document) return null;
  if (daysApart(one, other) > 0 || areInTwoPlaces(one, other)) return null;
  const [few, many] = [one, other]
    .map(({ record }) => record.fact.parties)
    .toSorted((a, b) => a.length - b.length);
  if (few?.every((party) => many?.includes(party)) !== true) return null;
  return same("a conference of the same parties", "dates and places agree");
}

function same(...reasons: readonly string[]): EncounterComparison {
  return { judgement: "same", reasons };
}
