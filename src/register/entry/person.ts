import { compareDates, type EdtfDate } from "../../core/edtf.ts";
import { canonicalJson } from "../../core/digest.ts";
import type { Decided } from "../decided.ts";
import type { SourceRecord } from "../record.ts";
import type { HeldOffice, PersonEntry } from "../register.ts";
import { shown, tell } from "../told.ts";
import { fallenRanks, ranksOf } from "./ranks.ts";
import { tenuresOf } from "./tenures.ts";
import { type Cluster, headOf } from "./head.ts";

/** What the sources say of one person. */
export function toPerson(cluster: Cluster<"person">, decided: Decided): PersonEntry {
  const { records } = cluster;
  const ranks = ranksOf(records);
  const names = tell(records, {
    part: "names",
    values: ({ fact }) => fact.names,
    rank: (name) => -name.length,
  });
  return {
    name: fullestName(records) ?? shown(names) ?? "",
    names,
    country: tell(records, { part: "country", values: ({ fact }) => listOf(fact.country) }),
    rank: tell(records, { part: "rank", values: ({ fact }) => listOf(fact.rank) }),
    offices: officesOf(records),
    tenures: tenuresOf(records),
    ranks,
    ...headOf(cluster, decided),
    disagreements: fallenRanks(ranks),
  };
}

/** The offices that one record gives a person, as of a day. */
export function heldOffices(
  { fact, source }: SourceRecord<"person">,
  asOf: EdtfDate | null,
): readonly HeldOffice[] {
  return fact.offices.map(({ role, of, former }) => ({
    role,
    of,
    former: former ?? false,
    asOf,
    document: source.document,
  }));
}

/** A list of what there is: one, or none. */
export function listOf<T>(value: T | null | undefined): readonly T[] {
  return value === null || value === undefined ? [] : [value];
}

/** Most documents agree on it; among equals, the one of most words. */
function fullestName(records: readonly SourceRecord<"person">[]): string | null {
  const firsts = tell(records, {
    part: "names",
    values: ({ fact }) => fact.names.slice(0, 1),
    rank: (name) => -name.split(" ").length,
  });
  const full = firsts.find(({ value }) => value.includes(" "));
  return full?.value ?? shown(firsts);
}

function officesOf(records: readonly SourceRecord<"person">[]): readonly HeldOffice[] {
  const offices = records.flatMap((record) =>
    heldOffices(record, record.source.reading.document.published),
  );
  const unique = new Map(offices.map((office) => [canonicalJson(office), office]));
  return [...unique.values()].toSorted((one, other) => compareDates(one.asOf, other.asOf));
}
