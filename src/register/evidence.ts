import type { SourceRecord } from "./record.ts";
import type { Evidence } from "./register.ts";

/** The words that some records rest on, in the order of the records. */
export function evidenceOf(records: readonly SourceRecord[]): readonly Evidence[] {
  return records.flatMap(({ id, source, quotations, heard }) =>
    quotations.map(({ start, end, quote }, at) => ({
      document: source.document,
      capture: source.capture,
      record: id,
      start,
      end,
      quote,
      ...(heard.contexts[at] ?? unheard),
    })),
  );
}

const unheard = { prefix: "", suffix: "" } as const;
