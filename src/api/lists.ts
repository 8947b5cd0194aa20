import { compareText } from "../core/compare.ts";
import type { DocumentLine, PersonLine } from "../contract/contract.ts";
import type {
  DocumentId,
  EntryId,
  EntryKind,
  PersonEntry,
  Register,
} from "../register/register.ts";
import { once } from "../core/once.ts";
import { noteEntry } from "../view/note.ts";
import type { EntryNote } from "../view/view.ts";
import { encountersOf, entriesOfKind } from "../view/register-index.ts";

/** Every document, the newest publication first, with how many lines rest on it. */
export const listDocuments: (register: Register) => readonly DocumentLine[] = once(toDocumentLines);

function toDocumentLines(register: Register): readonly DocumentLine[] {
  const counts = countByDocument(register);
  return [...register.documents.values()]
    .map((document) => ({ ...document, entries: counts.get(document.id) ?? noEntries() }))
    .toSorted((one, other) => compareText(other.published ?? "", one.published ?? ""));
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

/** Every line that was not refused, in a few words, in the order of the register. */
export const listNotes: (register: Register) => readonly EntryNote[] = once(
  ({ entries }: Register) =>
    [...entries.values()].filter(({ status }) => status !== "refused").map(noteEntry),
);

/** Every person who was not refused, those who met most often first. */
export const listPersons: (register: Register) => readonly PersonLine[] = once(toPersonLines);

function toPersonLines(register: Register): readonly PersonLine[] {
  return entriesOfKind(register, "person")
    .filter(({ status }) => status !== "refused")
    .map((person) => toLine(person, countEncounters(register, person.id)))
    .toSorted(
      (one, other) => other.encounters - one.encounters || compareText(one.name, other.name),
    );
}

function countEncounters(register: Register, person: EntryId): number {
  return encountersOf(register, person).filter(({ status }) => status !== "refused").length;
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
