import { recordsOfSources, type SourceRecord } from "../register/record.ts";
import type { DocumentId, Register } from "../register/register.ts";
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
