import { finish, takeTurns, type Steps } from "./core/steps.ts";
import type { Document } from "./document/document.ts";
import { assembleInSteps } from "./fact/assemble.ts";
import { makeReading } from "./fact/make-reading.ts";
import type { Reading } from "./fact/reading.ts";
import { findMentionsInSteps } from "./mention/find-mentions.ts";
import { readTextInSteps } from "./text/read-text.ts";
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
  return finish(readInSteps(document));
}

/** Bytes that are read side by side: enough for each step to find its code near, and few to keep. */
export const bytesTogether: number = 96 * 1024;

/**
 * Reads several documents, some of them side by side: a third faster than one after the other.
 *
 * @throws HouseError where one of them holds no text that can be read.
 */
export function* readDocuments(documents: Iterable<Document>): Generator<ReadDocument> {
  let [some, bytes]: [Document[], number] = [[], 0];
  for (const document of documents) {
    some.push(document);
    bytes += document.bytes.length;
    if (bytes < bytesTogether) continue;
    yield* takeTurns(some.map(readInSteps));
    [some, bytes] = [[], 0];
  }
  yield* takeTurns(some.map(readInSteps));
}

/** Reads one document in steps, so that others can be read beside it. */
export function* readInSteps(document: Document): Steps<ReadDocument> {
  const text = yield* readTextInSteps(document);
  const mentions = yield* findMentionsInSteps(text);
  const facts = yield* assembleInSteps(mentions);
  return {
    text,
    reading: makeReading({ file: document.file, mediaType: document.mediaType, mentions, facts }),
  };
}
