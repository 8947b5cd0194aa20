import { statusAfter } from "../decision/verdict.ts";
import type { DecidedLink } from "./decided.ts";
import type { Identities } from "./identity/identify.ts";
import { entryKinds, type RegisterLink } from "./register.ts";
import type { RecordsByKind, SourceRecord } from "./record.ts";
import type { RegisterSource } from "./source.ts";

/**
 * The links of all Readings and of all decisions, between lines of the register; each once, with
 * all who say so.
 */
export function linksOf(
  sources: readonly RegisterSource[],
  { records, identities, decided }: Linked,
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
  const key = `${type} ${from} ${to}`;
  const known = links.get(key) ?? unsaid;
  const { documents = [], status = known.status, decisions = [] } = said;
  links.set(key, {
    type,
    from,
    to,
    documents: [...new Set([...known.documents, ...documents])],
    status,
    decisions: [...known.decisions, ...decisions],
  });
}

const unsaid = { documents: [], status: "proposed", decisions: [] } as const;
