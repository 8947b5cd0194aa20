import { areTheSame } from "../core/lists.ts";
import type { Steps } from "../core/steps.ts";
import { amendEntry } from "./amend.ts";
import { type Decided, nothingDecided } from "./decided.ts";
import { toEncounter } from "./entry/encounter.ts";
import { type Cluster, toCluster } from "./entry/head.ts";
import { toPerson } from "./entry/person.ts";
import { toAgreement, toCommitment, toProject, toStatement } from "./entry/undertaking.ts";
import type { Identities } from "./identity/identify.ts";
import type { SourceRecord } from "./record.ts";
import type { Entry, EntryId, EntryKind, RecordId } from "./register.ts";

/** What a line takes from beyond its own records. */
export interface Setting {
  readonly identities: Identities;
  /** The person's record of this id; null where it is unknown. */
  readonly person: (id: RecordId) => SourceRecord<"person"> | null;
}

/** Makes one line of its records, with what was decided about it. */
export function makeEntry(
  members: readonly SourceRecord[],
  setting: Setting,
  decided: Decided,
): Entry {
  const { entry, placed, implied } = setting.identities;
  const people = { record: setting.person, entry, placed, implied };
  const make = <K extends EntryKind>(kind: K, toEntry: (cluster: Cluster<K>) => Entry): Entry => {
    const cluster = toCluster(kind, members as readonly SourceRecord<K>[], decided);
    return amendEntry(toEntry(cluster), cluster.verdicts);
  };
  switch (members[0]?.kind ?? "person") {
    case "person":
      return make("person", (cluster) => toPerson(cluster, decided));
    case "encounter":
      return make("encounter", (cluster) => toEncounter(cluster, decided, people));
    case "statement":
      return make("statement", (cluster) => toStatement(cluster, decided, entry));
    case "commitment":
      return make("commitment", (cluster) => toCommitment(cluster, decided));
    case "agreement":
      return make("agreement", (cluster) => toAgreement(cluster, decided));
    case "project":
      return make("project", (cluster) => toProject(cluster, decided));
  }
}

interface Kept {
  readonly members: readonly SourceRecord[];
  readonly beyond: string;
  readonly entry: Entry;
}

/** Makes lines that no verdict touches, and keeps each until its records or its setting change. */
export class EntryMaker {
  #kept: ReadonlyMap<EntryId, Kept> = new Map();

  /** Every line, in the order of the clusters. */
  *makeAll(
    clusters: ReadonlyMap<EntryId, readonly SourceRecord[]>,
    setting: Setting,
  ): Steps<ReadonlyMap<EntryId, Entry>> {
    const kept = new Map<EntryId, Kept>();
    const lines = new Map<EntryId, Entry>();
    for (const [id, members] of clusters) {
      const made = this.#make(id, members, setting);
      kept.set(id, made);
      lines.set(id, made.entry);
      yield;
    }
    this.#kept = kept;
    return lines;
  }

  #make(id: EntryId, members: readonly SourceRecord[], setting: Setting): Kept {
    const beyond = beyondRecords(members, setting);
    const known = this.#kept.get(id);
    if (known?.beyond === beyond && areTheSame(known.members, members)) return known;
    return { members, beyond, entry: makeEntry(members, setting, nothingDecided) };
  }
}

/** All that a line takes from beyond its own records, in words that are equal where that is. */
function beyondRecords(members: readonly SourceRecord[], { identities }: Setting): string {
  return members
    .map(({ id, kind, fact, sibling }) => {
      if (kind === "statement" && "speaker" in fact) return lineOf(fact.speaker);
      if (kind !== "encounter" || !("participants" in fact)) return "";
      const persons = fact.participants.map(({ person }) => lineOf(person));
      return JSON.stringify([persons, identities.placed(id), identities.implied(id)]);

      function lineOf(localId: string | null): string {
        const record = localId === null ? null : sibling(localId);
        return record === null ? "" : identities.entry(record);
      }
    })
    .join("\n");
}
