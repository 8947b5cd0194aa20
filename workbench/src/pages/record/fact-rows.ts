import type {
  AgreementEntry,
  CommitmentEntry,
  EncounterEntry,
  Entry,
  PersonEntry,
  Place,
  ProjectEntry,
  StatementEntry,
  Telling,
} from "../../../../src/contract/contract.ts";
import { asOf } from "../../client/as-of.ts";
import type { Speech } from "../../words/speech.tsx";
import type { Words } from "../../words/en.ts";
import { editorOf } from "./mending.ts";

/** One value in words, with who gives it. */
export interface FactValue extends Omit<Telling<unknown>, "value"> {
  readonly text: string;
}

/** One part of a record with every value that is told for it. */
export interface FactRow {
  readonly part: keyof Words["facts"];
  readonly values: readonly FactValue[];
  /** Whether only one of the values can be right. */
  readonly single: boolean;
}

/** The parts of a record in words, in the order in which one reads them. */
export function factRows(entry: Entry, speech: Speech): readonly FactRow[] {
  const rows = rowsOf(entry, speech);
  return rows.filter(
    ({ values, part }) => values.length > 0 || isAlwaysShown(part) || isToBeFilled(entry, part),
  );
}

function rowsOf(entry: Entry, speech: Speech): readonly FactRow[] {
  switch (entry.kind) {
    case "person":
      return personRows(entry, speech);
    case "encounter":
      return encounterRows(entry, speech);
    case "statement":
      return statementRows(entry, speech);
    case "commitment":
      return commitmentRows(entry, speech);
    case "agreement":
      return agreementRows(entry, speech);
    case "project":
      return projectRows(entry, speech);
  }
}

/** What a reader misses if it is silently left out. */
function isAlwaysShown(part: FactRow["part"]): boolean {
  return part === "date" || part === "place" || part === "parties";
}

/** What no source tells and somebody may know: a deadline, a sector, a title. */
function isToBeFilled({ kind }: Entry, part: FactRow["part"]): boolean {
  return asOf === null && editorOf(kind, part) !== null;
}

function encounterRows(entry: EncounterEntry, { label, party, date }: Speech): readonly FactRow[] {
  return [
    one("name", entry.name, (name) => name),
    one("format", entry.format, (code) => label("formats", code)),
    one("date", entry.date, date),
    one("place", entry.place, (place) => sayPlace(place, party)),
    several("parties", entry.parties, party),
    one("progress", entry.progress, (code) => label("encounterStatuses", code)),
    several("sectors", entry.sectors, (code) => label("sectors", code)),
  ];
}

function personRows(entry: PersonEntry, { party }: Speech): readonly FactRow[] {
  return [
    several("names", entry.names, (name) => name),
    one("country", entry.country, party),
    one("rank", entry.rank, (rank) => rank),
  ];
}

function statementRows(entry: StatementEntry, { label, words }: Speech): readonly FactRow[] {
  return [
    plain("words", entry.words, entry),
    one("stance", entry.stance, (code) => label("stances", code)),
    plain("mode", words.facts[entry.mode], entry),
  ];
}

function commitmentRows(entry: CommitmentEntry, speech: Speech): readonly FactRow[] {
  const { label, party, date } = speech;
  return [
    plain("words", entry.words, entry),
    one("commitment", entry.commitment, (code) => label("commitmentKinds", code)),
    several("by", entry.by, party),
    several("to", entry.to, party),
    several("sectors", entry.sectors, (code) => label("sectors", code)),
    one("progress", entry.progress, (code) => label("followUpStatuses", code)),
    one("due", entry.due, date),
  ];
}

function agreementRows(entry: AgreementEntry, speech: Speech): readonly FactRow[] {
  const { label, party, date } = speech;
  return [
    one("title", entry.title, (title) => title),
    plain("words", entry.words, entry),
    one("agreement", entry.agreement, (code) => label("agreementKinds", code)),
    one("date", entry.date, date),
    several("parties", entry.parties, party),
    one("progress", entry.progress, (code) => label("agreementStatuses", code)),
    several("sectors", entry.sectors, (code) => label("sectors", code)),
  ];
}

function projectRows(entry: ProjectEntry, { label, party }: Speech): readonly FactRow[] {
  return [
    plain("words", entry.words, entry),
    several("parties", entry.parties, party),
    one("progress", entry.progress, (code) => label("followUpStatuses", code)),
    several("sectors", entry.sectors, (code) => label("sectors", code)),
  ];
}

function one<T>(
  part: FactRow["part"],
  told: readonly Telling<T>[],
  say: (value: T) => string,
): FactRow {
  return { part, single: true, values: toValues(told, say) };
}

function several<T>(
  part: FactRow["part"],
  told: readonly Telling<T>[],
  say: (value: T) => string,
): FactRow {
  return { part, single: false, values: toValues(told, say) };
}

/** A part that has one form in the register: it rests on all that the record rests on. */
function plain(
  part: FactRow["part"],
  text: string,
  { records, documents }: Pick<Entry, "records" | "documents">,
): FactRow {
  return { part, single: false, values: [{ text, records, documents }] };
}

function toValues<T>(told: readonly Telling<T>[], say: (value: T) => string): readonly FactValue[] {
  return told.map(({ value, ...rest }) => ({ ...rest, text: say(value) }));
}

/** “Kisumu, Kenya” */
function sayPlace({ name, country }: Place, party: Speech["party"]): string {
  return [name, country === null ? null : party(country)]
    .filter((part) => part !== null)
    .join(", ");
}
