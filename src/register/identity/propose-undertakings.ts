import { digest } from "../../core/digest.ts";
import { once } from "../../core/once.ts";
import { foldWords, type SourceRecord } from "../record.ts";
import { partiesOf, type UndertakingKind } from "../undertaking/undertaking.ts";
import { numbersOf, properNamesOf, subjectsOf } from "../undertaking/subjects.ts";
import { pairsWithinBlocks } from "./blocks.ts";
import type { Pair } from "./clusters.ts";

/** Fewer words than these may be said twice without being one statement. */
const tellingWordsMin = 6;

/** Statements that are one by default: the same words, if they are many enough to be telling. */
export function proposeStatements(records: readonly SourceRecord<"statement">[]): readonly Pair[] {
  return pairsWithinBlocks(records, statementKeys);
}

const statementKeys = once((record: SourceRecord<"statement">): readonly string[] => {
  const words = foldWords(record.fact.span.quote);
  const telling = words.split(" ").length >= tellingWordsMin;
  return [digest(telling ? words : withinCopies(record, words))];
});

/**
 * Commitments that are one by default: those of copies, by their words or their first object; and
 * those of the same parties about the same objects and the same numbers.
 */
export function proposeCommitments(
  records: readonly SourceRecord<"commitment">[],
): readonly Pair[] {
  return pairsWithinBlocks(records, commitmentKeys);
}

const commitmentKeys = once((record: SourceRecord<"commitment">): readonly string[] => {
  const { span, by, kind } = record.fact;
  const copies = withinCopies(record, foldWords(span.quote));
  const objects = objectsOf(record);
  if (objects === "") return [copies].map(digest);
  const opening = foldWords(span.quote).split(" ").slice(0, openingWords).join(" ");
  const retold = withinCopies(record, `${by.toSorted().join("+")}\n${opening}`);
  const numbers = [...numbersOf(span.quote)].toSorted().join(" ");
  const again = `${kind}\n${companyOf(record)}\n${objects}\n${numbers}`;
  return (numbers === "" ? [copies, retold] : [copies, retold, again]).map(digest);
});

/** Copies shorten a sentence at its end: so many words at its beginning are enough. */
const openingWords = 5;

/**
 * Projects that are one by default: same name and same parties; the same proper name in it; or
 * those of copies.
 */
export function proposeProjects(records: readonly SourceRecord<"project">[]): readonly Pair[] {
  return pairsWithinBlocks(records, projectKeys);
}

const projectKeys = once((record: SourceRecord<"project">): readonly string[] => {
  const { name, parties, span } = record.fact;
  const copies = withinCopies(record, foldWords(span.quote));
  if (parties.length === 0) return [digest(copies)];
  const names = [...properNamesOf(name)].map((one) => `named ${one}\n${companyOf(record)}`);
  return [copies, `${foldWords(name)}\n${companyOf(record)}`, ...names].map(digest);
});

/** What an undertaking is about, in one key; empty where nothing shows it. */
export const objectsOf: (record: SourceRecord<UndertakingKind>) => string = once((record) => {
  const { language } = record.source.reading.document;
  const words = record.quotations.map(({ quote }) => quote).join(" ");
  return [...subjectsOf(words, language)].toSorted().join(" ");
});

export function companyOf(record: SourceRecord<UndertakingKind>): string {
  return [...new Set(partiesOf(record))].toSorted().join("+");
}

export function withinCopies(record: SourceRecord, words: string): string {
  return `copy\n${record.voice}\n${words}`;
}
