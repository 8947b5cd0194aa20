import type { Trouble } from "../core/house-error.ts";
import type { Instant } from "../core/instant.ts";
import type { Moment } from "../core/moment.ts";
import type { Decision } from "../decision/decision.ts";
import type { Reading } from "../fact/reading.ts";
import type { CaptureId, DocumentId, Register } from "../register/register.ts";
import type { BackupRow } from "./backup-rows.ts";
import type { DocumentText, RegisterSource } from "../register/source.ts";

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
  /** Only among what had been captured by then, with the words as they are read today. */
  readonly asOf?: Moment;
}

/** How a store is verified. */
export interface VerifyOptions {
  /** A hash that somebody noted down: one row of the log must bear it. */
  readonly head?: string;
  /** Hears of everything that is not as it ought to be: STO-020 … STO-033. */
  readonly tell: (finding: Trouble) => void;
}

/** How much was verified. */
export interface Verification {
  readonly captures: number;
  readonly readings: number;
  readonly quotations: number;
  readonly decisions: number;
  /** Hash of the last decision: whoever notes it down can prove later that nothing was cut off. */
  readonly head: string;
  /** How many things are not as they ought to be. */
  readonly findings: number;
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
  /**
   * Sets other Readings for captures that are known: all of them, or none. Unchanged ones cost
   * nothing. A Reading that said something else is kept among those of the past.
   *
   * @param readAt - When they were made.
   */
  putReadings(
    readings: readonly StoredReading[],
    readAt: Instant,
  ): Promise<readonly ("reread" | "known")[]>;
  /** The same, and writes all that is derived from them anew, changed or not. */
  rebuildReadings(readings: readonly StoredReading[], readAt: Instant): Promise<void>;
  /** Finds copies and makes the index of the log anew, and forgets whatever belongs to no capture. */
  rebuildIndexes(): Promise<void>;
  /** The Reading of a capture, or the one that it had at a past moment. */
  reading(capture: CaptureId, asOf?: Moment): Promise<StoredReading | null>;
  /** The texts of captures, without their Readings; those that are unknown are left out. */
  texts(captures: readonly CaptureId[]): Promise<ReadonlyMap<CaptureId, DocumentText>>;

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

  /**
   * The folded register; computed again only after something has changed.
   *
   * @param asOf - The register as it was then: the decisions, captures and Readings of that time.
   * @throws HouseError STO-050 for a sequence that the log does not have yet.
   */
  register(asOf?: Moment): Promise<Register>;
  /**
   * Writes down what the register amounts to, if that has changed, so that whoever opens the store
   * next need not fold it. It is derived: a lost or stale one costs time and nothing else.
   */
  keepRegister(): Promise<void>;
  /**
   * Opens what a judgement asks for, that records are one or are not, a little at a time: whoever sees
   * that somebody begins to review calls it, so that the first judgement after a start is not a long wait.
   */
  prepareJudgements(): Promise<void>;
  /** What the register is folded from: every capture with its Reading, in the order of capture. */
  sources(): Promise<readonly RegisterSource[]>;
  counts(): Promise<StoreCounts>;
  /** Holds every hash, quotation and row of the log against its proof. Nothing is changed. */
  verify(options: VerifyOptions): Promise<Verification>;
  /** Everything that cannot be made again, line by line. */
  dump(): AsyncIterable<BackupRow>;
  /**
   * Writes such lines into an empty store: all of them, or none.
   *
   * @throws HouseError STO-040 (not empty), STO-041 (no whole backup), STO-020, STO-030.
   */
  fill(rows: AsyncIterable<BackupRow>): Promise<void>;
  close(): Promise<void>;
}
