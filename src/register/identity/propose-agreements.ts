import { type DaySpan, edtfDays } from "../../core/edtf.ts";
import { gatherBy } from "../../core/lists.ts";
import type { AgreementStatus } from "../../core/vocabulary.ts";
import { foldWords, type SourceRecord } from "../record.ts";
import { pairsWithinBlocks } from "./blocks.ts";
import type { Pair } from "./clusters.ts";
import { companyOf, objectsOf, withinCopies } from "./propose-undertakings.ts";

type Told = SourceRecord<"agreement">;

/**
 * Agreements that are one by default: same title and same parties; those of copies; and those of one
 * kind, about the same objects and between the same parties, whose days meet.
 */
export function proposeAgreements(records: readonly Told[]): readonly Pair[] {
  const named = pairsWithinBlocks(records, (record) => {
    const { title, kind, span } = record.fact;
    const copies = withinCopies(record, foldWords(span.quote));
    return title === null
      ? [copies]
      : [copies, `${kind}\n${foldWords(title)}\n${companyOf(record)}`];
  });
  return [...named, ...[...alike(records).values()].flatMap(pairsInTime)];
}

/** Those of one kind, object and company that are all that their documents tell of it. */
function alike(records: readonly Told[]): ReadonlyMap<string, readonly Told[]> {
  const told = records.filter((record) => objectsOf(record) !== "");
  return gatherBy(
    told,
    (record) => `${record.fact.kind}\n${objectsOf(record)}\n${companyOf(record)}`,
  );
}

/** Reports may be so many days off the day of signing. */
const slackDays = 3;

/** What is prepared is signed within so many days, if it is. */
const preparedDaysMax = 240;

/** A report without a date of signing tells one that lies no longer back. */
const reportedDaysMax = 45;

/** Pairs each with the one before it in time, where their days meet; a document tells none twice. */
function pairsInTime(records: readonly Told[]): readonly Pair[] {
  const dated = records
    .map((record) => ({ record, days: daysOf(record) }))
    .filter((one): one is { record: Told; days: DaySpan } => one.days !== null)
    .toSorted((one, other) => one.days.first - other.days.first);
  const perDocument = new Map<string, number>();
  for (const { record } of dated) {
    const { document } = record.source;
    perDocument.set(document, (perDocument.get(document) ?? 0) + 1);
  }
  const single = dated.filter(({ record }) => perDocument.get(record.source.document) === 1);
  return single.slice(1).flatMap(({ record, days }, at): readonly Pair[] => {
    const before = single[at];
    return before !== undefined && days.first <= before.days.last
      ? [[before.record.id, record.id]]
      : [];
  });
}

/** Days on which an agreement can have been signed. */
function daysOf({ fact, source }: Told): DaySpan | null {
  const told = edtfDays(fact.date);
  if (told !== null) return { first: told.first - slackDays, last: told.last + slackDays };
  const report = edtfDays(source.reading.document.published);
  if (report === null) return null;
  return ahead.has(fact.status)
    ? { first: report.first, last: report.last + preparedDaysMax }
    : { first: report.first - reportedDaysMax, last: report.last };
}

/** Not signed yet. */
const ahead: ReadonlySet<AgreementStatus> = new Set(["proposed", "under-negotiation", "agreed"]);
