import type { PartyCode } from "../../../fact/reading.ts";
import type { SourceRecord } from "../../record.ts";
import type { EntryId, RecordId } from "../../register.ts";
import { characterOf } from "../compare-persons.ts";

/** The state or organisation that a person of the register acts for; null where none shows it. */
export type Acting = (person: EntryId) => PartyCode | null;

/** Learns from all documents whom each person acts for: what is stated counts before what is implied. */
export function actingOf(
  persons: readonly SourceRecord<"person">[],
  entryOf: (id: RecordId) => EntryId,
): Acting {
  const stated = new Map<EntryId, PartyCode>();
  const implied = new Map<EntryId, PartyCode>();
  for (const { id, fact } of persons) {
    const { acting, stated: sure } = characterOf(fact);
    const known = sure ? stated : implied;
    if (acting !== null && !known.has(entryOf(id))) known.set(entryOf(id), acting);
  }
  return (person) => stated.get(person) ?? implied.get(person) ?? null;
}
