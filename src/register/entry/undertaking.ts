import type { Decided } from "../decided.ts";
import type { SourceRecord } from "../record.ts";
import type {
  AgreementEntry,
  CommitmentEntry,
  EntryId,
  EntryKind,
  ProjectEntry,
  Speaker,
  StatementEntry,
} from "../register.ts";
import { shown, tell } from "../told.ts";
import { lifeOf } from "./life.ts";
import { type Cluster, headOf } from "./head.ts";
import { listOf } from "./person.ts";

/** What was said, by whom. */
export function toStatement(
  cluster: Cluster<"statement">,
  decided: Decided,
  entryOf: (record: string) => EntryId,
): StatementEntry {
  const { records } = cluster;
  const speakers = tell(records, {
    part: "speaker",
    values: (record) => listOf(speakerOf(record, entryOf)),
  });
  return {
    words: wordsOf(records),
    speaker: shown(speakers),
    mode: records.some(({ fact }) => fact.mode === "direct") ? "direct" : "reported",
    stance: tell(records, { part: "stance", values: ({ fact }) => [fact.stance] }),
    ...headOf(cluster, decided),
  };
}

/** What was promised, by whom to whom. */
export function toCommitment(cluster: Cluster<"commitment">, decided: Decided): CommitmentEntry {
  const { records } = cluster;
  return {
    words: wordsOf(records),
    commitment: tell(records, { part: "kind", values: ({ fact }) => [fact.kind] }),
    by: tell(records, { part: "by", values: ({ fact }) => fact.by }),
    to: tell(records, { part: "to", values: ({ fact }) => fact.to }),
    sectors: tell(records, { part: "sectors", values: ({ fact }) => fact.sectors }),
    progress: tell(records, {
      part: "status",
      values: ({ fact }) => [fact.status],
      order: "latest",
    }),
    due: tell(records, { part: "due", values: ({ fact }) => listOf(fact.due) }),
    ...lifeOf(records),
    ...headOf(cluster, decided),
  };
}

/** What was signed, or is to be. */
export function toAgreement(cluster: Cluster<"agreement">, decided: Decided): AgreementEntry {
  const { records } = cluster;
  return {
    words: wordsOf(records),
    agreement: tell(records, { part: "kind", values: ({ fact }) => [fact.kind] }),
    title: tell(records, { part: "title", values: ({ fact }) => listOf(fact.title) }),
    parties: tell(records, { part: "parties", values: ({ fact }) => fact.parties }),
    progress: tell(records, {
      part: "status",
      values: ({ fact }) => [fact.status],
      order: "latest",
    }),
    date: tell(records, { part: "date", values: ({ fact }) => listOf(fact.date) }),
    sectors: tell(records, { part: "sectors", values: ({ fact }) => fact.sectors }),
    ...lifeOf(records),
    ...headOf(cluster, decided),
  };
}

/** What is being built or done. */
export function toProject(cluster: Cluster<"project">, decided: Decided): ProjectEntry {
  const { records } = cluster;
  const names = tell(records, { part: "name", values: ({ fact }) => [fact.name] });
  return {
    words: wordsOf(records),
    name: shown(names) ?? "",
    parties: tell(records, { part: "parties", values: ({ fact }) => fact.parties }),
    sectors: tell(records, { part: "sectors", values: ({ fact }) => fact.sectors }),
    progress: tell(records, {
      part: "status",
      values: ({ fact }) => [fact.status],
      order: "latest",
    }),
    ...lifeOf(records),
    ...headOf(cluster, decided),
  };
}

function wordsOf<K extends EntryKind>(records: readonly SourceRecord<K>[]): string {
  return records[0]?.quotations[0]?.quote ?? "";
}

/** A person of the same Reading, or a party that speaks as an institution. */
function speakerOf(
  { fact, sibling }: SourceRecord<"statement">,
  entryOf: (record: string) => EntryId,
): Speaker | null {
  if (fact.speaker === null) return null;
  const person = sibling(fact.speaker);
  return person === null ? fact.speaker : entryOf(person);
}
