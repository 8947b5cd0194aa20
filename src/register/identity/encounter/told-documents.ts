import { areTheSame } from "../../../core/lists.ts";
import type { SourceRecord } from "../../record.ts";
import type { DocumentId, EntryId, RecordId } from "../../register.ts";
import { Lines } from "./lines.ts";
import { placeInTime } from "./place-in-time.ts";
import type { Setting } from "./setting.ts";
import type { Telling } from "./weigh-time.ts";

/** What one document tells of encounters and of people. */
export interface ToldDocument {
  readonly id: DocumentId;
  readonly settings: readonly Setting[];
  /** The same, placed in time as far as the document alone places them. */
  readonly tellings: readonly Telling[];
  /** The persons that it speaks of. */
  readonly cast: ReadonlySet<EntryId>;
}

/** Brings together what each document tells, and keeps it until one of its parts changes. */
export class ToldDocuments {
  #kept: ReadonlyMap<DocumentId, ToldDocument> = new Map();

  /** The documents that tell of any encounter or person, in no order that counts. */
  of(
    settings: readonly Setting[],
    people: readonly SourceRecord<"person">[],
    entryOf: (record: RecordId) => EntryId,
  ): readonly ToldDocument[] {
    const parts = new Map<DocumentId, Parts>();
    for (const setting of settings)
      partsIn(parts, setting.record.source.document).settings.push(setting);
    for (const { id, source } of people) partsIn(parts, source.document).cast.add(entryOf(id));
    const told = [...parts].map(([id, part]) => this.#keep(id, part));
    this.#kept = new Map(told.map((document) => [document.id, document]));
    return told;
  }

  #keep(id: DocumentId, { settings, cast }: Parts): ToldDocument {
    const known = this.#kept.get(id);
    if (known !== undefined && areTheSame(known.settings, settings) && areOne(known.cast, cast))
      return known;
    const tellings = placeInTime(settings, new Lines(settings));
    return { id, settings, tellings, cast };
  }
}

interface Parts {
  readonly settings: Setting[];
  readonly cast: Set<EntryId>;
}

function partsIn(parts: Map<DocumentId, Parts>, id: DocumentId): Parts {
  const known = parts.get(id);
  if (known !== undefined) return known;
  const fresh: Parts = { settings: [], cast: new Set() };
  parts.set(id, fresh);
  return fresh;
}

function areOne<T>(one: ReadonlySet<T>, other: ReadonlySet<T>): boolean {
  if (one.size !== other.size) return false;
  for (const member of one) if (!other.has(member)) return false;
  return true;
}
