import type { Quotation } from "../../core/span.ts";
import { quotation } from "../../core/span.ts";
import {
  formatFamilies,
  type EncounterStatus,
  type FormatFamily,
  type ParticipantRole,
} from "../../core/vocabulary.ts";
import type { Context } from "../context.ts";
import type { Encounter, Participant } from "../reading.ts";
import { withAttendance } from "./attendance.ts";
import { findCandidates } from "./find-candidates.ts";
import { daysOf, mergeTellings, type Told } from "./merge.ts";
import { wholeOf } from "./wholes.ts";

/** An encounter with what later makers need of it: which sentences tell it. */
export interface EncounterFact {
  readonly encounter: Encounter;
  readonly told: Told;
}

/** The encounters of a document: tellings found, brought together, and held to what an encounter is. */
export function makeEncounters(context: Context): readonly EncounterFact[] {
  const tellings = withSharedParties(mergeTellings(findCandidates(context)));
  const merged = withStops(context, withAttendance(context, tellings));
  const told = merged.filter((one) => isEncounter(context, one));
  return withWholes(told).map((one, index) => ({
    told: one,
    encounter: encounterOf(context, one, `e${index + 1}`),
  }));
}

/** A press conference or a signing of which one side is named has the parties of the occasion told before it. */
function withSharedParties(told: readonly Told[]): readonly Told[] {
  const shared = new Set(["press", "ceremony", "talks"]);
  let last: Told | null = null;
  return told.map((one) => {
    const own =
      last !== null &&
      one.codes.size === 1 &&
      shared.has(formatFamilies[one.format]) &&
      last.codes.size === 2 &&
      [...one.codes].every((code) => last?.codes.has(code) ?? false)
        ? { ...one, codes: last.codes }
        : one;
    if (own.codes.size === 2) last = own;
    return own;
  });
}

/** The parties of a tour are those of its stops: the visits of the same traveller in the document. */
function withStops({ discourse }: Context, told: readonly Told[]): readonly Told[] {
  return told.map((tour) => {
    if (tour.format !== "tour") return tour;
    const stops = told.filter(
      (stop) => stop !== tour && [...tour.people.keys()].some((person) => stop.people.has(person)),
    );
    const codes = new Set([...tour.codes, ...stops.flatMap((stop) => [...stop.codes])]);
    if (codes.size === 1 && discourse.home !== null) codes.add(discourse.home);
    return { ...tour, codes, place: null };
  });
}

/** A part that tells no place has its whole's; no day, the whole's single day. */
function withWholes(told: readonly Told[]): readonly Told[] {
  return told.map((part) => {
    const whole = wholeOf(part, told);
    if (whole === null) return part;
    const day = whole.date !== null && /^\d{4}-\d{2}-\d{2}$/.test(whole.date) ? whole.date : null;
    return { ...part, place: part.place ?? whole.place, date: part.date ?? day };
  });
}

/** Two parties at least, or one with its own people abroad; somebody or something that tells it from any other. */
function isEncounter(context: Context, told: Told): boolean {
  const codes = sidesOf(told, context.discourse.home);
  if (told.tellings.every(({ vague, again }) => vague || again)) return false;
  if (isJourneyHome(context, told)) return false;
  const known = told.people.size > 0 || told.date !== null || told.place !== null;
  return known && (codes.size >= 2 || formatFamilies[told.format] === "community");
}

/** A journey told by a verb alone is a visit only where it leads abroad. */
function isJourneyHome({ discourse, mentions }: Context, told: Told): boolean {
  const verb = `encounter/${mentions.language}/visits`;
  if (told.tellings.some(({ rule }) => rule !== verb)) return false;
  const guests = discourse.persons.filter(({ id }) => told.people.has(id));
  const { place } = told;
  return (
    place?.country == null ||
    guests.every(({ country }) => country === null || country === place.country)
  );
}

/** Occasions at which the country of the place is a party. */
const atHost: ReadonlySet<FormatFamily> = new Set(["visit", "conference", "ceremony"]);

/** States and organisations that are represented; a visitor's host country is one of them. */
function sidesOf({ codes, format, place }: Told, home: string | null): ReadonlySet<string> {
  const sides = new Set(codes);
  const family = formatFamilies[format];
  if (atHost.has(family) && place?.country != null && sides.size < 2) sides.add(place.country);
  if (family === "visit" && sides.size === 1 && home !== null) sides.add(home);
  return sides;
}

function encounterOf(context: Context, told: Told, id: string): Encounter {
  const [first] = told.tellings;
  return {
    id,
    format: told.format,
    status: statusOf(context, told),
    date: told.date,
    place: told.place,
    parties: [...sidesOf(told, context.discourse.home)],
    participants: participantsOf(context, told),
    sectors: [],
    evidence: evidenceOf(context, told),
    ...(first === undefined ? {} : { rule: first.rule, revision: first.revision }),
  };
}

/** What the first telling with a word on it says, corrected by the day of publication. */
function statusOf({ mentions }: Context, told: Told): EncounterStatus {
  const said = told.tellings.flatMap(({ status }) => status ?? []);
  const strong = said.find((status) => status === "postponed" || status === "cancelled");
  if (strong !== undefined) return strong;
  const published = daysOf(mentions.canonical.masthead.published);
  const dated = daysOf(told.date);
  if (dated.earliest > published.latest) return "planned";
  if (dated.latest < published.earliest) return "held";
  const lasts = told.date !== null && told.date.includes("/") && dated.latest > published.earliest;
  if (lasts && formatFamilies[told.format] === "visit" && published.latest !== "9999-12-31")
    return "under-way";
  return said[0] ?? "held";
}

function participantsOf({ discourse }: Context, told: Told): readonly Participant[] {
  const country = new Map(discourse.persons.map((person) => [person.id, person.country]));
  return [...told.people].map(([person, role]) => ({
    person,
    role: role === "participant" ? roleByPlace(told, country.get(person) ?? null) : role,
  }));
}

/** Who is at home is the host; who came is the guest. */
function roleByPlace({ format, place }: Told, country: string | null): ParticipantRole {
  const family = formatFamilies[format];
  if (place?.country == null || country === null) return "participant";
  if (family !== "talks" && family !== "press" && family !== "visit") return "participant";
  return place.country === country ? "host" : "guest";
}

function evidenceOf({ mentions }: Context, told: Told): readonly Quotation[] {
  const seen = new Set<string>();
  return told.tellings.flatMap(({ evidence }) => {
    const key = `${evidence.start}-${evidence.end}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [quotation(mentions.canonical.text, evidence)];
  });
}
