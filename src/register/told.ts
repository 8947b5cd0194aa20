import { compareText } from "../core/compare.ts";
import { canonicalJson } from "../core/digest.ts";
import { once } from "../core/once.ts";
import type { Origin } from "../fact/reading.ts";
import type { SourceRecord } from "./record.ts";
import type { EntryKind, Telling, Told } from "./register.ts";

/** How the values of a part are put in order. */
interface Part<K extends EntryKind, T> {
  /** The part's name in the fact, where `implied` may speak of it. */
  readonly part: string;
  readonly values: (record: SourceRecord<K>) => readonly T[];
  /** Smaller comes first among values that equally many documents give. */
  readonly rank?: (value: T) => number;
  /** Whether who tells `other` speaks for `value` too: a month for a day in it. */
  readonly supports?: (other: T, value: T) => boolean;
  /** Smaller speaks first, whatever the number of voices: a report before an announcement. */
  readonly standing?: (record: SourceRecord<K>) => number;
  /** `latest`: what the latest document says comes first, whatever the others say. */
  readonly order?: "most" | "latest";
  /** The day before which a record cannot have been written, for documents without a day. */
  readonly since?: (record: SourceRecord<K>) => string | null;
}

/**
 * Collects what the records say of one part, each value with those who give it.
 *
 * The value of most voices comes first; copies share one voice.
 */
export function tell<K extends EntryKind, T>(
  records: readonly SourceRecord<K>[],
  part: Part<K, T>,
): Told<T> {
  const values = new Map<string, { readonly value: T; readonly by: SourceRecord<K>[] }>();
  for (const record of records) {
    for (const value of part.values(record)) {
      const key = canonicalJson(value);
      const known = values.get(key);
      if (known === undefined) values.set(key, { value, by: [record] });
      else if (!known.by.includes(record)) known.by.push(record);
    }
  }
  const groups = [...values.values()];
  const sorted = groups.length < 2 ? groups : groups.toSorted(compareBy(part, groups));
  return sorted.map(({ value, by }) =>
    toTelling(value, by.length === records.length ? records : by, part.part),
  );
}

/** The value to show. */
export function shown<T>(told: Told<T>): T | null {
  return told[0]?.value ?? null;
}

interface Group<K extends EntryKind, T> {
  readonly value: T;
  readonly by: readonly SourceRecord<K>[];
}

function compareBy<K extends EntryKind, T>(
  { rank = () => 0, order = "most", supports, standing = () => 0, since = () => null }: Part<K, T>,
  groups: readonly Group<K, T>[],
): (one: Group<K, T>, other: Group<K, T>) => number {
  const best = (group: Group<K, T>): number => Math.min(...group.by.map(standing));
  const backed = (group: Group<K, T>): number => {
    if (supports === undefined) return voices(group.by);
    const backers = groups.filter((one) => one === group || supports(one.value, group.value));
    return voices(backers.flatMap(({ by }) => by));
  };
  const last = (group: Group<K, T>): string => lastDay(group.by, since);
  return (one, other) =>
    (order === "latest" ? compareText(last(other), last(one)) : 0) ||
    best(one) - best(other) ||
    backed(other) - backed(one) ||
    rank(one.value) - rank(other.value) ||
    (one.by[0]?.order ?? 0) - (other.by[0]?.order ?? 0);
}

/** Publication day of the latest document; the empty string, before all days, where nothing tells it. */
function lastDay<K extends EntryKind>(
  records: readonly SourceRecord<K>[],
  since: (record: SourceRecord<K>) => string | null,
): string {
  return records
    .map((record) => record.source.reading.document.published ?? since(record) ?? "")
    .reduce((last, day) => (day > last ? day : last), "");
}

function voices(records: readonly SourceRecord[]): number {
  return new Set(records.map(({ voice }) => voice)).size;
}

function toTelling<T>(value: T, by: readonly SourceRecord[], part: string): Telling<T> {
  const implied = by.map(({ fact }) => (fact as Origin).implied?.[part]);
  const why = implied.every((one) => one !== undefined) ? implied[0] : undefined;
  return { value, ...tellersOf(by), ...(why === undefined ? {} : { implied: [{ says: why }] }) };
}

/** Most parts are told by all records of a line: these lists are made once for all of them. */
const tellersOf = once((by: readonly SourceRecord[]) => ({
  records: by.map(({ id }) => id),
  documents: [...new Set(by.map(({ source }) => source.document))],
}));
