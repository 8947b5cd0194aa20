import { edtfDays, type EdtfDate } from "../../core/edtf.ts";
import { gather } from "../../core/lists.ts";
import type { Place } from "../../fact/reading.ts";
import type { EncounterStatus, FormatFamily } from "../../core/vocabulary.ts";
import { placeKey } from "../../lexicon/place-key.ts";
import { isSoleOffice } from "../office/sole-office.ts";
import type { Disagreement, EncounterEntry, Participation, Told } from "../register.ts";

/**
 * Where the sources of an encounter contradict one another: on its days, its place, its fate, or on
 * who held an office that one person holds.
 *
 * A coarser telling of the same thing (a month, a country) contradicts nothing.
 */
export function disagreementsOn(
  entry: Pick<EncounterEntry, "family" | "date" | "place" | "progress" | "participants">,
): readonly Disagreement[] {
  return [
    ...disagreement(
      "date",
      entry.date,
      lasting.has(entry.family) ? areTwoDates : areTwoDays,
      (date) => date,
    ),
    ...disagreement(
      "place",
      entry.place,
      areTwoPlaces,
      ({ name, country }) => name ?? country ?? "",
    ),
    ...disagreement("status", entry.progress, areTwoFates(entry.date), (status) => status),
    ...twoHolders(entry.participants),
  ];
}

/** The tellings of a part that some other telling of it contradicts. */
function disagreement<T>(
  part: Disagreement["part"],
  told: Told<T>,
  ...[areTwo, wordsOf]: readonly [(one: T, other: T) => boolean, (value: T) => string]
): readonly Disagreement[] {
  const against = told.filter((one) => told.some((other) => areTwo(one.value, other.value)));
  if (against.length < 2) return [];
  const tellings = against.map((telling) => ({ ...telling, value: wordsOf(telling.value) }));
  return [{ part, about: null, tellings }];
}

/** A date that leaves no more days open was meant to the day. */
const exactDaysMax = 10;

function areTwoDates(one: EdtfDate, other: EdtfDate): boolean {
  if (areApart(one, other)) return true;
  const [here, there] = [edtfDays(one), edtfDays(other)];
  if (here === null || there === null || ![one, other].every(isExact)) return false;
  return here.first !== there.first || here.last !== there.last;
}

/** Occasions that last for days, so that one day of them is not the whole. */
const lasting: ReadonlySet<FormatFamily> = new Set(["visit", "conference"]);

/** Of what is over in a day, the day within a stay is a closer telling of the stay. */
function areTwoDays(one: EdtfDate, other: EdtfDate): boolean {
  return areTwoDates(one, other) && !isWithin(one, other) && !isWithin(other, one);
}

function isWithin(wide: EdtfDate, date: EdtfDate): boolean {
  const [outer, inner] = [edtfDays(wide), edtfDays(date)];
  return outer !== null && inner !== null && outer.first <= inner.first && inner.last <= outer.last;
}

function isExact(date: EdtfDate): boolean {
  const days = edtfDays(date);
  return days !== null && days.last - days.first <= exactDaysMax && !/[~?%]/.test(date);
}

function areTwoPlaces(one: Place, other: Place): boolean {
  if (one.country !== null && other.country !== null && one.country !== other.country) return true;
  const [here, there] = [one, other].map(({ name, country }) => placeKey(name, country));
  return here !== "" && there !== "" && here !== there;
}

/**
 * What is held cannot have been called off, nor put off where all sources tell one day; what was
 * planned may come to either.
 */
function areTwoFates(
  dates: Told<EdtfDate>,
): (one: EncounterStatus, other: EncounterStatus) => boolean {
  const moved = dates.some(({ value: one }) => dates.some(({ value }) => areApart(one, value)));
  const isOff = (status: EncounterStatus): boolean =>
    status === "cancelled" || (status === "postponed" && !moved);
  return (one, other) => isOff(one) !== isOff(other) && one !== "planned" && other !== "planned";
}

function areApart(one: EdtfDate, other: EdtfDate): boolean {
  const [here, there] = [edtfDays(one), edtfDays(other)];
  if (here === null || there === null) return false;
  return here.first > there.last || there.first > here.last;
}

/** Two names for the holder of one office on one occasion. */
function twoHolders(participants: readonly Participation[]): readonly Disagreement[] {
  const named = participants.filter(isNamed);
  const holders = gather(named, (participation) => {
    const offices = participation.offices.filter(
      ({ role, former }) => isSoleOffice(role) && !former,
    );
    const keys = new Set(offices.map(({ role, of }) => `${role} ${of}`));
    return [...keys].map((key) => [key, participation] as const);
  });
  return [...holders]
    .filter(([, held]) => held.length > 1)
    .map(([about, held]) => ({ part: "participants", about, tellings: held.map(tellingOf) }));
}

/** Who is only implied by an office speaks against nobody. */
function isNamed({ roles }: Participation): boolean {
  return roles.some(({ implied }) => implied === undefined);
}

function tellingOf({ person, roles }: Participation): Told<string>[number] {
  return {
    value: person,
    records: [...new Set(roles.flatMap(({ records }) => records))],
    documents: [...new Set(roles.flatMap(({ documents }) => documents))],
  };
}
