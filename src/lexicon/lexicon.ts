import type { EdtfDate } from "../core/edtf.ts";
import type { Language } from "../core/language.ts";
import { tables } from "./generated/index.ts";
import type { LexiconKind, LexiconValues } from "./kinds.ts";
import type { LexiconTable } from "./table.ts";
import { readTable } from "./table.ts";

/** One form of one word or name, with what it stands for. */
export interface LexiconEntry<K extends LexiconKind = LexiconKind> {
  readonly kind: K;
  /**
   * As written. A form in capitals (see {@link isAbbreviation}) must be met in capitals, and a name
   * with a capital letter needs one too: «Вена» is a town, «вена» is not.
   */
  readonly form: string;
  readonly value: LexiconValues[K];
  /** Needs context: a homonym of another place, of a common word, of a person's name. */
  readonly weak: boolean;
  /**
   * What the form can be, sets separated by spaces: Russian `gen.sg.m acc.sg.m`, French `f.pl`.
   * An indeclinable has every case, and `indecl`.
   */
  readonly features?: string;
  /** The name or the office holds from this day, and up to that day. */
  readonly since?: EdtfDate;
  readonly until?: EdtfDate;
}

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
