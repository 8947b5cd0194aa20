import { edtfBounds } from "../core/edtf.ts";
import { foldWords } from "../register/record.ts";
import type {
  EncounterEntry,
  EntryId,
  Participation,
  Register,
  Told,
} from "../register/register.ts";
import { shown } from "../register/told.ts";
import { fullest } from "./fullest.ts";
import { citeSources, valuesOf } from "./note.ts";
import type { Certainty, ParticipantLine, TimelineLine } from "./view.ts";

/** One encounter with the values to show first. */
export function makeLine(
  register: Register,
  entry: EncounterEntry,
  place: { readonly certainty: Certainty; readonly within: EntryId | null },
): TimelineLine {
  const sources = citeSources(register, entry);
  return {
    id: entry.id,
    revision: entry.revision,
    status: entry.status,
    format: shown(entry.format) ?? "talks",
    family: entry.family,
    progress: shown(entry.progress) ?? "held",
    name: shown(entry.name),
    date: shown(entry.date),
    earliest: entry.earliest,
    latest: entry.latest,
    certainty: place.certainty,
    place: shown(entry.place),
    parties: valuesOf(entry.parties),
    participants: entry.participants.map((one) => toParticipantLine(register, one)),
    sectors: valuesOf(entry.sectors),
    disagreements: disagreementsOf(entry),
    evidence: fullest(entry.evidence, sources[0]?.document),
    sources,
    independentSources: entry.independentSources,
    quotations: entry.evidence.length,
    within: place.within,
  };
}

/** The parts on which the sources cannot all be right. */
function disagreementsOf(entry: EncounterEntry): readonly string[] {
  const parts = [
    ["format", differ(entry.format, (value) => value)],
    ["progress", differ(entry.progress, (value) => value)],
    ["date", datesDiffer(entry.date)],
    ["place", differ(entry.place, (place) => foldWords(place.name ?? ""))],
    ["name", differ(entry.name, foldWords)],
  ] as const;
  return parts.filter(([, differs]) => differs).map(([part]) => part);
}

function toParticipantLine(
  register: Register,
  { person, roles, offices, side }: Participation,
): ParticipantLine {
  const entry = register.entries.get(person);
  return {
    person,
    name: entry?.kind === "person" ? entry.name : "",
    role: shown(roles) ?? "participant",
    offices,
    side,
  };
}

/** Empty values say nothing, so they contradict nobody. */
function differ<T>(told: Told<T>, toText: (value: T) => string): boolean {
  const texts = told.map(({ value }) => toText(value)).filter((text) => text !== "");
  return new Set(texts).size > 1;
}

/** Dates disagree where no day can be all of them: a month does not contradict its day. */
function datesDiffer(date: EncounterEntry["date"]): boolean {
  const bounds = date.map(({ value }) => edtfBounds(value));
  const latestStart = bounds.reduce((last, { earliest }) => maxText(last, earliest ?? ""), "");
  const firstEnd = bounds.reduce((first, { latest }) => minText(first, latest ?? "9999"), "9999");
  return latestStart > firstEnd;
}

function maxText(one: string, other: string): string {
  return one > other ? one : other;
}

function minText(one: string, other: string): string {
  return one < other ? one : other;
}
