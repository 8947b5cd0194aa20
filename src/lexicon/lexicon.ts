import type { Language } from "../core/language.ts";
import { tables } from "./generated/index.ts";
import type { LexiconEntry } from "./entry.ts";
import type { LexiconKind } from "./kinds.ts";
import type { LexiconTable } from "./table.ts";
import { readTable } from "./table.ts";

export type { LexiconEntry } from "./entry.ts";

const built = new Map<string, readonly LexiconEntry[]>();

/**
 * Gives the forms that a language knows, of one kind or of all.
 *
 * Built at the first call and kept. Apostrophes are straight; a form with «ё» comes with «е» too.
 *
 * @returns Entries in the order of `lexicons/`; the same form may stand for several values.
 */
export function lexiconEntries<K extends LexiconKind>(
  language: Language,
  kind: K,
): readonly LexiconEntry<K>[];
export function lexiconEntries(language: Language): readonly LexiconEntry[];
export function lexiconEntries(language: Language, kind?: LexiconKind): readonly LexiconEntry[] {
  const key = `${language}/${kind ?? ""}`;
  const known = built.get(key);
  if (known !== undefined) return known;
  const entries = build(language, kind);
  built.set(key, entries);
  return entries;
}

function build(language: Language, kind: LexiconKind | undefined): readonly LexiconEntry[] {
  if (kind === undefined)
    return kindsOf(language).flatMap((each) => lexiconEntries(language, each));
  return tablesOf(language)
    .filter((table) => table.kind === kind)
    .flatMap((table) => readTable(table));
}

function kindsOf(language: Language): readonly LexiconKind[] {
  return [...new Set(tablesOf(language).map((table) => table.kind))];
}

function tablesOf(language: Language): readonly LexiconTable[] {
  return [...tables[language], ...tables.common];
}

/** Whether a form is an abbreviation in capitals: «ООН», "EU", « G5 ». */
export function isAbbreviation(form: string): boolean {
  return form.length <= 8 && /\p{Lu}/u.test(form) && form === form.toUpperCase();
}
