import type { Decision } from "../decision/decision.ts";
import { canonicalJson } from "../core/digest.ts";
import { amendEntry } from "./amend.ts";
import { type Decided, sortDecisions } from "./decided.ts";
import { newestCaptures, toSourceDocument } from "./documents.ts";
import { toEncounter } from "./entry/encounter.ts";
import { type Figures, figuresOf } from "./entry/figures.ts";
import { type Cluster, toCluster } from "./entry/head.ts";
import { toPerson } from "./entry/person.ts";
import { toAgreement, toCommitment, toProject, toStatement } from "./entry/undertaking.ts";
import type { Pair } from "./identity/clusters.ts";
import { type Identities, identify } from "./identity/identify.ts";
import { linksOf } from "./links.ts";
import { type RecordsByKind, recordsOfSources, type SourceRecord } from "./record.ts";
import {
  type Entry,
  type EntryId,
  type EntryKind,
  entryKinds,
  type Register,
  type RegisterLink,
} from "./register.ts";
import { resolver } from "./resolve.ts";
import type { RegisterSource } from "./source.ts";

/**
 * Folds all Readings and all decisions into the register.
 *
 * The same sources and decisions give the same register, to the byte. Neither is changed by it.
 *
 * @param sources - In order of capture; of each document the newest capture is read.
 * @param decisions - The log, in order.
 */
export function foldRegister(
  sources: readonly RegisterSource[],
  decisions: readonly Decision[],
): Register {
  return openFold(sources)(decisions);
}

/**
 * Folds one set of sources with one log after another: what no decision touches is made once.
 *
 * @returns The fold of these sources with any log; the same as {@link foldRegister}.
 */
export function openFold(
  sources: readonly RegisterSource[],
): (decisions: readonly Decision[]) => Register {
  const read = newestCaptures(sources);
  const records = recordsOfSources(read);
  const resolve = resolver(entryKinds.flatMap((kind): readonly SourceRecord[] => records[kind]));
  const documents = new Map(read.map((source) => [source.document, toSourceDocument(source)]));
  let joined: Joined | null = null;
  return (decisions) => {
    const decided = sortDecisions(decisions, resolve);
    const judged = canonicalJson([decided.same, decided.apart, decided.unsure, decided.links]);
    if (joined?.judged !== judged) joined = join(judged, { read, records, decided });
    const entries = makeEntries(records, { decided, joined });
    return {
      documents,
      entries: new Map(withDoubts(entries, { decided, joined }).map((one) => [one.id, one])),
      entryOf: joined.identities.entryOf,
      links: joined.links,
      identityNotes: joined.identities.notes,
      decisions,
      strayDecisions: decided.stray,
    };
  };
}

/** What stays the same until somebody judges two records anew. */
interface Joined {
  readonly judged: string;
  readonly identities: Identities;
  readonly links: readonly RegisterLink[];
  readonly figures: Figures;
  /** Lines that no decision touches, by their id. */
  readonly untouched: Map<EntryId, Entry>;
}

function join(
  judged: string,
  {
    read,
    records,
    decided,
  }: {
    readonly read: readonly RegisterSource[];
    readonly records: RecordsByKind;
    readonly decided: Decided;
  },
): Joined {
  const identities = identify(records, decided);
  const links = linksOf(read, { records, identities, decided: decided.links });
  const figures = figuresOf(records.encounter);
  return { judged, identities, links, figures, untouched: new Map() };
}

interface Known {
  readonly decided: Decided;
  readonly joined: Joined;
}

function makeEntries(records: RecordsByKind, { decided, joined }: Known): readonly Entry[] {
  const { identities, untouched } = joined;
  const people = {
    record: byId(records.person),
    entry: identities.entry,
    placed: identities.placed,
    figures: joined.figures,
  };
  const make = <K extends EntryKind>(kind: K, toEntry: (cluster: Cluster<K>) => Entry): Entry[] =>
    clustersOf(records[kind], identities).map((members) => {
      const touched = members.some(({ id }) => decided.idsOn.has(id));
      const known = touched ? undefined : untouched.get(members[0]?.id ?? "");
      if (known !== undefined) return known;
      const cluster = toCluster(kind, members, decided);
      const entry = amendEntry(toEntry(cluster), cluster.verdicts);
      if (!touched) untouched.set(entry.id, entry);
      return entry;
    });
  return [
    ...make("person", (cluster) => toPerson(cluster, decided)),
    ...make("encounter", (cluster) => toEncounter(cluster, decided, people)),
    ...make("statement", (cluster) => toStatement(cluster, decided, identities.entry)),
    ...make("commitment", (cluster) => toCommitment(cluster, decided)),
    ...make("agreement", (cluster) => toAgreement(cluster, decided)),
    ...make("project", (cluster) => toProject(cluster, decided)),
  ];
}

/** The records of each line, lines and records in order of capture. */
function clustersOf<K extends EntryKind>(
  records: readonly SourceRecord<K>[],
  { entry }: Identities,
): readonly (readonly SourceRecord<K>[])[] {
  const clusters = new Map<string, SourceRecord<K>[]>();
  for (const record of records) {
    const id = entry(record.id);
    const known = clusters.get(id);
    if (known === undefined) clusters.set(id, [record]);
    else known.push(record);
  }
  return [...clusters.values()];
}

function byId<K extends EntryKind>(
  records: readonly SourceRecord<K>[],
): (id: string) => SourceRecord<K> | null {
  const known = new Map(records.map((record) => [record.id, record]));
  return (id) => known.get(id) ?? null;
}

/** Pairs that the software would show to somebody, unless somebody has told them apart. */
function likely({ notes, entry }: Identities, { apart }: Decided): readonly Pair[] {
  const judged = new Set(apart.map((pair) => pair.map(entry).toSorted().join("\n")));
  return notes
    .filter(({ judgement }) => judgement === "unsure")
    .map(({ one, other }): Pair => [one, other])
    .filter((pair) => !judged.has(pair.map(entry).toSorted().join("\n")));
}

/** Names on each line the others that somebody, or the software, was unsure about. */
function withDoubts(entries: readonly Entry[], { decided, joined }: Known): readonly Entry[] {
  const { entry: entryOf } = joined.identities;
  const doubts = new Map<string, Set<string>>();
  for (const pair of [...decided.unsure, ...likely(joined.identities, decided)]) {
    const [one, other] = pair.map(entryOf);
    if (one === undefined || other === undefined || one === other) continue;
    doubts.set(one, (doubts.get(one) ?? new Set()).add(other));
    doubts.set(other, (doubts.get(other) ?? new Set()).add(one));
  }
  if (doubts.size === 0) return entries;
  return entries.map((entry) => ({ ...entry, perhapsSame: [...(doubts.get(entry.id) ?? [])] }));
}
