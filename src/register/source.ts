import type { Instant } from "../core/instant.ts";
import type { Reading } from "../fact/reading.ts";
import type { Zone } from "../text/text.ts";
import type { CaptureId, DocumentId } from "./register.ts";

/** One capture with its Reading: what the register is folded from. */
export interface RegisterSource {
  readonly capture: CaptureId;
  readonly document: DocumentId;
  readonly origin: string;
  readonly file: string;
  readonly capturedAt: Instant;
  readonly copyOf: DocumentId | null;
  readonly reading: Reading;
  /** The canonical text, for the words around a quotation. */
  readonly text: string;
  readonly zones: readonly Zone[];
}
