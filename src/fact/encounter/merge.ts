import { edtfBounds } from "../../core/edtf.ts";
import type { EdtfDate } from "../../core/edtf.ts";
import {
  formatFamilies,
  type EncounterFormat,
  type ParticipantRole,
} from "../../core/vocabulary.ts";
import type { Place } from "../reading.ts";
import type { Candidate } from "./candidate.ts";

/** One occasion, with every telling of it. */
export interface Told {
  readonly tellings: readonly Candidate[];
  readonly format: EncounterFormat;
  readonly date: EdtfDate | null;
  readonly place: Place | null;
  readonly people: ReadonlyMap<string, ParticipantRole>;
  readonly codes: ReadonlySet<string>;
}

/**
 * Brings the tellings of one occasion together.
 *
 * Each telling joins the latest occasion that it can be: of one family, with dates and places that
 * can both hold, with somebody in common, and told by nothing as another (« la précédente »).
 */
export function mergeTellings(candidates: readonly Candidate[]): readonly Told[] {
  const told: Told[] = [];
  for (const candidate of candidates) {
    const same = told.findLastIndex((occasion) => canBe(occasion, candidate));
    const at = same < 0 && candidate.again ? spokenOf(told, candidate) : same;
    const known = told[at];
    if (known === undefined) told.push(tell(withBody(told, candidate)));
    else told[at] = same < 0 ? mention(known, candidate) : join(known, candidate);
  }
  return told;
}

/** « la dixième session »: of the body whose session was told before, with its parties. */
function withBody(told: readonly Told[], candidate: Candidate): Candidate {
  if (candidate.which === null || candidate.codes.size > 0) return candidate;
  const body = told.findLast(
    ({ format, codes }) =>
      formatFamilies[format] === formatFamilies[candidate.format] && codes.size > 1,
  );
  return body === undefined ? candidate : { ...candidate, codes: body.codes };
}

/** « cette rencontre », « la cérémonie d'ouverture »: what was told last, under another name. */
function spokenOf(told: readonly Told[], candidate: Candidate): number {
  if (candidate.sentence === 0) return -1;
  return told.findLastIndex(
    (occasion) =>
      isRecent(occasion, candidate) &&
      !isHollow(occasion) &&
      overlap(occasion.codes, candidate.codes),
  );
}

function isHollow({ tellings }: Told): boolean {
  return tellings.every(({ again }) => again);
}

/** A telling that only adds who was there, and when, if that was not told. */
function mention(known: Told, candidate: Candidate): Told {
  return {
    ...join(known, candidate),
    format: known.format,
    date: known.date ?? candidate.date,
    place: known.place ?? candidate.place,
  };
}

function tell(candidate: Candidate): Told {
  const { format, date, place, people, codes } = candidate;
  return { tellings: [candidate], format, date, place, people, codes };
}

function canBe(known: Told, candidate: Candidate): boolean {
  return (
    sameFamily(known.format, candidate.format) &&
    candidate.vague === known.tellings.some(({ vague }) => vague) &&
    sameWhich(known, candidate) &&
    datesMeet(known.date, candidate.date) &&
    placesMeet(known.place, candidate.place) &&
    sameSides(known, candidate)
  );
}

function sameFamily(one: EncounterFormat, other: EncounterFormat): boolean {
  if (formatFamilies[one] !== formatFamilies[other]) return false;
  return one === other || isGeneral(one) || isGeneral(other) || formatFamilies[one] === "visit";
}

/** Formats that a closer word may replace. */
const general: ReadonlySet<EncounterFormat> = new Set(["visit", "talks", "conference", "ceremony"]);

function isGeneral(format: EncounterFormat): boolean {
  return general.has(format);
}

function sameWhich(known: Told, { which }: Candidate): boolean {
  const others = known.tellings.flatMap((telling) => telling.which ?? []);
  return which === null || others.length === 0 || others.includes(which);
}

/** Whether two dates can be of one occasion; an unknown date can be any. */
export function datesMeet(one: EdtfDate | null, other: EdtfDate | null): boolean {
  const [a, b] = [daysOf(one), daysOf(other)];
  return a.earliest <= b.latest && b.earliest <= a.latest;
}

/** First and last day that a date can mean; an open end is as far as can be. */
export function daysOf(date: EdtfDate | null): {
  readonly earliest: string;
  readonly latest: string;
} {
  const { earliest, latest } = edtfBounds(date ?? "../..");
  return { earliest: earliest ?? "0000-01-01", latest: latest ?? "9999-12-31" };
}

function placesMeet(one: Place | null, other: Place | null): boolean {
  if (one === null || other === null) return true;
  if (one.country !== null && other.country !== null && one.country !== other.country) return false;
  return one.name === null || other.name === null || one.name === other.name;
}

function sameSides(known: Told, candidate: Candidate): boolean {
  const shared = [...candidate.people.keys()].some((person) => known.people.has(person));
  if (known.people.size > 0 && candidate.people.size > 0 && !shared) return false;
  if (candidate.people.size === 0 && candidate.codes.size === 0)
    return candidate.again || isRecent(known, candidate);
  return shared || overlap(known.codes, candidate.codes);
}

function overlap(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  if (one.size === 0 || other.size === 0) return true;
  return [...one].some((code) => other.has(code));
}

function isRecent(known: Told, { sentence }: Candidate): boolean {
  return sentence - (known.tellings.at(-1)?.sentence ?? 0) <= 3;
}

function join(known: Told, candidate: Candidate): Told {
  return {
    tellings: [...known.tellings, candidate],
    format: closerFormat(known.format, candidate.format),
    date: closerDate(known.date, candidate.date),
    place: closerPlace(known.place, candidate.place),
    people: joinPeople(known.people, candidate.people),
    codes: new Set([...known.codes, ...candidate.codes]),
  };
}

function closerFormat(one: EncounterFormat, other: EncounterFormat): EncounterFormat {
  return isGeneral(one) ? other : one;
}

/** The shorter of two dates, or an interval that holds a single day of a stay. */
function closerDate(one: EdtfDate | null, other: EdtfDate | null): EdtfDate | null {
  if (one === null || other === null) return one ?? other;
  const isInterval = (date: EdtfDate): boolean => date.includes("/");
  if (isInterval(one) !== isInterval(other) && one.length > 7 && other.length > 7)
    return isInterval(one) ? one : other;
  return other.length > one.length ? other : one;
}

function closerPlace(one: Place | null, other: Place | null): Place | null {
  if (one === null || other === null) return one ?? other;
  return one.name === null && other.name !== null ? other : one;
}

function joinPeople(
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
