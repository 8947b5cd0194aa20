import type { Decision, Seen } from "../decision/decision.ts";
import type { Resolve } from "./decided.ts";
import { foldWords, type SourceRecord } from "./record.ts";
import type { RecordId } from "./register.ts";

/**
 * Finds records for decisions: by id, or else by the words that the reviewer had seen.
 *
 * Better rules may draw a record anew and so change its id; a decision follows it to the record
 * of the same kind, in the same document, that rests on the same words.
 */
export function resolver(records: readonly SourceRecord[]): Resolve {
  const known = new Map(records.map((record) => [record.id, record]));
  const byDocument = new Map<string, SourceRecord[]>();
  for (const record of records) {
    const list = byDocument.get(record.source.document);
    if (list === undefined) byDocument.set(record.source.document, [record]);
    else list.push(record);
  }
  return (record, decision) => (known.has(record) ? record : bySight(record, decision, byDocument));
}

function bySight(
  record: RecordId,
  decision: Decision,
  byDocument: ReadonlyMap<string, readonly SourceRecord[]>,
): RecordId | null {
  const letter = record.slice(0, 2);
  for (const seen of wordsOf(record, decision)) {
    const alike = (byDocument.get(seen.document) ?? []).filter(
      ({ id, quotations }) =>
        id.startsWith(letter) && quotations.some(({ quote }) => holds(quote, seen)),
    );
    const found = likest(alike, seen);
    if (found !== null) return found;
  }
  return null;
}

/** What was seen of one record; of a decision that does not tell them apart, all that was seen. */
function wordsOf(record: RecordId, { seen }: Decision): readonly Seen[] {
  const own = seen.filter((one) => one.record === record);
  return own.length > 0 ? own : seen.filter((one) => one.record === undefined);
}

/** The only record on these words; of several, the only one that rests on exactly these. */
function likest(alike: readonly SourceRecord[], seen: Seen): RecordId | null {
  const words = foldWords(seen.quotation.quote);
  const exact = alike.filter(({ quotations }) =>
    quotations.some(({ quote }) => foldWords(quote) === words),
  );
  const [first, ...others] = exact.length === 0 ? alike : exact;
  return first === undefined || others.length > 0 ? null : first.id;
}

function holds(quote: string, { quotation }: Seen): boolean {
  const [here, there] = [foldWords(quote), foldWords(quotation.quote)];
  return here !== "" && there !== "" && (here.includes(there) || there.includes(here));
}
