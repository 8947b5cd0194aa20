import Database from "better-sqlite3";
import type { Store } from "../../src/store/store.ts";

/** SQLite's own full-text index over the same texts, in memory. */
export interface FullText {
  /** The 50 best, by BM25. */
  readonly search: (words: string) => readonly unknown[];
  readonly close: () => void;
}

/** Fills the index with the texts of these captures. */
export async function openFullText(store: Store, captures: readonly string[]): Promise<FullText> {
  const database = new Database(":memory:");
  database.exec("create virtual table texts using fts5(words, content='')");
  const insert = database.prepare("insert into texts (rowid, words) values (?, ?)");
  for (const [at, capture] of captures.entries())
    // oxlint-disable-next-line no-await-in-loop -- one text in memory at a time.
    insert.run(at + 1, (await store.reading(capture))?.text ?? "");
  const find = database.prepare(
    "select rowid from texts where texts match ? order by bm25(texts) limit 50",
  );
  return { search: (words) => find.all(words), close: () => database.close() };
}
