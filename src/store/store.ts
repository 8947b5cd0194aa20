import type { Instant } from "../core/instant.ts";
import type { Decision } from "../decision/decision.ts";
import type { Reading } from "../fact/reading.ts";
import type { CaptureId, DocumentId, Register } from "../register/register.ts";
import type { DocumentText } from "../register/source.ts";

/** Bytes as they were found, before anybody has read them. */
export interface NewCapture {
  /** SHA-256 of `bytes`, 64 hexadecimal digits. */
  readonly id: CaptureId;
  /** Absolute path or address. */
  readonly origin: string;
  /** File name without its folder. */
  readonly file: string;
  readonly mediaType: string;
  readonly capturedAt: Instant;
  readonly bytes: Uint8Array;
}

/** A capture as the store keeps it; it never changes. */
export interface Capture extends Omit<NewCapture, "bytes"> {
  /** Counts captures from 1 in the order in which they came. */
  readonly sequence: number;
  /** The document that this is a capture of: the id of the first capture from its origin. */
  readonly document: DocumentId;
  readonly byteCount: number;
  /** The document that this one repeats almost word for word. */
  readonly copyOf: DocumentId | null;
}

/** What one capture was read as, by which version of the reader. */
export interface StoredReading extends DocumentText {
  readonly capture: CaptureId;
  readonly readerVersion: string;
  /** Names the rules and lexicons that were used; another one means another Reading. */
  readonly rules: string;
  readonly reading: Reading;
}

/** A capture and its Reading, put together in one transaction. */
export interface Taking {
  readonly capture: NewCapture;
  readonly reading: Omit<StoredReading, "capture">;
}

/** What became of a taking. */
export interface Taken {
  readonly capture: CaptureId;
  readonly document: DocumentId;
  /** `new`: bytes never seen. `reread`: known bytes, another Reading. `known`: nothing changed. */
  readonly outcome: "new" | "reread" | "known";
  readonly copyOf: DocumentId | null;
}

/** A decision as the log keeps it. */
export interface LoggedDecision {
  /** Counts decisions from 1, without gaps. */
  readonly sequence: number;
  readonly decision: Decision;
  /** Hash of the row before; 64 zeros before the first. */
  readonly previous: string;
  /** SHA-256 over `previous`, the sequence and the decision. */
  readonly hash: string;
}

/** One document that a search found. */
export interface Hit {
  readonly document: DocumentId;
  readonly capture: CaptureId;
  /** Higher is better; comparable within one search only. */
  readonly score: number;
}

export interface SearchOptions {
  /** At most so many hits; 50 unless told. */
  readonly limit?: number;
}

/** How many of each the store holds. */
export interface StoreCounts {
  readonly captures: number;
  readonly readings: number;
  readonly decisions: number;
}

/**
 * Where captures, Readings and decisions live. The same on every engine; two processes may use
 * one store at the same time.
 *
 * @throws HouseError STO-… from every method when the engine refuses.
 */
export interface Store {
  /** Names the engine, for messages. */
  readonly engine: "SQLite" | "PostgreSQL";

  /** Keeps captures with their Readings: all of them, or none. Marks near-copies. */
  take(takings: readonly Taking[]): Promise<readonly Taken[]>;
  /** The captures with these ids, in the order in which they came; all of them without ids. */
  captures(ids?: readonly CaptureId[]): Promise<readonly Capture[]>;
  /** The bytes of a capture; null where it is unknown. */
  captureBytes(id: CaptureId): Promise<Uint8Array | null>;
  /** Sets another Reading for a capture that is known. Unchanged ones cost nothing. */
  putReading(reading: StoredReading, readAt: Instant): Promise<"reread" | "known">;
  reading(capture: CaptureId): Promise<StoredReading | null>;

  /**
   * Appends to the log; when it answers, the decision is on the disk. The same decision sent
   * again changes nothing.
   *
   * @param decision - Its `id` is unique.
   * @param lastSeen - Sequence of the last decision that the reviewer had seen. A later one about
   *   the same record refuses this one with STO-409, so that nobody decides on an old page.
   */
  decide(decision: Decision, lastSeen?: number): Promise<LoggedDecision>;
  /** The log in order, after a sequence where one is given. */
  decisions(after?: number): Promise<readonly LoggedDecision[]>;

  /**
   * Finds documents that hold every word of the query, in any of its forms; "words in quotes"
   * must follow one another. Same query, same documents, on every engine.
   */
  search(query: string, options?: SearchOptions): Promise<readonly Hit[]>;

  /** The folded register; computed again only after something has changed. */
  register(): Promise<Register>;
  counts(): Promise<StoreCounts>;
  close(): Promise<void>;
}
