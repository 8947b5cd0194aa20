import type { EncounterEntry, EntryId, Participation, Register } from "../register/register.ts";
import { shown } from "../register/told.ts";
import { fullest } from "./fullest.ts";
import { citeSources, partsInDispute, valuesOf } from "./note.ts";
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
    disagreements: partsInDispute(entry),
    evidence: fullest(entry.evidence, sources[0]?.document),
    sources,
    independentSources: entry.independentSources,
    quotations: entry.evidence.length,
    within: place.within,
  };
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
