import { edtfBounds, type EdtfDate } from "../../core/edtf.ts";
import { readIsoDay } from "../../core/civil-day.ts";
import { formatFamilies } from "../../core/vocabulary.ts";
import type { PartyCode } from "../../fact/reading.ts";
import type { Decided } from "../decided.ts";
import type { SourceRecord } from "../record.ts";
import type { EncounterEntry, EntryId, Participation, RecordId, Told } from "../register.ts";
import { shown, tell } from "../told.ts";
import { type Cluster, headOf } from "./head.ts";
import { heldOffices, listOf } from "./person.ts";

/** How an encounter finds the persons that its participants are. */
interface People {
  readonly record: (id: RecordId) => SourceRecord<"person"> | null;
  readonly entry: (id: RecordId) => EntryId;
}

/** What the sources say of one encounter. */
export function toEncounter(
  cluster: Cluster<"encounter">,
  decided: Decided,
  people: People,
): EncounterEntry {
  const { records } = cluster;
  const format = tell(records, { part: "format", values: ({ fact }) => [fact.format] });
  const date = tell(records, {
    part: "date",
    values: ({ fact }) => listOf(fact.date),
    rank: vagueness,
  });
  const parties = tell(records, { part: "parties", values: ({ fact }) => fact.parties });
  return {
    ...headOf(cluster, decided),
    family: formatFamilies[shown(format) ?? "talks"],
    format,
    progress: tell(records, {
      part: "status",
      values: ({ fact }) => [fact.status],
      order: "latest",
    }),
    date,
    ...boundsOf(date),
    place: tell(records, {
      part: "place",
      values: ({ fact }) => listOf(fact.place),
      rank: (place) => (place.name === null ? 1 : 0),
    }),
    parties,
    participants: participations(records, people, parties),
    sectors: tell(records, { part: "sectors", values: ({ fact }) => fact.sectors }),
    name: tell(records, { part: "name", values: ({ fact }) => listOf(fact.name) }),
  };
}

/** Earliest and latest day of the date that is shown. */
export function boundsOf(date: Told<EdtfDate>): Pick<EncounterEntry, "earliest" | "latest"> {
  const value = shown(date);
  return value === null ? { earliest: null, latest: null } : edtfBounds(value);
}

/** Days that a date leaves open: the most exact comes first among equals. */
function vagueness(date: EdtfDate): number {
  const { earliest, latest } = edtfBounds(date);
  const [first, last] = [earliest, latest].map((day) => (day === null ? null : readIsoDay(day)));
  return first === null || first === undefined || last === null || last === undefined
    ? Infinity
    : last - first;
}

function participations(
  records: readonly SourceRecord<"encounter">[],
  people: People,
  parties: Told<PartyCode>,
): readonly Participation[] {
  const entries = new Set(records.flatMap((record) => personsIn(record, people)));
  const codes = new Set(parties.map(({ value }) => value));
  return [...entries].map((person) => participationOf(person, { records, people, codes }));
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
