import type { Trouble } from "../core/house-error.ts";
import type { Document } from "../document/document.ts";
import type { Reading } from "../fact/reading.ts";
import { readDocument } from "../pipeline.ts";
import type { Zone } from "../text/text.ts";
import { troubleOf } from "./status.ts";

/** What the register keeps of a document that was read: plain data, so that threads can send it. */
export interface ReadForRegister {
  readonly text: string;
  readonly zones: readonly Zone[];
  readonly reading: Reading;
  /** What was odd but did not stop the reading. */
  readonly signals: readonly Trouble[];
}

/** Reads one document; a document that cannot be read is a trouble, not a throw. */
export function readForRegister(document: Document): ReadForRegister | Trouble {
  try {
    const { text, reading } = readDocument(document);
    return { text: text.text, zones: text.zones, reading, signals: text.signals };
  } catch (cause) {
    const { cause: _cause, ...trouble } = troubleOf(cause);
    return trouble;
  }
}
