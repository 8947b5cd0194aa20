import { canonicalJson, digest } from "../../core/digest.ts";
import { statusAfter } from "../../decision/verdict.ts";
import type { VerdictDecision } from "../../decision/decision.ts";
import { type Decided, sumVerdicts } from "../decided.ts";
import { confidenceOf } from "./confidence.ts";
import { evidenceOf } from "../evidence.ts";
import type { SourceRecord } from "../record.ts";
import type { EntryHead, EntryId, EntryKind, Making, RecordId } from "../register.ts";

/** Records that are one line, and what was decided about them. */
export interface Cluster<K extends EntryKind> {
  readonly id: EntryId;
  readonly kind: K;
  /** All records, those that were refused as sources among them. */
  readonly all: readonly SourceRecord<K>[];
  /** The records that speak. */
  readonly records: readonly SourceRecord<K>[];
  readonly verdicts: readonly VerdictDecision[];
}

/** Brings the records of one line together with what was decided about any of them. */
export function toCluster<K extends EntryKind>(
  kind: K,
  all: readonly SourceRecord<K>[],
  decided: Decided,
): Cluster<K> {
  const speaking = all.filter(({ id }) => !decided.refusedSources.has(id));
  return {
    id: all[0]?.id ?? "",
    kind,
    all,
    records: speaking.length === 0 ? all : speaking,
    verdicts: decided.verdictsOn(all.map(({ id }) => id)),
  };
}

/** What every line has. */
export function headOf<K extends EntryKind>(
  { id, kind, all, records, verdicts }: Cluster<K>,
  decided: Decided,
): EntryHead<K> {
  const refused = all.every((record) => decided.refusedSources.has(record.id));
  const revision = revisionOf(records);
  const last = verdicts.at(-1);
  const status = refused ? "refused" : statusAfter(sumVerdicts(verdicts));
  return {
    kind,
    id,
    revision,
    status,
    records: all.map((record) => record.id),
    evidence: evidenceOf(records),
    documents: [...new Set(records.map(({ source }) => source.document))],
    independentSources: new Set(records.map(({ voice }) => voice)).size,
    makings: records.map(makingOf),
    decisions: decisionsOn(
      all.map((record) => record.id),
      decided,
    ),
    changedSinceDecision: last !== undefined && last.target.revision !== revision,
    perhapsSame: [],
    confidence: confidenceOf(records, status),
    disagreements: [],
  };
}

function revisionOf(records: readonly SourceRecord[]): string {
  return digest(canonicalJson(records.map(({ id, fact }) => [id, { ...fact, id: "" }])));
}

function makingOf({ id, source, fact }: SourceRecord): Making {
  return {
    record: id,
    document: source.document,
    ...(fact.rule === undefined ? {} : { rule: fact.rule }),
    ...(fact.revision === undefined ? {} : { ruleRevision: fact.revision }),
    ...(fact.confidence === undefined ? {} : { confidence: fact.confidence }),
  };
}

/** Ids of all decisions that bear on a line, undone ones among them, in order of time. */
export function decisionsOn(
  records: readonly RecordId[],
  { idsOn }: Pick<Decided, "idsOn">,
): readonly string[] {
  return [...new Set(records.flatMap((record) => idsOn.get(record) ?? []))];
}
