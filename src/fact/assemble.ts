import type { Mentions } from "../mention/mentions.ts";
import { noFacts, type Facts } from "./facts.ts";

/**
 * Makes the facts of a document from its mentions: who the persons are, on which occasions they
 * met, what they said, promised and signed, and how these hang together.
 */
export function assembleFacts(_mentions: Mentions): Facts {
  return noFacts;
}
