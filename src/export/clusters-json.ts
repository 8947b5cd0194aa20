import { type RecordsByKind, recordsOfSources, type SourceRecord } from "../register/record.ts";
import { type DocumentId, type Entry, entryKinds, type Register } from "../register/register.ts";
import type { RegisterSource } from "../register/source.ts";

/** One record of one document, by the id that `chancery read` gives it. */
interface ClusterMember {
  /** The name of the document's file, without its extension. */
  readonly file: string;
  readonly id: string;
}

/** Which records of different documents the register holds for one thing. */
export interface RegisterClusters {
  readonly persons: readonly (readonly ClusterMember[])[];
  readonly encounters: readonly (readonly ClusterMember[])[];
  /** Each copy, and the document that it repeats. */
  readonly copies: readonly (readonly [copy: string, original: string])[];
  /** Where the sources of one encounter contradict one another. */
  readonly disagreements: readonly ClusterDisagreement[];
  /** Later records that the software proposes as what became of a commitment. */
  readonly followUps: readonly ClusterFollowUp[];
}

interface ClusterFollowUp {
  readonly commitment: ClusterMember;
  readonly later: ClusterMember;
}

/** What some records tell of one encounter that cannot all be true. */
interface ClusterDisagreement {
  /** `date`, `place`, `status`, `participants`; or the thing that is counted. */
  readonly field: string;
  readonly values: readonly {
    readonly value: string;
    readonly members: readonly ClusterMember[];
  }[];
}

/** Which records of the sources stand in one line of the register; every record stands once. */
export function clustersOf(
  sources: readonly RegisterSource[],
  register: Register,
): RegisterClusters {
  const records = recordsOfSources(sources);
  const files = new Map(sources.map(({ document, file }) => [document, nameOf(file)]));
  return {
    persons: grouped(records.person, register),
    encounters: grouped(records.encounter, register),
    disagreements: disagreementsIn(records.encounter, register),
    followUps: followUpsIn(records, register),
    copies: sources.flatMap(({ file, copyOf }) => copyPair(nameOf(file), copyOf, files)),
  };
}

/** The clusters as indented JSON, with a line break at its end. */
export function clustersJson(clusters: RegisterClusters): string {
  return `${JSON.stringify(clusters, null, 1)}\n`;
}

function grouped(
  records: readonly SourceRecord[],
  { entryOf }: Register,
): readonly (readonly ClusterMember[])[] {
  const groups = new Map<string, ClusterMember[]>();
  for (const { id, source, fact } of records) {
    const entry = entryOf.get(id) ?? id;
    const member = { file: nameOf(source.file), id: fact.id };
    const known = groups.get(entry);
    if (known === undefined) groups.set(entry, [member]);
    else known.push(member);
  }
  return [...groups.values()];
}

function disagreementsIn(
  records: readonly SourceRecord[],
  { entries }: Register,
): readonly ClusterDisagreement[] {
  const members = new Map(
    records.map(({ id, source, fact }) => [id, { file: nameOf(source.file), id: fact.id }]),
  );
  return [...entries.values()].flatMap(({ disagreements }) =>
    disagreements.map(({ part, about, tellings }) => ({
      field: part === "figures" ? (about ?? part) : part,
      values: tellings.map(({ value, records: by }) => ({
        value: part === "participants" ? nameOfPerson(entries.get(value), value) : value,
        members: by.map((id) => members.get(id)).filter((member) => member !== undefined),
      })),
    })),
  );
}

function followUpsIn(
  records: RecordsByKind,
  { followUps, links, entryOf }: Register,
): readonly ClusterFollowUp[] {
  const all = entryKinds.flatMap((kind): readonly SourceRecord[] => records[kind]);
  const members = new Map(all.map((record) => [record.id, memberOf(record)]));
  const refused = new Set(
    links.filter(({ status }) => status === "refused").map(({ from, to }) => `${from} ${to}`),
  );
  return followUps.flatMap(({ commitment, later }) => {
    if (refused.has(`${entryOf.get(later)} ${entryOf.get(commitment)}`)) return [];
    const [one, other] = [members.get(commitment), members.get(later)];
    return one === undefined || other === undefined ? [] : [{ commitment: one, later: other }];
  });
}

function memberOf({ source, fact }: SourceRecord): ClusterMember {
  return { file: nameOf(source.file), id: fact.id };
}

function nameOfPerson(entry: Entry | undefined, id: string): string {
  return entry?.kind === "person" ? entry.name : id;
}

function copyPair(
  copy: string,
  copyOf: DocumentId | null,
  files: ReadonlyMap<DocumentId, string>,
): readonly (readonly [string, string])[] {
  const original = copyOf === null ? undefined : files.get(copyOf);
  return original === undefined ? [] : [[copy, original]];
}

function nameOf(file: string): string {
  return file.replace(/\.[^.]+$/, "");
}
