import type { Generated } from "kysely";

/** Every table, as both engines have it. JSON and long texts are text; instants are ISO 8601. */
export interface Tables {
  pen: { id: number; turns: number };
  captures: {
    sequence: number;
    id: string;
    document: string;
    origin: string;
    file: string;
    media_type: string;
    captured_at: string;
    byte_count: number;
    copy_of: string | null;
  };
  capture_bytes: { capture: string; gzip: Buffer };
  texts: { id: string; words: string };
  readings: ReadingTable;
  /** Readings that a later one has replaced. */
  past_readings: ReadingTable;
  decisions: {
    sequence: number;
    id: string;
    at: string;
    by: string;
    kind: string;
    body: string;
    /** Hash of the row before. */
    previous: string;
    hash: string;
  };
  decision_records: { sequence: number; record: string };
  postings: { term: string; capture: number; occurrences: number };
  lengths: { capture: number; terms: number };
  sketches: { hash: number; capture: number };
  /** What the register was folded to, in parts; `place` says of what. */
  kept_register: { part: number; parts: number; place: string; body: Buffer };
  settings: { key: string; value: Generated<string> };
}

interface ReadingTable {
  capture: string;
  /** Counts every write of a Reading, so that a cache knows when it is stale. */
  change: number;
  reader_version: string;
  rules: string;
  fingerprint: string;
  text: string;
  zones: string;
  reading: string;
  read_at: string;
}
