import { type EdtfDate, compareDates, meets } from "../core/edtf.ts";
import type { Sector } from "../core/vocabulary.ts";
import type { PartyCode } from "../fact/reading.ts";
import type { DocumentId, Entry, EntryKind, Register } from "../register/register.ts";
import { shown } from "../register/told.ts";
import { citedBy } from "./cited-by.ts";
import { fullest } from "./fullest.ts";
import { citeSources, noteEntry, partiesOf, valuesOf } from "./note.ts";
import { once } from "../core/once.ts";
import { gather } from "../core/lists.ts";
import { entriesOfDocuments, entriesOfKind } from "./register-index.ts";
import { findEncounters, lineOf, timeline } from "./timeline.ts";
import { writtenSince } from "./written-since.ts";
import type {
  Certainty,
  Citation,
  Dossier,
  DossierLine,
  DossierQuestion,
  TimelineLine,
} from "./view.ts";

/**
 * Everything between two parties: encounters, and what was said, promised, signed and planned.
 *
 * A statement belongs to it if one of the two speaks in a document that tells of an encounter
 * between them; so does an undertaking that names but one of them.
 */
export function dossier(register: Register, question: DossierQuestion): Dossier {
  const { lines } = timeline(register, timelineQuestion(question));
  const documents = pairDocuments(register, question);
  const setting = { register, question, ofOne: ofOne(register, question, documents) };
  const of = (kind: EntryKind): readonly DossierLine[] => linesOf(setting, kind);
  const dossierLines = {
    encounters: lines.map((line) => encounterLine(register, line)),
    statements: of("statement"),
    commitments: of("commitment"),
    agreements: of("agreement"),
    projects: of("project"),
  };
  return { question, ...dossierLines, sources: citedBy(Object.values(dossierLines).flat()) };
}

interface Setting {
  readonly register: Register;
  readonly question: DossierQuestion;
  /** Lines that one of the two alone has a part in, told where both have met. */
  readonly ofOne: readonly Concerned[];
}

function timelineQuestion({
  parties,
  since,
  until,
  sector,
}: DossierQuestion): Parameters<typeof timeline>[1] & object {
  return {
    parties,
    ...(since === undefined ? {} : { since }),
    ...(until === undefined ? {} : { until }),
    ...(sector === undefined ? {} : { sectors: [sector] }),
  };
}

/** Documents that tell of an encounter between the two. */
function pairDocuments(
  register: Register,
  { parties, sector }: DossierQuestion,
): readonly DocumentId[] {
  const sectors = sector === undefined ? {} : { sectors: [sector] };
  const found = findEncounters(register, { parties, ...sectors });
  return [...new Set(found.flatMap(({ entry }) => entry.documents))];
}

function linesOf(setting: Setting, kind: EntryKind): readonly DossierLine[] {
  const alone = setting.ofOne.filter(({ entry }) => entry.kind === kind);
  return [...ofBoth(setting, kind), ...alone]
    .filter(({ entry }) => entry.status !== "refused" && hasSector(entry, setting.question.sector))
    .toSorted((one, other) => one.at - other.at)
    .flatMap(({ entry }) => toLine(entry, setting))
    .toSorted((one, other) => compareDates(one.date, other.date));
}

/** The lines of one kind that both parties have a part in. */
function ofBoth({ register, question }: Setting, kind: EntryKind): readonly Concerned[] {
  const [one, other] = question.parties;
  const [ours = [], theirs = []] = [one, other].map((party) =>
    byParty(register).get(`${kind} ${party}`),
  );
  return ours.length < theirs.length
    ? ours.filter(({ parties }) => parties.includes(other))
    : theirs.filter(({ parties }) => parties.includes(one));
}

function ofOne(
  register: Register,
  question: DossierQuestion,
  documents: readonly DocumentId[],
): readonly Concerned[] {
  return entriesOfDocuments(register, documents)
    .flatMap((entry) => concerned(register).get(entry) ?? [])
    .filter((line) => isOfOne(line, question));
}

function isOfOne({ entry, parties }: Concerned, question: DossierQuestion): boolean {
  const [one, other] = question.parties;
  const alone = parties.length <= 1 || entry.kind === "statement";
  return alone && parties.includes(one) !== parties.includes(other);
}

/** A line other than an encounter. */
interface Concerned {
  readonly entry: Entry;
  /** Its place in the register. */
  readonly at: number;
  readonly parties: readonly PartyCode[];
}

