import type { DocumentId, Entry, Evidence, Register } from "../register/register.ts";
import { citeDocument, noteEntry } from "./note.ts";
import { entriesOfDocuments } from "./register-index.ts";
import type { Citation, DocumentPage, DocumentText, SupportedSpan } from "./view.ts";

/**
 * One document: its text, and what rests on which words.
 *
 * @param text - Of the capture that the register reads; the store keeps it.
 * @returns null where the id is no document.
 */
export function documentPage(
  register: Register,
  id: DocumentId,
  { text, zones }: DocumentText,
): DocumentPage | null {
  const document = register.documents.get(id);
  if (document === undefined) return null;
  const entries = entriesOfDocuments(register, [id]);
  return {
    document,
    text,
    zones,
    spans: spansOf(entries, id),
    entries: entries.map(noteEntry),
    copies: copiesOf(register, id),
  };
}

/** Every stretch once, in reading order, with all the lines that rest on it. */
function spansOf(entries: readonly Entry[], id: DocumentId): readonly SupportedSpan[] {
  const spans = new Map<string, SupportedSpan>();
  for (const entry of entries) {
    for (const evidence of entry.evidence.filter(({ document }) => document === id)) {
      const key = `${evidence.start}-${evidence.end}`;
      spans.set(key, support(spans.get(key), evidence, entry));
    }
  }
  return [...spans.values()].toSorted(
    (one, other) => one.start - other.start || other.end - one.end,
  );
}

function support(
  known: SupportedSpan | undefined,
  evidence: Evidence,
  entry: Entry,
): SupportedSpan {
  const supports = { entry: noteEntry(entry), record: evidence.record };
  return { ...(known ?? evidence), supports: [...(known?.supports ?? []), supports] };
}

function copiesOf(register: Register, id: DocumentId): readonly Citation[] {
  const original = register.documents.get(id)?.copyOf ?? null;
  return [...register.documents.values()]
    .filter((one) => one.id !== id && (one.copyOf === id || isKin(one, original)))
    .map((one) => citeDocument(register, one.id))
    .filter((citation) => citation !== null);
}

/** The original itself, or another copy of it. */
function isKin(
  { id, copyOf }: { readonly id: DocumentId; readonly copyOf: DocumentId | null },
  original: DocumentId | null,
): boolean {
  return original !== null && (id === original || copyOf === original);
}
