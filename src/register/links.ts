import type { SuccessiveSessions } from "./body/propose-sessions.ts";
import { statusAfter } from "../decision/verdict.ts";
import type { DecidedLink } from "./decided.ts";
import type { Identities } from "./identity/identify.ts";
import { entryKinds, type RegisterLink } from "./register.ts";
import type { RecordsByKind, SourceRecord } from "./record.ts";
import type { FollowUp } from "./undertaking/follow-up.ts";
import type { HeldSource } from "./source.ts";

/**
 * The links of all Readings and of all decisions, between lines of the register; each once, with
 * all who say so.
 */
export function linksOf(
  sources: readonly HeldSource[],
  { records, identities, decided, followUps, sessions }: Linked,
): readonly RegisterLink[] {
  const siblings = siblingsByDocument(records);
  const links = new Map<string, RegisterLink>();
  for (const { document, reading } of sources) {
    const sibling = siblings.get(document) ?? (() => null);
    for (const { type, from, to } of reading.links) {
      const [one, other] = [sibling(from), sibling(to)];
      if (one === null || other === null) continue;
      const ends = { type, from: identities.entry(one), to: identities.entry(other) };
      add(links, ends, { documents: [document] });
    }
  }
  for (const { later, commitment, ...seen } of followUps)
    suggest(links, { later, earlier: commitment, ...seen }, identities);
  for (const session of sessions) suggest(links, session, identities);
  for (const { type, from, to, verdict, decisions } of decided) {
    const ends = { type, from: identities.entry(from), to: identities.entry(to) };
    add(links, ends, { status: statusAfter(verdict), decisions });
  }
  return [...links.values()];
}

interface Linked {
  readonly records: RecordsByKind;
  readonly identities: Identities;
  /** What people say of links, between records. */
  readonly decided: readonly DecidedLink[];
  /** What the software proposes, between records. */
  readonly followUps: readonly FollowUp[];
  readonly sessions: readonly SuccessiveSessions[];
}

/** Puts between two lines that the later seems to follow the earlier, unless a document has told it. */
function suggest(
  links: Map<string, RegisterLink>,
  { earlier, later, score, reasons }: SuccessiveSessions,
  { entry }: Identities,
): void {
  const ends = { type: "follows", from: entry(later), to: entry(earlier) } as const;
  if (ends.from === ends.to) return;
  add(links, ends, {});
  const key = keyOf(ends);
  const link = links.get(key);
  if (link === undefined || link.documents.length > 0) return;
  const known = link.suggestion ?? { score, reasons, records: [] };
  const best = known.score >= score ? known : { score, reasons };
  const records = [...known.records, [later, earlier] as const];
  links.set(key, {
    ...link,
    suggestion: { score: best.score, reasons: best.reasons, records },
  });
}

function keyOf({ type, from, to }: Pick<RegisterLink, "type" | "from" | "to">): string {
  return `${type} ${from} ${to}`;
}

function siblingsByDocument(records: RecordsByKind): ReadonlyMap<string, SourceRecord["sibling"]> {
  const all = entryKinds.flatMap((kind): readonly SourceRecord[] => records[kind]);
  return new Map(all.map(({ source, sibling }) => [source.document, sibling]));
}

function add(
  links: Map<string, RegisterLink>,
  { type, from, to }: Pick<RegisterLink, "type" | "from" | "to">,
  said: Partial<Pick<RegisterLink, "documents" | "status" | "decisions">>,
): void {
  if (from === to) return;
  const key = keyOf({ type, from, to });
  const known = links.get(key) ?? unsaid;
  const { documents = [], status = known.status, decisions = [] } = said;
  links.set(key, {
    ...known,
    type,
    from,
    to,
    documents: [...new Set([...known.documents, ...documents])],
    status,
    decisions: [...known.decisions, ...decisions],
  });
}

const unsaid: Omit<RegisterLink, "type" | "from" | "to"> = {
  documents: [],
  status: "proposed",
  decisions: [],
};
