import type { LexiconKind, LexiconValues } from "./kinds.ts";
import type { LexiconEntry } from "./lexicon.ts";

/**
 * A lexicon as `npm run build:lexicons` writes it, compact so that it loads fast.
 *
 * `rows` has a line for each entry: the value in JSON, the forms, since, until, with tabs between.
 * Forms are separated by `|`; `~` before a form makes it weak; `#3` after it points into
 * `features`.
 */
export interface LexiconTable {
  readonly kind: LexiconKind;
  readonly features: readonly string[];
  readonly rows: string;
}

/** Reads a table into entries, one for each form and spelling. */
export function readTable(table: LexiconTable): LexiconEntry[] {
  return table.rows
    .split("\n")
    .filter((row) => row !== "")
    .flatMap((row) => readRow(row, table));
}

function readRow(row: string, { kind, features }: LexiconTable): LexiconEntry[] {
  const [value = "{}", forms = "", since = "", until = ""] = row.split("\t");
  const shared: Shared = {
    kind,
    value: JSON.parse(value) as LexiconValues[LexiconKind],
    ...(since !== "" && { since }),
    ...(until !== "" && { until }),
  };
  return forms.split("|").flatMap((mark) => readForm(mark, shared, features));
}

type Shared = Pick<LexiconEntry, "kind" | "value" | "since" | "until">;

function readForm(mark: string, shared: Shared, features: readonly string[]): LexiconEntry[] {
  const weak = mark.startsWith("~");
  const [form = "", at] = mark.slice(weak ? 1 : 0).split("#");
  const feature = at === undefined ? undefined : features[Number(at)];
  const rest = feature === undefined ? { weak } : { weak, features: feature };
  return spellings(form).map((spelling) => ({ ...shared, form: spelling, ...rest }));
}

/** The ways in which one form is spelt: «ё» is mostly printed as «е». */
export function spellings(form: string): readonly string[] {
  const plain = form.replaceAll("ё", "е").replaceAll("Ё", "Е");
  return plain === form ? [form] : [form, plain];
}
