import type { LexiconKind, LexiconValues } from "./kinds.ts";
import type { LexiconEntry } from "./entry.ts";

/**
 * A lexicon as `npm run build:lexicons` writes it, compact so that it loads fast.
 *
 * `rows` has a line for each entry: the value in JSON, the forms, since, until, with tabs between.
 * Forms are separated by `|`. `~` makes a form weak; `#3` after it points into `features`; what
 * the forms of one word share stands once: `посо{л#0,ла#1}` is «посол», «посла».
 */
export interface LexiconTable {
  readonly kind: LexiconKind;
  readonly features: readonly string[];
  readonly rows: string;
}

/** Reads a table into entries, one for each form and spelling. */
export function readTable(table: LexiconTable): LexiconEntry[] {
  const entries: LexiconEntry[] = [];
  for (const row of table.rows.split("\n")) {
    if (row !== "") readRow(row, table, entries);
  }
  return entries;
}

interface Row {
  readonly kind: LexiconKind;
  readonly value: LexiconValues[LexiconKind];
  readonly since: string;
  readonly until: string;
  readonly features: readonly string[];
  /** Whether some form has «ё», which is mostly printed as «е». */
  readonly diaeresis: boolean;
}

function readRow(line: string, { kind, features }: LexiconTable, entries: LexiconEntry[]): void {
  const [value = "{}", marks = "", since = "", until = ""] = line.split("\t");
  const diaeresis = /[ёЁ]/.test(marks);
  const row = { kind, features, since, until, diaeresis, value: JSON.parse(value) as Row["value"] };
  for (const mark of marks.split("|")) readMark(mark, row, entries);
}

function readMark(mark: string, row: Row, entries: LexiconEntry[]): void {
  const weak = mark.startsWith("~");
  const open = mark.indexOf("{");
  const start = weak ? 1 : 0;
  if (open === -1)
    return readForm({ weak, prefix: "", suffix: "" }, mark.slice(start), { row, entries });
  const close = mark.lastIndexOf("}");
  const word = { weak, prefix: mark.slice(start, open), suffix: mark.slice(close + 1) };
  for (const middle of mark.slice(open + 1, close).split(","))
    readForm(word, middle, { row, entries });
}

interface Word {
  readonly weak: boolean;
  /** What all forms of the word begin and end with. */
  readonly prefix: string;
  readonly suffix: string;
}

interface Into {
  readonly row: Row;
  readonly entries: LexiconEntry[];
}

function readForm(word: Word, middle: string, { row, entries }: Into): void {
  const at = middle.indexOf("#");
  const form = word.prefix + (at === -1 ? middle : middle.slice(0, at)) + word.suffix;
  const features = at === -1 ? undefined : row.features[Number(middle.slice(at + 1))];
  entries.push(makeEntry(form, { row, weak: word.weak, features }));
  if (!row.diaeresis) return;
  const plain = form.replaceAll("ё", "е").replaceAll("Ё", "Е");
  if (plain !== form) entries.push(makeEntry(plain, { row, weak: word.weak, features }));
}

interface Found {
  readonly row: Row;
  readonly weak: boolean;
  readonly features: string | undefined;
}

// Fields are set one by one: a lexicon has tens of thousands of entries, and spreading is slow.
function makeEntry(form: string, { row, weak, features }: Found): LexiconEntry {
  const entry: Writable = { kind: row.kind, form, value: row.value, weak };
  if (features !== undefined) entry.features = features;
  if (row.since !== "") entry.since = row.since;
  if (row.until !== "") entry.until = row.until;
  return entry;
}

type Writable = { -readonly [Field in keyof LexiconEntry]: LexiconEntry[Field] };
