import { compareText } from "../core/compare.ts";
import { compareDates } from "../core/edtf.ts";
import type { Reason } from "../core/reason.ts";
import type { PartyCode } from "../fact/reading.ts";
import type {
  DocumentId,
  EncounterEntry,
  Entry,
  EntryId,
  EntryKind,
  EntryOf,
  Register,
  RegisterLink,
} from "../register/register.ts";
import { shown } from "../register/told.ts";
import { gather, gatherBy } from "../core/lists.ts";
import { once } from "../core/once.ts";

const entryList = once((register: Register): readonly Entry[] => [...register.entries.values()]);

/** Where in the list of lines those stand that rest on each document. */
const placesByDocument = once((register: Register): ReadonlyMap<DocumentId, readonly number[]> =>
  gather(entryList(register), (entry, at) => entry.documents.map((document) => [document, at])),
);

/** The lines that rest on any of these documents, in the order of the register. */
export function entriesOfDocuments(
  register: Register,
  documents: readonly DocumentId[],
): readonly Entry[] {
  const places = documents.flatMap((id) => placesByDocument(register).get(id) ?? []);
  const sorted = [...new Set(places)].toSorted((one, other) => one - other);
  return sorted.flatMap((at) => entryList(register)[at] ?? []);
}

const byKind = once((register: Register): ReadonlyMap<EntryKind, readonly Entry[]> =>
  gatherBy(entryList(register), ({ kind }) => kind),
);

/** The lines of one kind, in the order of the register. */
export function entriesOfKind<K extends EntryKind>(
  register: Register,
  kind: K,
): readonly EntryOf<K>[] {
  return (byKind(register).get(kind) ?? []) as readonly EntryOf<K>[];
}

const reasonsOfDoubt = once((register: Register): ReadonlyMap<string, readonly Reason[]> => {
  const { identityNotes, entryOf } = register;
  const unsure = identityNotes.filter(({ judgement }) => judgement === "unsure");
  return new Map(
    unsure.map(({ one, other, reasons }) => [
      pairKey(entryOf.get(one) ?? one, entryOf.get(other) ?? other),
      reasons,
    ]),
  );
});

/** Why the software thinks that two lines may be one; null where only people are unsure. */
export function reasonsToDoubt(
  register: Register,
  one: EntryId,
  other: EntryId,
): readonly Reason[] | null {
  return reasonsOfDoubt(register).get(pairKey(one, other)) ?? null;
}

function pairKey(one: EntryId, other: EntryId): string {
  return one < other ? `${one} ${other}` : `${other} ${one}`;
}

/**
 * Every encounter in order of time, undated ones last. On the same days a whole comes before its
 * parts, and these as they are told.
 */
export const encountersInTime: (register: Register) => readonly EncounterEntry[] = once(
  (register: Register) =>
    entriesOfKind(register, "encounter")
      .map((entry) => ({ entry, depth: depthOf(register, entry.id) }))
      .toSorted(
        (one, other) =>
          compareDates(shown(one.entry.date), shown(other.entry.date)) ||
          one.depth - other.depth ||
          compareTelling(one.entry, other.entry),
      )
      .map(({ entry }) => entry),
);

/** Wholes beyond this are not counted: links that people make may run in a circle. */
const depthMax = 4;

/** How many wholes an encounter lies within. */
function depthOf(register: Register, id: EntryId): number {
  const wholes = wholesOf(register);
  let depth = 0;
  for (let at = wholes.get(id); at !== undefined && depth < depthMax; at = wholes.get(at)) depth++;
  return depth;
}

/** Orders lines by the document that tells each first, and as it tells them. */
function compareTelling(one: EncounterEntry, other: EncounterEntry): number {
  const [first, second] = [one.evidence[0], other.evidence[0]];
  if (first === undefined || second === undefined) return compareText(one.id, other.id);
  return (
    compareText(first.document, second.document) ||
    first.start - second.start ||
    compareText(one.id, other.id)
  );
}

const inTimeByParty = once((register: Register) =>
  gather(encountersInTime(register), (entry) =>
    entry.parties.map(({ value }): [PartyCode, EncounterEntry] => [value, entry]),
  ),
);

/** The encounters that a party has a part in, in order of time. */
export function encountersOfPartyInTime(
  register: Register,
  party: PartyCode,
): readonly EncounterEntry[] {
  return inTimeByParty(register).get(party) ?? [];
}

const inTimeByPerson = once((register: Register) =>
  gather(encountersInTime(register), (entry) =>
    personsIn(entry).map((person): [EntryId, EncounterEntry] => [person, entry]),
  ),
);

/** The encounters that a person takes part in, in order of time. */
export function encountersOfPersonInTime(
  register: Register,
  person: EntryId,
): readonly EncounterEntry[] {
  return inTimeByPerson(register).get(person) ?? [];
}

function personsIn({ participants }: EncounterEntry): readonly EntryId[] {
  return [...new Set(participants.map(({ person }) => person))];
}

const encountersByPerson = once((register: Register) =>
  gather(entriesOfKind(register, "encounter"), (entry) =>
    personsIn(entry).map((person): [EntryId, EncounterEntry] => [person, entry]),
  ),
);

/** The encounters that a person takes part in, in the order of the register. */
export function encountersOf(register: Register, person: EntryId): readonly EncounterEntry[] {
  return encountersByPerson(register).get(person) ?? [];
}

const statementsBySpeaker = once((register: Register) =>
  gather(entriesOfKind(register, "statement"), (entry) =>
    entry.speaker === null ? [] : [[entry.speaker, entry]],
  ),
);

/** What a person, or a party, said. */
export function statementsOf(
  register: Register,
  speaker: EntryId,
): readonly EntryOf<"statement">[] {
  return statementsBySpeaker(register).get(speaker) ?? [];
}

const linksByEntry = once((register: Register) =>
  gather(register.links, (link) => [
    [link.from, link],
    [link.to, link],
  ]),
);

/** The links from and to a line. */
export function linksOf(register: Register, id: EntryId): readonly RegisterLink[] {
  return linksByEntry(register).get(id) ?? [];
}

/** Part → the whole that it lies within. */
export const wholesOf: (register: Register) => ReadonlyMap<EntryId, EntryId> = once(
  ({ links }: Register) =>
    new Map(
      links
        .filter(({ type, status }) => type === "within" && status !== "refused")
        .map(({ from, to }) => [from, to]),
    ),
);
