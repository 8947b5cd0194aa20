import type { Instant } from "../core/instant.ts";
import type { Reading } from "../fact/reading.ts";
import type { Zone } from "../text/text.ts";
import type { CaptureId, DocumentId } from "./register.ts";

/** The text of a document, with its zones. */
export interface DocumentText {
  readonly text: string;
  readonly zones: readonly Zone[];
}

/** One capture with its Reading: what the register is folded from. */
export interface RegisterSource extends DocumentText {
  readonly capture: CaptureId;
  readonly document: DocumentId;
  readonly origin: string;
  readonly file: string;
  readonly capturedAt: Instant;
  readonly copyOf: DocumentId | null;
  readonly reading: Reading;
}

/** A source whose text is left to the store: what a register holds on to. */
export type HeldSource = Omit<RegisterSource, keyof DocumentText>;
