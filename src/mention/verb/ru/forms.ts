import { newTable, type Word } from "../../../grammar/word.ts";
import { conjugate, type RussianVerbForm } from "./conjugate.ts";
import { russianVerbs } from "./verbs.ts";

const none: readonly RussianVerbForm[] = [];
const table = newTable();
let forms: ReadonlyMap<string, readonly RussianVerbForm[]> | undefined;

/** What the word can be as a form of a verb; nothing where no verb of the table has the form. */
export function russianVerbFormsOf(word: Word): readonly RussianVerbForm[] {
  const known = word.known[table] as readonly RussianVerbForm[] | undefined;
  if (known !== undefined) return known;
  const found = allForms().get(withoutDots(word.lower)) ?? none;
  word.known[table] = found;
  return found;
}

function withoutDots(word: string): string {
  return word.replaceAll("ё", "е");
}

/** Built at the first question. A passive with «-ся» gives way to a verb of its own. */
function allForms(): ReadonlyMap<string, readonly RussianVerbForm[]> {
  if (forms !== undefined) return forms;
  const rows = new Set(Object.values(russianVerbs).flat());
  const own = new Set([...rows].map((row) => row.split(/[*:]/u)[0] ?? row));
  const found = new Map<string, RussianVerbForm[]>();
  for (const row of rows)
    for (const [written, form] of conjugate(row)) {
      if (
        form.voice === "passive" &&
        !form.short &&
        own.has(`${form.lemma}ся`) &&
        isReflexive(written)
      )
        continue;
      plant(found, withoutDots(written), form);
    }
  forms = found;
  return found;
}

function isReflexive(written: string): boolean {
  return /(?:ся|сь)$/u.test(written);
}

function plant(
  found: Map<string, RussianVerbForm[]>,
  written: string,
  form: RussianVerbForm,
): void {
  const known = found.get(written);
  if (known === undefined) found.set(written, [form]);
  else if (!known.some((other) => isSame(other, form))) known.push(form);
}

function isSame(one: RussianVerbForm, other: RussianVerbForm): boolean {
  return (
    one.lemma === other.lemma &&
    one.mood === other.mood &&
    one.voice === other.voice &&
    one.number === other.number &&
    one.gender === other.gender &&
    one.person === other.person
  );
}
