import { digest } from "../core/digest.ts";
import { foldWords } from "../core/fold-words.ts";
import type { Quotation } from "../core/span.ts";
import { formatFamilies } from "../core/vocabulary.ts";
import type {
  Agreement,
  Commitment,
  Encounter,
  Person,
  Project,
  Reading,
  Statement,
} from "../fact/reading.ts";
import { type DocumentId, type EntryKind, entryKinds, type RecordId } from "./register.ts";
import { figuresIn } from "./figures-in.ts";
import {
  articleSentences,
  contextsOf,
  type Heard,
  sentencesBefore,
  sentencesOf,
  wordsBefore,
} from "./heard.ts";
import type { HeldSource, RegisterSource } from "./source.ts";

export { foldWords } from "../core/fold-words.ts";

/** What a Reading holds under each kind. */
export interface FactOf {
  readonly person: Person;
  readonly encounter: Encounter;
  readonly statement: Statement;
  readonly commitment: Commitment;
  readonly agreement: Agreement;
  readonly project: Project;
}

/** What one document says of one thing. */
export interface SourceRecord<K extends EntryKind = EntryKind> {
  readonly id: RecordId;
  readonly kind: K;
  /** Counts the records of the whole register in order of capture. */
  readonly order: number;
  readonly source: HeldSource;
  /** The original, where the document is a copy: copies speak with one voice. */
  readonly voice: DocumentId;
  readonly fact: FactOf[K];
  readonly quotations: readonly Quotation[];
  readonly heard: Heard;
  /** Finds records of the same document by their ids in its Reading. */
  readonly sibling: (localId: string) => RecordId | null;
}

/** The records of all sources, kind by kind, each in order of capture. */
export type RecordsByKind = { readonly [K in EntryKind]: readonly SourceRecord<K>[] };

/**
 * Flattens Readings into records with ids of their own.
 *
 * An id comes from the document and from words that the record rests on, so that reading again
 * with better rules keeps it.
 */
export function recordsOfSources(sources: readonly RegisterSource[]): RecordsByKind {
  return joinRecords(sources.map(recordsOfDocument));
}

/** The records of one document; they are counted when they are joined with those of others. */
export function recordsOfDocument(source: RegisterSource): RecordsByKind {
  const naming = nameFacts(source);
  const { persons, encounters, statements, commitments, agreements, projects } = source.reading;
  const { text: _text, zones: _zones, ...held } = source;
  const hear = hearing(source);
  const make = <K extends EntryKind>(
    kind: K,
    facts: readonly FactOf[K][],
  ): readonly SourceRecord<K>[] =>
    facts.map((fact) => toRecord({ kind, fact, source: held, naming, heard: hear(kind, fact) }));
  return {
    person: make("person", persons),
    encounter: make("encounter", encounters),
    statement: make("statement", statements),
    commitment: make("commitment", commitments),
    agreement: make("agreement", agreements),
    project: make("project", projects),
  };
}

/** Takes from the text of a document what each of its records needs of it. */
function hearing(source: RegisterSource): (kind: EntryKind, fact: FactOf[EntryKind]) => Heard {
  const sentences = articleSentences(source, source.reading.document.language);
  const figures = figuresIn(source.text, sentences, source.reading.encounters);
  return (kind, fact) => {
    const quotations = quotationsOf(fact);
    return {
      contexts: contextsOf(source, quotations, kind === "person" ? [] : sentences),
      sentences: kind === "encounter" ? sentencesOf(source, quotations) : none,
      sentencesBefore: kind === "encounter" ? sentencesBefore(source, quotations) : none,
      before: undertakings.has(kind) ? wordsBefore(source, quotations) : "",
      figures: figures.get(fact.id) ?? none,
    };
  };
}

/** One for all records that keep nothing of a kind. */
const none: readonly never[] = [];

const undertakings: ReadonlySet<EntryKind> = new Set(["commitment", "agreement", "project"]);

/** Joins the records of documents, kind by kind, and counts them in order of capture. */
export function joinRecords(documents: readonly RecordsByKind[]): RecordsByKind {
  let order = 0;
  for (const records of documents)
    for (const kind of entryKinds)
      for (const record of records[kind] as readonly Counted[]) record.order = order++;
  const all = <K extends EntryKind>(kind: K): readonly SourceRecord<K>[] =>
    documents.flatMap((records): readonly SourceRecord<K>[] => records[kind]);
  return {
    person: all("person"),
    encounter: all("encounter"),
    statement: all("statement"),
    commitment: all("commitment"),
    agreement: all("agreement"),
    project: all("project"),
  };
}

/** A record whose place is not known before those of all documents are joined. */
interface Counted extends Omit<SourceRecord, "order"> {
  order: number;
}

function toRecord<K extends EntryKind>({
  kind,
  fact,
  source,
  naming,
  heard,
}: {
  readonly kind: K;
  readonly fact: FactOf[K];
  readonly source: HeldSource;
  readonly naming: ReadonlyMap<string, RecordId>;
  readonly heard: Heard;
}): SourceRecord<K> {
  return {
    id: naming.get(fact.id) ?? `${letters[kind]}-${digest(`${source.document}\n${fact.id}`)}`,
    kind,
    order: 0,
    source,
    voice: source.copyOf ?? source.document,
    fact,
    quotations: quotationsOf(fact),
    heard,
    sibling: (localId) => naming.get(localId) ?? null,
  };
}

const letters: Readonly<Record<EntryKind, string>> = {
  person: "p",
  encounter: "e",
  statement: "s",
  commitment: "c",
  agreement: "a",
  project: "j",
};

/** Gives every fact of a Reading its id in the register. */
function nameFacts({ document, reading }: RegisterSource): ReadonlyMap<string, RecordId> {
  const names = new Map<string, RecordId>();
  const used = new Map<string, number>();
  const name = (kind: EntryKind, localId: string, anchor: string): void => {
    const key = `${document}\n${kind}\n${anchor}`;
    const turn = (used.get(key) ?? 0) + 1;
    used.set(key, turn);
    const words = turn === 1 ? key : `${key}\n${turn}`;
    names.set(localId, `${letters[kind]}-${digest(words)}`);
  };
  for (const person of reading.persons) name("person", person.id, foldWords(person.names[0] ?? ""));
  for (const encounter of reading.encounters) name("encounter", encounter.id, anchorOf(encounter));
  for (const kind of spanKinds)
    for (const { id, span } of factsWithSpan(reading, kind)) name(kind, id, foldWords(span.quote));
  return names;
}

const spanKinds = ["statement", "commitment", "agreement", "project"] as const;

function factsWithSpan(
  reading: Reading,
  kind: (typeof spanKinds)[number],
): readonly { readonly id: string; readonly span: Quotation }[] {
  switch (kind) {
    case "statement":
      return reading.statements;
    case "commitment":
      return reading.commitments;
    case "agreement":
      return reading.agreements;
    case "project":
      return reading.projects;
  }
}

function anchorOf({ format, evidence }: Encounter): string {
  const first = evidence.toSorted((one, other) => one.start - other.start)[0];
  return `${formatFamilies[format]}\n${foldWords(first?.quote ?? "")}`;
}

function quotationsOf(fact: FactOf[EntryKind]): readonly Quotation[] {
  return "span" in fact ? [fact.span] : fact.evidence;
}
