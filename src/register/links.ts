import type { Identities } from "./identity/identify.ts";
import { entryKinds, type RegisterLink } from "./register.ts";
import type { RecordsByKind, SourceRecord } from "./record.ts";
import type { RegisterSource } from "./source.ts";

/** The links of all Readings, between lines of the register; each once, with all who say so. */
export function linksOf(
  sources: readonly RegisterSource[],
  { records, identities }: { readonly records: RecordsByKind; readonly identities: Identities },
): readonly RegisterLink[] {
  const siblings = siblingsByDocument(records);
  const links = new Map<string, RegisterLink>();
  for (const { document, reading } of sources) {
    const sibling = siblings.get(document) ?? (() => null);
    for (const { type, from, to } of reading.links) {
      const [one, other] = [sibling(from), sibling(to)];
      if (one === null || other === null) continue;
      add(links, { type, from: identities.entry(one), to: identities.entry(other) }, document);
    }
  }
  return [...links.values()];
}

function siblingsByDocument(records: RecordsByKind): ReadonlyMap<string, SourceRecord["sibling"]> {
  const all = entryKinds.flatMap((kind): readonly SourceRecord[] => records[kind]);
  return new Map(all.map(({ source, sibling }) => [source.document, sibling]));
}

function add(
  links: Map<string, RegisterLink>,
  { type, from, to }: Omit<RegisterLink, "documents">,
  document: string,
): void {
  if (from === to) return;
  const key = `${type} ${from} ${to}`;
  const documents = [...new Set([...(links.get(key)?.documents ?? []), document])];
  links.set(key, { type, from, to, documents });
}
