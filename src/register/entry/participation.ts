import type { PartyCode } from "../../fact/reading.ts";
import type { Placed } from "../identity/encounter/place-in-time.ts";
import type { ImpliedIn } from "../office/implied-seats.ts";
import type { SourceRecord } from "../record.ts";
import type { EntryId, Participation, RecordId, Told } from "../register.ts";
import { tell } from "../told.ts";
import { heldOffices, listOf } from "./person.ts";

/** How an encounter finds the persons that its participants are. */
export interface People {
  readonly record: (id: RecordId) => SourceRecord<"person"> | null;
  readonly entry: (id: RecordId) => EntryId;
  /** The days that surround an encounter without a date of its own, and why. */
  readonly placed: Placed;
  /** Who takes part by an office alone. */
  readonly implied: ImpliedIn;
}

/** Who took part: those whom some source names, and then those whom one tells by their office alone. */
export function participations(
  records: readonly SourceRecord<"encounter">[],
  people: People,
  parties: Told<PartyCode>,
): readonly Participation[] {
  const entries = new Set(records.flatMap((record) => personsIn(record, people)));
  const codes = new Set(parties.map(({ value }) => value));
  const named = [...entries].map((person) => participationOf(person, { records, people, codes }));
  return [...named, ...impliedOnes(records, people, entries)];
}

/** Those whom no source names: each as the first that tells the office has it. */
function impliedOnes(
  records: readonly SourceRecord<"encounter">[],
  { implied }: People,
  named: ReadonlySet<EntryId>,
): readonly Participation[] {
  const found = new Map<EntryId, Participation>();
  for (const { id, fact, source } of records)
    for (const { person, role, office, of, why } of implied(id)) {
      if (named.has(person) || found.has(person)) continue;
      const { document, reading } = source;
      const asOf = fact.date ?? reading.document.published;
      found.set(person, {
        person,
        roles: [{ value: role, records: [id], documents: [document], implied: [why] }],
        offices: [{ role: office, of, former: false, asOf, document }],
        side: of,
      });
    }
  return [...found.values()];
}

function personsIn(record: SourceRecord<"encounter">, people: People): readonly EntryId[] {
  return record.fact.participants
    .map(({ person }) => record.sibling(person))
    .filter((id) => id !== null)
    .map(people.entry);
}

function participationOf(person: EntryId, { records, people, codes }: Company): Participation {
  const isHere = (record: SourceRecord<"encounter">, localId: string): boolean => {
    const id = record.sibling(localId);
    return id !== null && people.entry(id) === person;
  };
  const sources = records.flatMap((record) =>
    record.fact.participants
      .filter((one) => isHere(record, one.person))
      .flatMap((one) => listOf(people.record(record.sibling(one.person) ?? "")))
      .map((source) => ({
        source,
        asOf: record.fact.date ?? record.source.reading.document.published,
      })),
  );
  return {
    person,
    roles: tell(records, {
      part: "participants",
      values: (record) =>
        record.fact.participants
          .filter((one) => isHere(record, one.person))
          .map(({ role }) => role),
    }),
    offices: sources.flatMap(({ source, asOf }) => heldOffices(source, asOf)),
    side: sideOf(
      sources.map(({ source }) => source),
      codes,
    ),
  };
}

interface Company {
  readonly records: readonly SourceRecord<"encounter">[];
  readonly people: People;
  readonly codes: ReadonlySet<PartyCode>;
}

/** The party that a person stands for: the state first, then whatever an office is of. */
function sideOf(
  sources: readonly SourceRecord<"person">[],
  codes: ReadonlySet<PartyCode>,
): PartyCode | null {
  const offices = sources.flatMap(({ fact }) => fact.offices.map(({ of }) => of));
  const candidates = [...sources.map(({ fact }) => fact.country), ...offices];
  return candidates.find((code) => code !== null && codes.has(code)) ?? null;
}
