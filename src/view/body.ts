import { compareDates, type EdtfDate } from "../core/edtf.ts";
import { foldWords } from "../core/fold-words.ts";
import { gather } from "../core/lists.ts";
import type { DocumentId, EncounterEntry, EntryId, Register } from "../register/register.ts";
import { shown } from "../register/told.ts";
import { noteEntry } from "./note.ts";
import { linksOf } from "./register-index.ts";
import type { BodyHistory, BodyName } from "./view.ts";

/** A body is followed through no more than so many sessions. */
const sessionsMax = 60;

/**
 * The body whose session an encounter is: all that are linked as following one another, by a document,
 * by the software or by people; and under which names the sources tell it, from when to when.
 *
 * @returns null where no other session is linked, and no source names the body.
 */
export function bodyHistory(register: Register, entry: EncounterEntry): BodyHistory | null {
  if (entry.family !== "commission") return null;
  const sessions = sessionsAround(register, entry);
  const names = namesOf(register, sessions);
  if (sessions.length < 2 && names.length === 0) return null;
  return { names, sessions: sessions.map(noteEntry) };
}

/** Every session that is reached by links which nobody has refused, in order of time. */
function sessionsAround(register: Register, from: EncounterEntry): readonly EncounterEntry[] {
  const found = new Map<EntryId, EncounterEntry>([[from.id, from]]);
  for (const one of found.values()) {
    if (found.size >= sessionsMax) break;
    for (const next of besides(register, one)) if (!found.has(next.id)) found.set(next.id, next);
  }
  return [...found.values()].toSorted((one, other) =>
    compareDates(shown(one.date), shown(other.date)),
  );
}

function besides(register: Register, { id }: EncounterEntry): readonly EncounterEntry[] {
  return linksOf(register, id).flatMap(({ type, from, to, status }) => {
    if (type !== "follows" || status === "refused") return [];
    const other = register.entries.get(from === id ? to : from);
    return other?.kind === "encounter" && other.family === "commission" ? [other] : [];
  });
}

/** Each name with the documents that use it, in the order in which they were first used. */
function namesOf(register: Register, sessions: readonly EncounterEntry[]): readonly BodyName[] {
  const used = gather(sessions, ({ body }) =>
    body.flatMap(({ value, documents }) =>
      documents.map((document) => [foldWords(value), { value, document }] as const),
    ),
  );
  return [...used.values()]
    .flatMap((uses) => {
      const days = uses.flatMap(({ document }) => publishedOn(register, document));
      const inTime = days.toSorted(compareDates);
      const [name] = uses.map(({ value }) => value);
      if (name === undefined) return [];
      const documents = [...new Set(uses.map(({ document }) => document))];
      return [{ name, documents, first: inTime[0] ?? null, last: inTime.at(-1) ?? null }];
    })
    .toSorted((one, other) => compareDates(one.first, other.first));
}

function publishedOn({ documents }: Register, id: DocumentId): readonly EdtfDate[] {
  const day = documents.get(id)?.published ?? null;
  return day === null ? [] : [day];
}
