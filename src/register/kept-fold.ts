import type { Decision } from "../decision/decision.ts";
import { DecidedLines, isOutdated, touchedLines } from "./decided-lines.ts";
import { type Decided, type Resolve, sortDecisions } from "./decided.ts";
import { judgedIn, type Joined, registerOf } from "./join.ts";
import { type KeptRegister, sightingOf } from "./kept-register.ts";
import { joinRecords, type RecordsByKind, recordsOfDocument, type SourceRecord } from "./record.ts";
import {
  type DocumentId,
  type Entry,
  type EntryId,
  entryKinds,
  type RecordId,
  type Register,
} from "./register.ts";
import type { RegisterSource } from "./source.ts";

/**
 * A fold that goes on from a register that was kept. It holds no Readings: it asks for those of the
 * documents whose lines a verdict has changed since.
 */
export class KeptFold {
  readonly #kept: KeptRegister;
  readonly #joined: Joined;
  readonly #lines = new DecidedLines();
  readonly #sighted: ReadonlyMap<string, RecordId | null>;
  readonly #documentsOf: ReadonlyMap<EntryId, readonly DocumentId[]>;
  readonly #taken = new Map<DocumentId, RecordsByKind>();
  readonly #records = new Map<RecordId, SourceRecord>();

  constructor(kept: KeptRegister) {
    this.#kept = kept;
    this.#sighted = new Map(kept.sighted);
    this.#documentsOf = new Map(kept.documentsOf);
    this.#joined = joinedOf(kept, this.#records);
  }

  /**
   * The documents that are to be taken before a log can be folded; null where it says what only
   * all Readings together can answer: that records are one, or are not, or a record unknown here.
   */
  wanted(decisions: readonly Decision[]): readonly DocumentId[] | null {
    const decided = this.#sort(decisions);
    if (decided === null || judgedIn(decided) !== this.#kept.judged) return null;
    const lines = touchedLines(this.#joined, decided).filter((line) => isOutdated(line, decided));
    const documents = new Set(lines.flatMap((line) => this.#documentsIn(line)));
    return [...documents].filter((id) => !this.#taken.has(id));
  }

  /** Takes documents that are wanted, with their Readings. */
  take(sources: readonly RegisterSource[]): void {
    for (const source of sources) this.#taken.set(source.document, recordsOfDocument(source));
    const inOrder = [...this.#joined.documents.keys()].flatMap((id) => this.#taken.get(id) ?? []);
    const records = joinRecords(inOrder);
    for (const kind of entryKinds)
      for (const record of records[kind]) this.#records.set(record.id, record);
  }

  /**
   * The same as a fold of all sources with this log.
   *
   * @throws RangeError where documents are wanted that were not taken.
   */
  fold(decisions: readonly Decision[]): Register {
    const decided = this.#sort(decisions);
    if (decided === null || (this.wanted(decisions)?.length ?? 1) > 0)
      throw new RangeError("KeptFold: expected to have taken all documents that are wanted");
    const lines = this.#lines.of(this.#joined, decided);
    return registerOf(this.#joined, { decided, decisions, lines });
  }

  /** What the register amounts to by now, see {@link KeptRegister}. */
  keep({ entries }: Register): KeptRegister {
    const lines = [...entries.values()];
    const documentsOf = lines
      .filter(({ decisions }) => decisions.length > 0)
      .map((line) => [line.id, this.#documentsIn(line)] as const);
    return { ...this.#kept, lines, documentsOf };
  }

  /** @returns null where a decision names a record that nobody has looked for yet. */
  #sort(decisions: readonly Decision[]): Decided | null {
    let isLost = false;
    const { entryOf } = this.#joined.setting.identities;
    const resolve: Resolve = (record, decision) => {
      if (entryOf.has(record)) return record;
      const sighted = this.#sighted.get(sightingOf(record, decision));
      if (sighted === undefined) isLost = true;
      return sighted ?? null;
    };
    const decided = sortDecisions(decisions, resolve);
    return isLost ? null : decided;
  }

  /** All documents of a line as it was kept, whatever sources have been refused since. */
  #documentsIn({ id }: Entry): readonly DocumentId[] {
    return this.#documentsOf.get(id) ?? this.#joined.lines.get(id)?.documents ?? [];
  }
}

/** What was joined when the register was kept, with those records that are at hand. */
function joinedOf(
  { judged, documents, lines, links, followUps, notes, ...kept }: KeptRegister,
  records: ReadonlyMap<RecordId, SourceRecord>,
): Joined {
  const entryOf = new Map(lines.flatMap(({ id, records: own }) => own.map((one) => [one, id])));
  const [placed, implied] = [new Map(kept.placed), new Map(kept.implied)];
  const byId = new Map(lines.map((line) => [line.id, line]));
  return {
    judged,
    documents: new Map(documents.map((document) => [document.id, document])),
    setting: {
      person: (id) => personIn(records, id),
      identities: {
        entryOf,
        entry: (record) => entryOf.get(record) ?? record,
        notes,
        placed: (record) => placed.get(record) ?? null,
        implied: (record) => implied.get(record) ?? [],
        reportDay: () => null,
      },
    },
    links,
    followUps,
    membersOf: (id) => (byId.get(id)?.records ?? []).flatMap((record) => records.get(record) ?? []),
    lines: byId,
    doubts: new Map(kept.doubts.map(([line, others]) => [line, new Set(others)])),
    clashes: new Map(kept.clashes),
  };
}

function personIn(
  records: ReadonlyMap<RecordId, SourceRecord>,
  id: RecordId,
): SourceRecord<"person"> | null {
  const record = records.get(id);
  return record?.kind === "person" ? (record as SourceRecord<"person">) : null;
}
