import { standingDecisions } from "../decision/standing.ts";
import type { Decision } from "../decision/decision.ts";
import type { Entry, EntryId, Register } from "../register/register.ts";
import { bodyHistory } from "./body.ts";
import { citeSources, noteById, noteEntry } from "./note.ts";
import {
  encountersOf,
  entriesOfDocuments,
  linksOf,
  reasonsToDoubt,
  statementsOf,
} from "./register-index.ts";
import { officeNeighbours } from "./successions.ts";
import type { DecisionNote, RecordPage, Relation } from "./view.ts";

/** Lines of the same document are too many to list them all. */
const sameDocumentMax = 40;

/**
 * Everything that the register holds of one line.
 *
 * @param id - Of a line, or of any source record of one; null is answered where it is neither.
 */
export function recordPage(register: Register, id: EntryId): RecordPage | null {
  const entry = register.entries.get(register.entryOf.get(id) ?? id);
  if (entry === undefined) return null;
  return {
    entry,
    note: noteEntry(entry),
    sources: citeSources(register, entry),
    relations: relationsOf(register, entry),
    body: entry.kind === "encounter" ? bodyHistory(register, entry) : null,
    decisions: decisionsOn(register, entry.decisions),
  };
}

/** The decisions with these ids, in order, and whether each still holds. */
function decisionsOn({ decisions }: Register, ids: readonly string[]): readonly DecisionNote[] {
  const wanted = new Set(ids);
  const standing = standingDecisions(decisions);
  return decisions
    .filter(({ id }) => wanted.has(id))
    .map((decision: Decision) => ({ decision, undone: !standing.has(decision.id) }));
}

function relationsOf(register: Register, entry: Entry): readonly Relation[] {
  const found = [
    ...linked(register, entry.id),
    ...participation(register, entry),
    ...spoken(register, entry),
    ...inOffice(register, entry),
    ...entry.perhapsSame.map((id) => perhapsSame(register, entry.id, id)),
  ].filter((relation) => relation !== null);
  const known = new Set([entry.id, ...found.map(({ other }) => other.id)]);
  return [...found, ...besides(register, entry, known)];
}

function relate(register: Register, kind: Omit<Relation, "other">, id: EntryId): Relation | null {
  const other = noteById(register, id);
  return other === null ? null : { ...kind, other };
}

function perhapsSame(register: Register, id: EntryId, other: EntryId): Relation | null {
  const suggested = reasonsToDoubt(register, id, other);
  const why = suggested === null ? {} : { suggested };
  return relate(register, { type: "perhaps-same", outgoing: true, ...why }, other);
}

function linked(register: Register, id: EntryId): readonly (Relation | null)[] {
  return linksOf(register, id).flatMap(({ type, from, to, status, suggestion }) => {
    if (status === "refused") return [];
    const suggested = suggestion === undefined ? {} : { suggested: suggestion.reasons };
    if (from === id) return [relate(register, { type, outgoing: true, status, ...suggested }, to)];
    if (to !== id) return [];
    return [relate(register, { type, outgoing: false, status, ...suggested }, from)];
  });
}

/** The persons of an encounter, or the encounters of a person. */
function participation(register: Register, entry: Entry): readonly (Relation | null)[] {
  if (entry.kind === "encounter")
    return entry.participants.map(({ person }) =>
      relate(register, { type: "participant", outgoing: true }, person),
    );
  if (entry.kind !== "person") return [];
  return encountersOf(register, entry.id).map(({ id }) =>
    relate(register, { type: "participant", outgoing: false }, id),
  );
}

/** Those before and after a person in an office, and those who seem to hold it too. */
function inOffice(register: Register, entry: Entry): readonly (Relation | null)[] {
  if (entry.kind !== "person") return [];
  return officeNeighbours(register, entry).map(({ type, person }) =>
    relate(register, { type, outgoing: true }, person),
  );
}

/** The speaker of a statement, or the statements of a person. */
function spoken(register: Register, entry: Entry): readonly (Relation | null)[] {
  if (entry.kind === "statement")
    return entry.speaker === null
      ? []
      : [relate(register, { type: "speaker", outgoing: true }, entry.speaker)];
  if (entry.kind !== "person") return [];
  return statementsOf(register, entry.id).map(({ id }) =>
    relate(register, { type: "speaker", outgoing: false }, id),
  );
}

/** Other lines that the same documents tell; of persons only what is said above. */
function besides(
  register: Register,
  entry: Entry,
  known: ReadonlySet<EntryId>,
): readonly Relation[] {
  if (entry.kind === "person") return [];
  return entriesOfDocuments(register, entry.documents)
    .filter(({ id, kind }) => kind !== "person" && !known.has(id))
    .slice(0, sameDocumentMax)
    .map((other) => ({ type: "same-document", outgoing: true, other: noteEntry(other) }));
}
