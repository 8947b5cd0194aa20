import type { Resolve } from "./decided.ts";
import { toSourceDocument } from "./documents.ts";
import { joinRecords, type RecordsByKind, recordsOfDocument, type SourceRecord } from "./record.ts";
import { type CaptureId, type DocumentId, entryKinds, type SourceDocument } from "./register.ts";
import { resolver } from "./resolve.ts";
import type { HeldSource, RegisterSource } from "./source.ts";

/** Everything that was read, in the order in which the documents first came. */
export interface Read {
  readonly sources: readonly HeldSource[];
  readonly records: RecordsByKind;
  readonly documents: ReadonlyMap<DocumentId, SourceDocument>;
  readonly resolve: Resolve;
}

interface ReadDocument {
  /** In the order in which they came; the last of them is read. */
  readonly captures: readonly CaptureId[];
  readonly source: HeldSource;
  readonly records: RecordsByKind;
  readonly cited: SourceDocument;
}

/**
 * The newest capture of each document with its records, which are made once: a document that has
 * not changed costs nothing when others come. Texts are not held on to.
 */
export class ReadDocuments {
  readonly #documents = new Map<DocumentId, ReadDocument>();
  #read: Read | null = null;

  /**
   * Takes captures: new ones of any document in the order in which they came, and known ones that
   * were read anew.
   */
  take(sources: readonly RegisterSource[]): void {
    for (const source of sources) this.#takeOne(source);
    if (sources.length > 0) this.#read = null;
  }

  read(): Read {
    this.#read ??= this.#join();
    return this.#read;
  }

  #takeOne(source: RegisterSource): void {
    const captures = this.#documents.get(source.document)?.captures ?? [];
    const isKnown = captures.includes(source.capture);
    if (isKnown && captures.at(-1) !== source.capture) return;
    const { text: _text, zones: _zones, ...held } = source;
    this.#documents.set(source.document, {
      captures: isKnown ? captures : [...captures, source.capture],
      source: held,
      records: recordsOfDocument(source),
      cited: toSourceDocument(source),
    });
  }

  #join(): Read {
    const all = [...this.#documents.values()];
    const records = joinRecords(all.map((document) => document.records));
    let resolve: Resolve | null = null;
    return {
      sources: all.map(({ source }) => source),
      records,
      documents: new Map(all.map(({ cited }) => [cited.id, cited])),
      // Made when the first decision asks: most registers have many records and few decisions.
      resolve: (record, decision) => {
        resolve ??= resolver(entryKinds.flatMap((kind): readonly SourceRecord[] => records[kind]));
        return resolve(record, decision);
      },
    };
  }
}
