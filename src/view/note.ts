import { compareText } from "../core/compare.ts";
import type { EdtfDate } from "../core/edtf.ts";
import { once } from "../core/once.ts";
import type { PartyCode } from "../fact/reading.ts";
import type {
  DocumentId,
  Entry,
  EntryId,
  Register,
  SourceDocument,
  Told,
} from "../register/register.ts";
import { shown } from "../register/told.ts";
import type { Citation, EntryNote } from "./view.ts";

/** So many code units of a line are shown in a list. */
const captionLengthMax = 160;

/** A line in a few words. */
export function noteEntry(entry: Entry): EntryNote {
  return {
    id: entry.id,
    kind: entry.kind,
    status: entry.status,
    caption: shorten(captionOf(entry)),
    code: codeOf(entry),
    date: dateOf(entry),
    parties: partiesOf(entry),
  };
}

/** The note of a line by its id; null for an id that is no line. */
export function noteById(register: Register, id: EntryId): EntryNote | null {
  const entry = register.entries.get(id);
  return entry === undefined ? null : noteEntry(entry);
}

/** A document as a line cites it; null for an id that is no document. */
export function citeDocument(register: Register, id: DocumentId): Citation | null {
  const document = register.documents.get(id);
  return document === undefined ? null : cite(document);
}

/** The documents that tell a line: originals before their copies, then by day of publication. */
export function citeSources(register: Register, { documents }: Entry): readonly Citation[] {
  return documents
    .map((id) => citeDocument(register, id))
    .filter((citation) => citation !== null)
    .toSorted(compareSources);
}

/** The parties that a line concerns. */
export function partiesOf(entry: Entry): readonly PartyCode[] {
  switch (entry.kind) {
    case "person":
      return valuesOf(entry.country).slice(0, 1);
    case "encounter":
    case "agreement":
    case "project":
      return valuesOf(entry.parties);
    case "commitment":
      return [...new Set([...valuesOf(entry.by), ...valuesOf(entry.to)])];
    case "statement":
      return [];
  }
}

/** The values of a part. */
export function valuesOf<T>(told: Told<T>): readonly T[] {
  return told.map(({ value }) => value);
}

function captionOf(entry: Entry): string {
  switch (entry.kind) {
    case "person":
    case "project":
      return entry.name;
    case "encounter":
      return shown(entry.name) ?? "";
    case "agreement":
      return shown(entry.title) ?? entry.words;
    case "statement":
    case "commitment":
      return entry.words;
  }
}

function codeOf(entry: Entry): string | null {
  switch (entry.kind) {
    case "person":
      return null;
    case "encounter":
      return shown(entry.format);
    case "statement":
      return shown(entry.stance);
    case "commitment":
      return shown(entry.commitment);
    case "agreement":
      return shown(entry.agreement);
    case "project":
      return shown(entry.progress);
  }
}

/** The day of the thing itself, where it has one. */
function dateOf(entry: Entry): EdtfDate | null {
  switch (entry.kind) {
    case "encounter":
    case "agreement":
      return shown(entry.date);
    case "commitment":
      return shown(entry.due);
    case "person":
    case "statement":
    case "project":
      return null;
  }
}

/** Made once for each document: many lines cite the same ones. */
const cite: (document: SourceDocument) => Citation = once((document: SourceDocument) => {
  const { id, file, title, publisher, published, language, rights, copyOf } = document;
  return { document: id, file, title, publisher, published, language, rights, copyOf };
});

function compareSources(one: Citation, other: Citation): number {
  return compareText(sourceKey(one), sourceKey(other));
}

function sourceKey({ copyOf, published, document }: Citation): string {
  return `${copyOf === null ? 0 : 1} ${published ?? "9999"} ${document}`;
}

/** Cuts at a word, and says so: "… the port of" → "… the port…" */
function shorten(words: string): string {
  const line = words.replaceAll(/\s+/g, " ").trim();
  if (line.length <= captionLengthMax) return line;
  const cut = line.slice(0, captionLengthMax - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), captionLengthMax / 2))}…`;
}

/** The parts on which the sources cannot all be right. */
export function partsInDispute({ disagreements }: Entry): readonly string[] {
  return [...new Set(disagreements.map(({ part }) => part))];
}
