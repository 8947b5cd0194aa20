import type { EdtfDate } from "../../core/edtf.ts";
import { quotation } from "../../core/span.ts";
import { finish, type Steps } from "../../core/steps.ts";
import {
  formatFamilies,
  type EncounterStatus,
  type ParticipantRole,
} from "../../core/vocabulary.ts";
import type { Context } from "../context.ts";
import type { ImpliedBy } from "../implied-by.ts";
import type { Encounter, Participant, Person } from "../reading.ts";
import { withAttendance } from "./attendance.ts";
import { confidenceOf } from "./confidence.ts";
import { evidenceOf } from "./evidence.ts";
import { findCandidates } from "./find-candidates.ts";
import { isMatch } from "./games.ts";
import { withHosts } from "./hosts.ts";
import { mergeTellings } from "./merge.ts";
import { withPairs } from "./pairs.ts";
import { sidesOf, withSharedParties, withStops } from "./parties.ts";
import { scenesOf } from "./scenes.ts";
import { statusOf } from "./status-of.ts";
import type { Told } from "./told.ts";
import { wholesOf, withWholes } from "./wholes.ts";
import { occasionWords } from "./words-of.ts";

export type { Told } from "./told.ts";

/** An encounter with what later makers need of it: which sentences tell it. */
export interface EncounterFact {
  readonly encounter: Encounter;
  readonly told: Told;
}

/** The encounters of a document: tellings found, brought together, and held to what an encounter is. */
export function makeEncounters(context: Context): readonly EncounterFact[] {
  return finish(makeEncountersInSteps(context));
}

/** Makes the encounters of a document in steps: one for each kind of telling, and for what comes of all. */
export function* makeEncountersInSteps(context: Context): Steps<readonly EncounterFact[]> {
  const candidates = yield* findCandidates(context);
  yield;
  const merged = withSharedParties(mergeTellings(candidates));
  const attended = withPairs(context, withAttendance(context, merged));
  yield;
  const told = withWholes(withStops(context, attended)).filter((one) => isEncounter(context, one));
  const hosted = withHosts(context, told);
  const wholes = wholesOf(hosted);
  const scenes = scenesOf(hosted, wholes);
  return hosted.map((one, index) => ({
    told: one,
    encounter: encounterOf(context, one, {
      id: `e${index + 1}`,
      status: statusWithin(context, one, wholes[index] ?? null),
      scene: scenes[index] ?? null,
    }),
  }));
}

/** Two parties at least, or one with its own people abroad; somebody or something that tells it from any other. */
function isEncounter(context: Context, told: Told): boolean {
  if (told.tellings.every(({ vague, again }) => vague || again) && !isToldByTitle(told))
    return false;
  if (isJourneyHome(context, told) || isMatch(context, told)) return false;
  if (isBriefing(context, told)) return false;
  const sides = sidesOf(context, told);
  return isKnown(told) && (sides.size >= 2 || formatFamilies[told.format] === "community");
}

/** « X clôt sa visite à Rome » above an article that goes on « il avait entamé sa visite »: told by both. */
function isToldByTitle({ tellings, people, place, format }: Told): boolean {
  if (formatFamilies[format] !== "visit" || people.size === 0 || place === null) return false;
  return (
    tellings.some(({ sentence }) => sentence !== tellings[0]?.sentence) &&
    !tellings.some(({ vague }) => vague)
  );
}

/** Somebody, a day, a place, or its own name tells it from any other. */
function isKnown(told: Told): boolean {
  const { people, date, place } = told;
  return people.size > 0 || date !== null || place !== null || isToldByName(told);
}

/** "The trilateral summit of Peru, Laos and Ghana has begun": a verb tells it, and its noun names its sides. */
function isToldByName({ codes, tellings }: Told): boolean {
  return codes.size >= 2 && tellings.some((one) => one.status !== null && !one.again);
}

/** A spokesperson's own briefing: nobody of another side is there. */
function isBriefing({ discourse }: Context, { format, people }: Told): boolean {
  if (format !== "press-conference" || people.size === 0) return false;
  const speakers = discourse.persons.filter(({ id }) => people.has(id));
  return speakers.every(({ offices }) => offices.some(({ role }) => role === "spokesperson"));
}

/** A journey of somebody at home, and one whose goal no word tells, is no visit. */
function isJourneyHome({ discourse }: Context, told: Told): boolean {
  if (formatFamilies[told.format] !== "visit" || told.format === "tour") return false;
  if (told.tellings.some(({ rule }) => rule.endsWith("/event-noun"))) return false;
  const guests = discourse.persons.filter(({ id }) => told.people.has(id));
  const country = told.place?.country ?? null;
  if (country === null) return true;
  if (guests.length === 0) return [...told.codes].every((code) => code === country);
  return guests.every((guest) => guest.country === null || guest.country === country);
}

