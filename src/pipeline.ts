import type { Document } from "./document/document.ts";
import { assembleFacts } from "./fact/assemble.ts";
import { makeReading } from "./fact/make-reading.ts";
import type { Reading } from "./fact/reading.ts";
import { findMentions } from "./mention/find-mentions.ts";
import { readText } from "./text/read-text.ts";
import type { CanonicalText } from "./text/text.ts";

/** What comes of reading one document: its canonical text, and what it says. */
export interface ReadDocument {
  readonly text: CanonicalText;
  readonly reading: Reading;
}

/**
 * Reads one document: bytes → text → mentions → facts → Reading.
 *
 * Pure: the same bytes give the same Reading.
 *
 * @throws HouseError with a TXT code where the bytes hold no text that can be read.
 */
export function readDocument(document: Document): ReadDocument {
  const text = readText(document);
  const mentions = findMentions(text);
  const facts = assembleFacts(mentions);
  return {
    text,
    reading: makeReading({ file: document.file, mediaType: document.mediaType, mentions, facts }),
  };
}
