import type { DocumentLine, PersonLine } from "../contract/contract.ts";
import type {
  DocumentId,
  EntryId,
  EntryKind,
  EncounterEntry,
  PersonEntry,
  Register,
} from "../register/register.ts";

/** Every document, the newest publication first, with how many lines rest on it. */
export function listDocuments(register: Register): readonly DocumentLine[] {
  const counts = countByDocument(register);
  return [...register.documents.values()]
    .map((document) => ({ ...document, entries: counts.get(document.id) ?? noEntries() }))
    .toSorted((one, other) => compare(other.published ?? "", one.published ?? ""));
}

function countByDocument(register: Register): Map<DocumentId, Record<EntryKind, number>> {
  const counts = new Map<DocumentId, Record<EntryKind, number>>();
  for (const { kind, documents, status } of register.entries.values()) {
    if (status === "refused") continue;
    for (const document of documents) {
      const count = counts.get(document) ?? noEntries();
      count[kind] += 1;
      counts.set(document, count);
    }
  }
  return counts;
}

function noEntries(): Record<EntryKind, number> {
  return { person: 0, encounter: 0, statement: 0, commitment: 0, agreement: 0, project: 0 };
}

/** Every person who was not refused, those who met most often first. */
export function listPersons(register: Register): readonly PersonLine[] {
  const encounters = countEncounters(register);
  return [...register.entries.values()]
    .filter((entry): entry is PersonEntry => entry.kind === "person" && entry.status !== "refused")
    .map((person) => toLine(person, encounters.get(person.id) ?? 0))
    .toSorted((one, other) => other.encounters - one.encounters || compare(one.name, other.name));
}

function countEncounters(register: Register): ReadonlyMap<EntryId, number> {
  const counts = new Map<EntryId, number>();
  const held = [...register.entries.values()].filter(
    (entry): entry is EncounterEntry => entry.kind === "encounter" && entry.status !== "refused",
  );
  for (const { participants } of held)
    for (const person of new Set(participants.map((seat) => seat.person)))
      counts.set(person, (counts.get(person) ?? 0) + 1);
  return counts;
}

function toLine(person: PersonEntry, encounters: number): PersonLine {
  const { id, status, name, names, country, offices, independentSources } = person;
  return {
    id,
    status,
    name,
    names: names.map(({ value }) => value).filter((other) => other !== name),
    country: country[0]?.value ?? null,
    offices,
    encounters,
    independentSources,
  };
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