/** «в программе визита переговоры с X»: of what no word tells the whole does, where it is still ahead. */
function statusWithin(context: Context, told: Told, whole: Told | null): EncounterStatus {
  const own = statusOf(context, told);
  if (whole === null || told.tellings.some(({ status }) => status !== null)) return own;
  return own === "held" && statusOf(context, whole) === "planned" ? "planned" : own;
}

function encounterOf(
  context: Context,
  told: Told,
  { id, status, scene }: Pick<Encounter, "id" | "status"> & { readonly scene: EdtfDate | null },
): Encounter {
  const [first] = told.tellings;
  const implied: Record<string, ImpliedBy> = {
    ...impliedOf(told),
    ...(scene === null ? {} : { date: "the day of the story" }),
  };
  return {
    id,
    format: told.format,
    status,
    date: told.date ?? scene,
    place: told.place,
    parties: [...sidesOf(context, told)],
    participants: participantsOf(context, told),
    ...unnamedIn(context, told),
    sectors: [],
    evidence: evidenceOf(context, told),
    confidence: confidenceOf(told),
    ...(first === undefined ? {} : { rule: first.rule, revision: first.revision }),
    ...(Object.keys(implied).length === 0 ? {} : { implied }),
  };
}

/** What no telling says by itself: a relative date, a place that is the whole's. */
function impliedOf({ tellings, date, place }: Told): Readonly<Record<string, ImpliedBy>> {
  const anchor = tellings.find((telling) => telling.date === date)?.dateImplied ?? null;
  const told = tellings.some((telling) => telling.place !== null);
  const dated = tellings.some((telling) => telling.date !== null);
  return {
    ...(anchor === null ? {} : { date: anchor }),
    ...(date !== null && !dated ? { date: "the occasion that this one is part of" } : {}),
    ...(place !== null && !told ? { place: "the occasion that this one is part of" } : {}),
  };
}

function participantsOf(context: Context, told: Told): readonly Participant[] {
  const { discourse } = context;
  const country = new Map(discourse.persons.map((person) => [person.id, person.country]));
  const countries = [...told.people.keys()].map((person) => country.get(person) ?? null);
  const home = homeGround(told, countries) ?? groundAmong(countries, groundOfPage(context, told));
  const envoys = told.format === "credentials" ? envoysAmong(discourse.persons) : nobody;
  return [...told.people].map(([person, role]) => {
    if (role !== "participant") return { person, role };
    if (envoys.has(person)) return { person, role: "guest" };
    return { person, role: roleByPlace(home, country.get(person) ?? null) };
  });
}

const nobody: ReadonlySet<string> = new Set();

/** Offices that take part without a name, each once. */
function unnamedIn({ mentions }: Context, { tellings }: Told): Pick<Encounter, "unnamed"> {
  const seats = tellings.flatMap(({ unnamed }) => unnamed);
  if (seats.length === 0) return {};
  const firsts = new Map(seats.toReversed().map((seat) => [`${seat.office} ${seat.of}`, seat]));
  const { text } = mentions.canonical;
  const unnamed = [...firsts.values()].map(({ office, of, role, span }) => ({
    office,
    of,
    role,
    evidence: quotation(text, span),
  }));
  return { unnamed };
}

/** Ambassadors hand their credentials. */
function envoysAmong(persons: readonly Person[]): ReadonlySet<string> {
  const envoys = persons.filter(({ offices }) => offices.some(({ role }) => role === "ambassador"));
  return new Set(envoys.map(({ id }) => id));
}

/** The country on whose ground an occasion is held; null where it is nobody's of those who are there. */
function homeGround({ format, place }: Told, countries: readonly (string | null)[]): string | null {
  const family = formatFamilies[format];
  if (family !== "talks" && family !== "press" && family !== "visit") return null;
  const country = place?.country ?? null;
  const sides = new Set(countries.filter((one) => one !== null));
  return country !== null && sides.size >= 2 && !sides.has(country) ? null : country;
}

/** The page's own state, where one of those who are there is of it. */
function groundAmong(countries: readonly (string | null)[], home: string | null): string | null {
  return home !== null && countries.includes(home) ? home : null;
}

/** Talks of which no place is told are held at home, where the pages of a language mostly tell of such. */
function groundOfPage({ mentions, discourse }: Context, { format, place }: Told): string | null {
  const atHome = occasionWords(mentions.language).talksAtHome;
  return place === null && atHome?.has(format) === true ? discourse.home : null;
}

/** Who is at home is the host; who came is the guest. */
function roleByPlace(home: string | null, country: string | null): ParticipantRole {
  if (home === null || country === null) return "participant";
  return home === country ? "host" : "guest";
}
