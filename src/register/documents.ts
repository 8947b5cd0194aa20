import type { DocumentId, SourceDocument } from "./register.ts";
import type { RegisterSource } from "./source.ts";

/** The newest capture of each document, in the order in which the documents first came. */
export function newestCaptures(sources: readonly RegisterSource[]): readonly RegisterSource[] {
  const newest = new Map<DocumentId, RegisterSource>();
  for (const source of sources) newest.set(source.document, source);
  return [...newest.values()];
}

/** A document as the register cites it. */
export function toSourceDocument(source: RegisterSource): SourceDocument {
  const { title, publisher, author, published, rights, language } = source.reading.document;
  return {
    id: source.document,
    capture: source.capture,
    origin: source.origin,
    file: source.file,
    capturedAt: source.capturedAt,
    language,
    title,
    publisher,
    author,
    published,
    rights,
    copyOf: source.copyOf,
  };
}
