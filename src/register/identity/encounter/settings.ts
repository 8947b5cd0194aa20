import type { SourceRecord } from "../../record.ts";
import type { EntryId, RecordId } from "../../register.ts";
import type { Acting } from "./acting.ts";
import { type Setting, settingOf } from "./setting.ts";

/** Who the people of encounters are, and whom they act for. */
interface Known {
  readonly acting: Acting;
  readonly entryOf: (id: RecordId) => EntryId;
}

interface Kept {
  readonly setting: Setting;
  /** The participants as they were then. */
  readonly people: string;
}

/** Makes settings, and keeps each until its record or its people change. */
export class Settings {
  readonly #kept = new WeakMap<SourceRecord<"encounter">, Kept>();

  /** The settings of those encounters that name a party, in their order. */
  of(records: readonly SourceRecord<"encounter">[], known: Known): readonly Setting[] {
    return records
      .filter(({ fact }) => fact.parties.length > 0)
      .map((record) => this.#settingOf(record, known));
  }

  #settingOf(record: SourceRecord<"encounter">, known: Known): Setting {
    const people = peopleOf(record, known);
    const kept = this.#kept.get(record);
    if (kept?.people === people) return kept.setting;
    const setting = settingOf(record, known);
    this.#kept.set(record, { setting, people });
    return setting;
  }
}

function peopleOf(
  { fact, sibling }: SourceRecord<"encounter">,
  { acting, entryOf }: Known,
): string {
  let people = "";
  for (const { person } of fact.participants) {
    const record = sibling(person);
    const entry = record === null ? "" : entryOf(record);
    people += `${entry} ${acting(entry) ?? ""}\n`;
  }
  return people;
}
