import { mapInSteps, type Steps } from "../../../core/steps.ts";
import type { SourceRecord } from "../../record.ts";
import { type KnownPeople, type Setting, settingOf } from "./setting.ts";

interface Kept {
  readonly setting: Setting;
  /** The participants as they were then. */
  readonly people: string;
}

/** Makes settings, and keeps each until its record or its people change. */
export class Settings {
  readonly #kept = new WeakMap<SourceRecord<"encounter">, Kept>();

  /** The settings of those encounters that name a party, in their order. */
  of(records: readonly SourceRecord<"encounter">[], known: KnownPeople): Steps<readonly Setting[]> {
    const ofParties = records.filter(({ fact }) => fact.parties.length > 0);
    return mapInSteps(ofParties, (record) => this.#settingOf(record, known));
  }

  #settingOf(record: SourceRecord<"encounter">, known: KnownPeople): Setting {
    const people = peopleOf(record, known);
    const kept = this.#kept.get(record);
    if (kept?.people === people) return kept.setting;
    const setting = settingOf(record, known);
    this.#kept.set(record, { setting, people });
    return setting;
  }
}

function peopleOf(
  { id, fact, sibling }: SourceRecord<"encounter">,
  { acting, entryOf, implied }: KnownPeople,
): string {
  let people = "";
  for (const { person } of fact.participants) {
    const record = sibling(person);
    const entry = record === null ? "" : entryOf(record);
    people += `${entry} ${acting(entry) ?? ""}\n`;
  }
  for (const { person, role } of implied(id)) people += `${person} as ${role}\n`;
  return people;
}
