import type { RecordId } from "../../register.ts";
import type { Setting } from "./setting.ts";

/** Tellings that are held for one encounter so far: lines join, and never part again. */
export class Lines {
  readonly #lines = new Map<RecordId, Setting[]>();

  constructor(settings: readonly Setting[]) {
    for (const setting of settings) this.#lines.set(setting.record.id, [setting]);
  }

  /** The tellings of the line that a record has joined, the first of them naming it. */
  membersOf(record: RecordId): readonly Setting[] {
    return this.#lines.get(record) ?? [];
  }

  /** The line's name: the id of its first telling; the record's own id where it is not here. */
  lineOf(record: RecordId): RecordId {
    return this.#lines.get(record)?.[0]?.record.id ?? record;
  }

  join(one: RecordId, other: RecordId): void {
    const [here, there] = [this.#lines.get(one), this.#lines.get(other)];
    if (here === undefined || there === undefined || here === there) return;
    const [into, from] = here.length >= there.length ? [here, there] : [there, here];
    into.push(...from);
    for (const { record } of from) this.#lines.set(record.id, into);
  }

  /** Whether no document tells both, which would have told them apart itself. */
  mayJoin(one: RecordId, other: RecordId): boolean {
    const documents = new Set(this.membersOf(one).map(documentOf));
    return !this.membersOf(other).some((setting) => documents.has(documentOf(setting)));
  }
}

function documentOf({ record }: Setting): string {
  return record.source.document;
}
