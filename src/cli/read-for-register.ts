import type { Trouble } from "../core/house-error.ts";
import { finish, takeTurns } from "../core/steps.ts";
import type { Document } from "../document/document.ts";
import type { Reading } from "../fact/reading.ts";
import type { ReadDocument } from "../pipeline.ts";
import type { Zone } from "../text/text.ts";
import { isTrouble } from "./gather.ts";
import { readOrTell } from "./read-or-tell.ts";
import { plainTrouble } from "./show-trouble.ts";

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
  return plain(finish(readOrTell(document)));
}

/** Reads some documents side by side, each as {@link readForRegister} does. */
export function readSomeForRegister(
  documents: readonly Document[],
): readonly (ReadForRegister | Trouble)[] {
  return takeTurns(documents.map(readOrTell)).map(plain);
}

function plain(read: ReadDocument | Trouble): ReadForRegister | Trouble {
  if (isTrouble(read)) return plainTrouble(read);
  const { text, reading } = read;
  return { text: text.text, zones: text.zones, reading, signals: text.signals };
}
