import type { SourceRecord } from "../../record.ts";
import type { EntryId, RecordId } from "../../register.ts";
import type { Surroundings } from "./weigh-surroundings.ts";
import type { Setting } from "./setting.ts";
import { stemKey, stemsOf } from "./weigh-words.ts";

/** What is known before anything is joined or placed. */
export type KnownBefore = Omit<Surroundings, "lineOf" | "besides">;

/** Counts in how many documents each person and each city stands. */
export function surroundingsOf(
  settings: readonly Setting[],
  {
    records,
    entryOf,
  }: {
    readonly records: readonly SourceRecord<"person">[];
    readonly entryOf: (record: RecordId) => EntryId;
  },
): KnownBefore {
  const casts = new Map<string, Set<EntryId>>();
  const documents = new Map<string, Set<string>>();
  const stands = (key: string, document: string): void => {
    documents.set(key, (documents.get(key) ?? new Set<string>()).add(document));
  };
  for (const { id, source } of records) {
    const { document } = source;
    casts.set(document, (casts.get(document) ?? new Set<EntryId>()).add(entryOf(id)));
    stands(entryOf(id), document);
  }
  const stems = new Map<RecordId, ReadonlySet<string>>();
  for (const setting of settings) {
    const { city, record } = setting;
    const words = stemsOf(setting);
    stems.set(record.id, words);
    for (const key of [city, ...[...words].map(stemKey)]) stands(key, record.source.document);
  }
  const all = new Set([...casts.keys(), ...settings.map(({ record }) => record.source.document)]);
  const none: ReadonlySet<string> = new Set();
  return {
    castOf: ({ setting }) => casts.get(setting.record.source.document) ?? none,
    stemsOf: ({ record }) => stems.get(record.id) ?? none,
    rarity: (key) => rarityOf(documents.get(key)?.size ?? 0, all.size),
  };
}

/** 0 for what stands in every other document, 2 for what stands in one of eight or fewer. */
function rarityOf(count: number, all: number): number {
  if (count === 0) return 0;
  return Math.min(2, Math.max(0, Math.log2(all / count) - 1));
}
