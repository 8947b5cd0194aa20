import type { SourceDocument } from "./register.ts";
import type { RegisterSource } from "./source.ts";

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
