import type { EdtfDate } from "../core/edtf.ts";
import type { Instant } from "../core/instant.ts";
import type { Reason } from "../core/reason.ts";
import type { Quotation } from "../core/span.ts";
import type { ZoneKind } from "../text/text.ts";

/** SHA-256 of the captured bytes, 64 hexadecimal digits. */
export type CaptureId = string;
/** Id of the first capture of a document; a changed page is a new capture of it. */
export type DocumentId = string;
/** Id of what one document says of one thing: `p-…`, `e-…`, `s-…`, `c-…`, `a-…`, `j-…`. */
export type RecordId = string;
/** A document as the register cites it. */
export interface SourceDocument {
  readonly id: DocumentId;
  /** The capture that is read: the newest. */
  readonly capture: CaptureId;
  /** Path or address that the bytes came from. */
  readonly origin: string;
  readonly file: string;
  readonly capturedAt: Instant;
  readonly language: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly author: string | null;
  readonly published: EdtfDate | null;
  readonly rights: "reserved" | null;
  /** The document whose text this one repeats almost word for word; copies are no corroboration. */
  readonly copyOf: DocumentId | null;
}

/** Words of a document that a line rests on, with the words around them. */
export interface Evidence extends Quotation {
  readonly document: DocumentId;
  readonly capture: CaptureId;
  readonly record: RecordId;
  /** Up to 32 code units before and after the quotation; empty where the text is not at hand. */
  readonly prefix: string;
  readonly suffix: string;
  readonly zone?: ZoneKind;
  /** The rest of the sentence that it stands in; absent where it is the whole sentence. */
  readonly sentence?: SentenceRest;
}

/** The words of a sentence before and after a stretch of it, with the white space between. */
export interface SentenceRest {
  readonly before: string;
  readonly after: string;
}

/** One value of one part, and who gives it. */
export interface Telling<T> {
  readonly value: T;
  /** Source records that say so; empty where only a decision does. */
  readonly records: readonly RecordId[];
  readonly documents: readonly DocumentId[];
  /** Why it is implied rather than stated, where every source only implies it. */
  readonly implied?: readonly Reason[];
  /** The decision that set it. */
  readonly decision?: string;
}

/**
 * Every value that is told for a part, the one to show first: what a person decided, then what
 * most independent documents say. More than one is a disagreement, and all of them stay.
 */
export type Told<T> = readonly Telling<T>[];

/** How one source record was made. */
export interface Making {
  readonly record: RecordId;
  readonly document: DocumentId;
  readonly rule?: string;
  readonly ruleRevision?: number;
  /** 0 to 1. */
  readonly confidence?: number;
  /** The date that what surrounds the record gives it, where it tells none itself; and why. */
  readonly placed?: { readonly date: EdtfDate; readonly why: readonly Reason[] };
}
