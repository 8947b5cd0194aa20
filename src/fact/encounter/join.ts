import { readIsoDay } from "../../core/civil-day.ts";
import type { EdtfDate } from "../../core/edtf.ts";
import type { EncounterFormat, ParticipantRole } from "../../core/vocabulary.ts";
import type { Place } from "../reading.ts";
import type { Candidate } from "./candidate.ts";
import { isGeneral } from "./same.ts";
import { daysOf, isDay, stayFrom, stayUntil, type Told } from "./told.ts";

/** Tellings of one occasion that are kept, beside the last; bounds the work on endless pages. */
const tellingsMax = 200;

/** An occasion with one telling more. */
export function join(known: Told, candidate: Candidate): Told {
  return {
    tellings: [...known.tellings.slice(0, tellingsMax), candidate],
    format: closerFormat(known.format, candidate.format),
    date: joinDates(known, candidate),
    place: isOfOneDay(known, candidate)
      ? (known.place ?? candidate.place)
      : closerPlace(known.place, candidate.place),
    people: joinPeople(known.people, candidate.people),
    codes: new Set([...known.codes, ...candidate.codes]),
  };
}

function closerFormat(one: EncounterFormat, other: EncounterFormat): EncounterFormat {
  return isGeneral(one) ? other : one;
}

/** First day and last day make a stay; so do the first or the last day and a length. */
function joinDates({ date, tellings }: Told, candidate: Candidate): EdtfDate | null {
  const all = [...tellings, candidate];
  const stay = stayOf(all, date);
  if (stay !== null) return stay;
  return candidate.bound === "end" ? (date ?? candidate.date) : closerDate(date, candidate.date);
}

/** The stay that the bounds of its tellings tell; null where they do not. */
function stayOf(all: readonly Candidate[], date: EdtfDate | null): EdtfDate | null {
  const [start, end, days] = [boundDay(all, "start"), boundDay(all, "end"), daysSaid(all)];
  const first = start ?? (isDay(date) ? date : null);
  if (first !== null && end !== null && first < end) return `${first}/${end}`;
  if (days < 2) return null;
  if (start !== null) return stayFrom(start, days);
  return end === null ? null : stayUntil(end, days);
}

/** How many days the first telling with a length gives; one where none does. */
function daysSaid(all: readonly Candidate[]): number {
  return all.find(({ days }) => days !== null)?.days ?? 1;
}

/** The day on which a telling says that the stay begins or ends. */
function boundDay(all: readonly Candidate[], side: "start" | "end"): EdtfDate | null {
  return all.find(({ bound, date }) => bound === side && isDay(date))?.date ?? null;
}

function isInterval(date: EdtfDate): boolean {
  return date.includes("/");
}

function daysLong(date: EdtfDate): number {
  const { earliest, latest } = daysOf(date);
  return (readIsoDay(latest) ?? Infinity) - (readIsoDay(earliest) ?? 0);
}

/** The shorter of two dates, or an interval that holds a single day of a stay. */
function closerDate(one: EdtfDate | null, other: EdtfDate | null): EdtfDate | null {
  if (one === null || other === null) return one ?? other;
  return isCloser(other, one) ? other : one;
}

function isCloser(date: EdtfDate, known: EdtfDate): boolean {
  if (isInterval(date) && isInterval(known)) return daysLong(date) < daysLong(known);
  return !(isInterval(known) && isDay(date)) && date.length > known.length;
}

/** « Mercredi, il visitera Cuzco », of a stay of three days: where he is on that day alone. */
function isOfOneDay({ date }: Told, { date: day }: Candidate): boolean {
  return date !== null && isInterval(date) && isDay(day);
}

function closerPlace(one: Place | null, other: Place | null): Place | null {
  if (one === null || other === null) return one ?? other;
  return one.name === null && other.name !== null ? other : one;
}

/** What a person did, by the telling that says it most exactly. */
export function joinPeople(
  one: ReadonlyMap<string, ParticipantRole>,
  other: ReadonlyMap<string, ParticipantRole>,
): ReadonlyMap<string, ParticipantRole> {
  const people = new Map(one);
  for (const [person, role] of other) {
    const known = people.get(person);
    if (known === undefined || known === "participant") people.set(person, role);
  }
  return people;
}
