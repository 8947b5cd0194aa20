import type { Quotation } from "../core/span.ts";
import type { Zone } from "../text/text.ts";
import type { SourceRecord } from "./record.ts";
import type { Evidence } from "./register.ts";

/** So many code units before and after a quotation are kept with it. */
const contextLength = 32;

/** The words that some records rest on, in the order of the records. */
export function evidenceOf(records: readonly SourceRecord[]): readonly Evidence[] {
  return records.flatMap((record) => record.quotations.map((one) => toEvidence(record, one)));
}

function toEvidence({ id, source }: SourceRecord, { start, end, quote }: Quotation): Evidence {
  const { text, zones, document, capture } = source;
  const zone = zoneAt(zones, start);
  return {
    document,
    capture,
    record: id,
    start,
    end,
    quote,
    prefix: text.slice(Math.max(0, start - contextLength), start),
    suffix: text.slice(end, end + contextLength),
    ...(zone === undefined ? {} : { zone: zone.kind }),
  };
}

function zoneAt(zones: readonly Zone[], offset: number): Zone | undefined {
  return zones.find(({ start, end }) => start <= offset && offset < end);
}