/** Every line other than an encounter or a person. */
const concerned = once((register: Register): ReadonlyMap<Entry, Concerned> => {
  const told = undertakingKinds.flatMap((kind): readonly Entry[] => entriesOfKind(register, kind));
  return new Map(
    told.map((entry, at) => [
      entry,
      { entry, at, parties: [...new Set(concernedBy(register, entry))] },
    ]),
  );
});

/** `commitment PE` → the lines of that kind that the party has a part in, in order. */
const byParty = once((register: Register) =>
  gather([...concerned(register).values()], (line) =>
    line.parties.map((party) => [`${line.entry.kind} ${party}`, line]),
  ),
);

const undertakingKinds = ["statement", "commitment", "agreement", "project"] as const;

function concernedBy(register: Register, entry: Entry): readonly PartyCode[] {
  return entry.kind === "statement" ? speakerParties(register, entry) : partiesOf(entry);
}

function hasSector(entry: Entry, sector: Sector | undefined): boolean {
  if (sector === undefined || !("sectors" in entry)) return true;
  return entry.sectors.some(({ value }) => value === sector);
}

function speakerParties(
  register: Register,
  { speaker }: Extract<Entry, { kind: "statement" }>,
): readonly string[] {
  if (speaker === null) return [];
  const person = register.entries.get(speaker);
  if (person?.kind !== "person") return [speaker];
  return [...person.country.map(({ value }) => value), ...person.offices.map(({ of }) => of ?? "")];
}

function encounterLine(register: Register, line: TimelineLine): DossierLine {
  const [source = null, ...furtherSources] = line.sources;
  const entry = register.entries.get(line.id);
  return {
    entry: entry === undefined ? emptyNote(line) : noteEntry(entry),
    date: line.date,
    dateOfDocument: false,
    certainty: line.certainty,
    evidence: line.evidence,
    source,
    furtherSources,
    independentSources: line.independentSources,
    encounter: line,
    sides: null,
    speaker: null,
    progress: line.progress,
  };
}

function emptyNote({ id, status, format, date, parties }: TimelineLine): DossierLine["entry"] {
  return { id, kind: "encounter", status, caption: "", code: format, date, parties };
}

function toLine(entry: Entry, { register, question }: Setting): readonly DossierLine[] {
  const line = lineOfUndertaking(register, entry);
  const certainty = whenWithin(line.date, question);
  return certainty === "no" ? [] : [{ ...line, certainty }];
}

/** Any line as a dossier shows it, whatever time and sector are asked. */
export function lineOfEntry(register: Register, entry: Entry): DossierLine {
  return entry.kind === "encounter"
    ? encounterLine(register, lineOf(register, { entry, certainty: "yes" }))
    : lineOfUndertaking(register, entry);
}

function lineOfUndertaking(register: Register, entry: Entry): DossierLine {
  const sources = citeSources(register, entry);
  const [source = null, ...furtherSources] = sources;
  return {
    entry: noteEntry(entry),
    ...dated(register, entry, source),
    certainty: "yes",
    evidence: fullest(entry.evidence, source?.document),
    sides: sidesOf(entry),
    source,
    furtherSources,
    independentSources: entry.independentSources,
    encounter: null,
    speaker: entry.kind === "statement" ? speakerName(register, entry.speaker) : null,
    progress: progressOf(entry),
  };
}

/** Who undertakes a commitment, and towards whom. */
function sidesOf(entry: Entry): DossierLine["sides"] {
  return entry.kind === "commitment" ? { by: valuesOf(entry.by), to: valuesOf(entry.to) } : null;
}

function progressOf(entry: Entry): string | null {
  return "progress" in entry ? shown<string>(entry.progress) : null;
}

/** The day of the thing itself, or else the time in which its first source was published. */
function dated(
  register: Register,
  entry: Entry,
  source: Citation | null,
): Pick<DossierLine, "date" | "dateOfDocument"> {
  const own = entry.kind === "agreement" ? shown(entry.date) : null;
  const date = own ?? (source === null ? null : dayOf(register, source));
  return { date, dateOfDocument: own === null && date !== null };
}

/** The day of a document, or else the earliest that it can be of. */
function dayOf(register: Register, { published, document }: Citation): EdtfDate | null {
  return published ?? writtenSince(register, document);
}

function whenWithin(date: EdtfDate | null, { since, until }: DossierQuestion): Certainty | "no" {
  if (since === undefined && until === undefined) return "yes";
  return meets(date, { earliest: since ?? null, latest: until ?? null });
}

function speakerName(register: Register, speaker: string | null): string | null {
  const person = speaker === null ? undefined : register.entries.get(speaker);
  return person?.kind === "person" ? person.name : speaker;
}
