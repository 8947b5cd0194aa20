import type { Quotation } from "../../core/span.ts";
import { quotation } from "../../core/span.ts";
import {
  formatFamilies,
  type EncounterStatus,
  type ParticipantRole,
} from "../../core/vocabulary.ts";
import type { Context } from "../context.ts";
import type { Encounter, Participant } from "../reading.ts";
import { findCandidates } from "./find-candidates.ts";
import { daysOf, mergeTellings, type Told } from "./merge.ts";

/** An encounter with what later makers need of it: which sentences tell it. */
export interface EncounterFact {
  readonly encounter: Encounter;
  readonly told: Told;
}

/** The encounters of a document: tellings found, brought together, and held to what an encounter is. */
export function makeEncounters(context: Context): readonly EncounterFact[] {
  return mergeTellings(findCandidates(context))
    .filter((told) => isEncounter(context, told))
    .map((told, index) => ({ told, encounter: encounterOf(context, told, `e${index + 1}`) }));
}

/** Two parties at least, or one with its own people abroad; somebody or something that tells it from any other. */
function isEncounter(context: Context, told: Told): boolean {
  const codes = sidesOf(told);
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

/** States and organisations that are represented; a visitor's host country is one of them. */
function sidesOf({ codes, format, place }: Told): ReadonlySet<string> {
  const sides = new Set(codes);
  const family = formatFamilies[format];
  if ((family === "visit" || family === "conference") && place?.country != null && sides.size < 2)
    sides.add(place.country);
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
    parties: [...sidesOf(told)],
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
