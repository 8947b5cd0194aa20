import { canonicalJson } from "../core/digest.ts";
import type { Seen, Decision } from "../decision/decision.ts";
import type { Entry, Evidence, Register, SourceDocument } from "../register/register.ts";
import { quoteWithin } from "./quote.ts";

/** Names the shape; a change that breaks readers raises the number. */
const registerFormat = "chancery-register/1";

/**
 * The whole register as canonical JSON: the keys of every object in order, one document, entry,
 * link or decision on each line. The same captures and decisions give the same bytes on every
 * machine and engine, so that two registers are compared by their digests.
 *
 * Quotations are cut as the rights of their pages ask; offsets point at the whole passage.
 *
 * @returns Pieces of the text, in order; joined, they are one JSON object and a line break.
 */
export function* registerJson(register: Register): Generator<string> {
  const rights = (document: string): Rights => register.documents.get(document) ?? null;
  yield `{"format":${JSON.stringify(registerFormat)}`;
  yield* list("documents", register.documents.values());
  yield* list("entries", register.entries.values(), (entry) => entryWithin(entry, rights));
  yield* list("links", register.links);
  yield* list("identityNotes", register.identityNotes);
  yield* list("decisions", register.decisions, (one) => decisionWithin(one, rights));
  yield* list("strayDecisions", register.strayDecisions);
  yield "\n}\n";
}

type Rights = Pick<SourceDocument, "rights"> | null;
type RightsOf = (document: string) => Rights;

function* list<T>(
  name: string,
  members: Iterable<T>,
  shape: (member: T) => unknown = (member) => member,
): Generator<string> {
  yield `,\n${JSON.stringify(name)}:[`;
  let before = "\n";
  for (const member of members) {
    yield before + canonicalJson(shape(member));
    before = ",\n";
  }
  yield "]";
}

function entryWithin(entry: Entry, rights: RightsOf): unknown {
  const evidence = entry.evidence.map((one) => evidenceWithin(one, rights(one.document)));
  if (!("words" in entry)) return { ...entry, evidence };
  const words = quoteWithin({ quote: entry.words }, rights(entry.documents[0] ?? ""));
  return { ...entry, evidence, words };
}

function evidenceWithin(evidence: Evidence, rights: Rights): Evidence {
  const { sentence: _sentence, ...quoted } = evidence;
  return { ...quoted, quote: quoteWithin(evidence, rights), prefix: "", suffix: "" };
}

function decisionWithin(decision: Decision, rights: RightsOf): Decision {
  const seen = decision.seen.map((one): Seen => {
    const quote = quoteWithin(one.quotation, rights(one.document));
    return { ...one, quotation: { ...one.quotation, quote } };
  });
  return { ...decision, seen };
}
