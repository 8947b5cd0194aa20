import { edtfBounds, type IsoDay } from "../../core/edtf.ts";
import type { Office } from "../../fact/reading.ts";
import type { SourceRecord } from "../record.ts";
import type { Tenure } from "../register.ts";

/**
 * The offices that the evidence shows a person in, each once, in order of their first day.
 *
 * The days are those of the reports: an office may have begun earlier and last longer.
 */
export function tenuresOf(records: readonly SourceRecord<"person">[]): readonly Tenure[] {
  const tenures = new Map<string, Tenure>();
  for (const record of records) {
    for (const office of record.fact.offices) {
      const key = `${office.role} ${office.of ?? ""}`;
      tenures.set(key, extend(tenures.get(key), office, record));
    }
  }
  return [...tenures.values()].toSorted((one, other) => compareDays(one.first, other.first));
}

function extend(
  known: Tenure | undefined,
  { role, of, former = false }: Office,
  { source }: SourceRecord<"person">,
): Tenure {
  const { earliest, latest } = edtfBounds(source.reading.document.published ?? "");
  const { first, last, over, documents } = known ?? nothing;
  return {
    role,
    of,
    first: former ? first : least(first, earliest),
    last: former ? last : greatest(last, latest),
    over: former ? least(over, latest) : over,
    documents: [...new Set([...documents, source.document])],
  };
}

const nothing: Tenure = {
  role: "other",
  of: null,
  first: null,
  last: null,
  over: null,
  documents: [],
};

function least(one: IsoDay | null, other: IsoDay | null): IsoDay | null {
  if (one === null || other === null) return one ?? other;
  return one < other ? one : other;
}

function greatest(one: IsoDay | null, other: IsoDay | null): IsoDay | null {
  if (one === null || other === null) return one ?? other;
  return one > other ? one : other;
}

/** Undated ones come last. */
function compareDays(one: IsoDay | null, other: IsoDay | null): number {
  if (one === other) return 0;
  return (one ?? "9999") < (other ?? "9999") ? -1 : 1;
}
