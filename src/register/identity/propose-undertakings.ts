import { foldWords, type SourceRecord } from "../record.ts";
import { pairsWithinBlocks } from "./blocks.ts";
import type { Pair } from "./clusters.ts";

/** Fewer words than these may be said twice without being one statement. */
const tellingWordsMin = 6;

/** Statements that are one by default: the same words, if they are many enough to be telling. */
export function proposeStatements(records: readonly SourceRecord<"statement">[]): readonly Pair[] {
  return pairsWithinBlocks(records, (record) => {
    const words = foldWords(record.fact.span.quote);
    const telling = words.split(" ").length >= tellingWordsMin;
    return telling ? [words] : [withinCopies(record, words)];
  });
}

/** Commitments that are one by default: those of copies, word for word. */
export function proposeCommitments(
  records: readonly SourceRecord<"commitment">[],
): readonly Pair[] {
  return pairsWithinBlocks(records, (record) => [
    withinCopies(record, foldWords(record.fact.span.quote)),
  ]);
}

/** Agreements that are one by default: same title and same parties, or those of copies. */
export function proposeAgreements(records: readonly SourceRecord<"agreement">[]): readonly Pair[] {
  return pairsWithinBlocks(records, (record) => {
    const { title, kind, parties, span } = record.fact;
    const copies = withinCopies(record, foldWords(span.quote));
    if (title === null) return [copies];
    return [copies, `${kind}\n${foldWords(title)}\n${parties.toSorted().join("+")}`];
  });
}

/** Projects that are one by default: same name and same parties, or those of copies. */
export function proposeProjects(records: readonly SourceRecord<"project">[]): readonly Pair[] {
  return pairsWithinBlocks(records, (record) => {
    const { name, parties, span } = record.fact;
    const copies = withinCopies(record, foldWords(span.quote));
    if (parties.length === 0) return [copies];
    return [copies, `${foldWords(name)}\n${parties.toSorted().join("+")}`];
  });
}

function withinCopies(record: SourceRecord, words: string): string {
  return `copy\n${record.voice}\n${words}`;
}
