import { parse } from "yaml";
import { z } from "zod";
import { HouseError } from "../../src/core/house-error.ts";
import { languages } from "../../src/core/language.ts";
import type { Language } from "../../src/core/language.ts";
import { lexiconFields } from "../../src/lexicon/kinds.ts";
import type { LexiconKind } from "../../src/lexicon/kinds.ts";
import { checkValue } from "./check-value.ts";

/** A YAML file of `lexicons/`, with its path from there: `fr/states.yaml`. */
export interface LexiconFile {
  readonly path: string;
  readonly text: string;
}

/** A form as a person writes it: a string, or a string with its own way of inflecting. */
export interface SourceForm {
  readonly form: string;
  readonly inflect?: string | undefined;
  readonly features?: string | undefined;
}

/** An entry of a YAML file, checked. */
export interface SourceEntry {
  readonly value: Readonly<Record<string, unknown>>;
  readonly forms: readonly SourceForm[];
  readonly weak: readonly SourceForm[];
  readonly since: string;
  readonly until: string;
  readonly inflect: string | undefined;
}

/** A YAML file, read and checked. */
export interface Source {
  readonly path: string;
  readonly language: Language | "common";
  readonly kind: LexiconKind;
  readonly entries: readonly SourceEntry[];
}

const sourceForm = z.union([
  z.string().transform((form): SourceForm => ({ form })),
  z.strictObject({
    form: z.string(),
    inflect: z.string().optional(),
    features: z.string().optional(),
  }),
]);

const sourceEntry = z.looseObject({
  forms: z.array(sourceForm).default([]),
  weak: z.array(sourceForm).default([]),
  since: z.coerce.string().default(""),
  until: z.coerce.string().default(""),
  inflect: z.string().optional(),
  features: z.string().optional(),
});

const sourceFile = z.strictObject({
  kind: z.string(),
  source: z.string(),
  inflect: z.string().optional(),
  entries: z.array(sourceEntry),
});

/**
 * Reads one YAML file of `lexicons/`.
 *
 * @throws HouseError LEX-001 for a file that is not a lexicon, LEX-002 for an entry that is not of
 *   its kind.
 */
export function readSource({ path, text }: LexiconFile): Source {
  const read = sourceFile.safeParse(parse(text));
  if (!read.success) throw notLexicon(path, z.prettifyError(read.error));
  const { kind, inflect, entries } = read.data;
  if (!isKind(kind))
    throw notLexicon(path, `kind: one of ${Object.keys(lexiconFields).join(", ")}`);
  return {
    path,
    kind,
    language: languages.find((language) => language === path.split("/")[0]) ?? "common",
    entries: entries.map((entry) => readEntry(entry, { kind, path, inflect })),
  };
}

function isKind(kind: string): kind is LexiconKind {
  return kind in lexiconFields;
}

interface Whole {
  readonly kind: LexiconKind;
  readonly path: string;
  readonly inflect: string | undefined;
}

function readEntry(entry: z.infer<typeof sourceEntry>, whole: Whole): SourceEntry {
  const { forms, weak, since, until, inflect = whole.inflect, features, ...value } = entry;
  const where = `${whole.path}, ${JSON.stringify(entry)}`;
  const wrong = checkValue(whole.kind, value);
  if (wrong !== undefined) throw notOfKind(where, wrong);
  if (forms.length + weak.length === 0) throw notOfKind(where, "it has no forms");
  const share = (form: SourceForm): SourceForm => ({
    ...form,
    features: form.features ?? features,
  });
  return { value, forms: forms.map(share), weak: weak.map(share), since, until, inflect };
}

function notLexicon(path: string, wanted: string): HouseError {
  return new HouseError({
    code: "LEX-001",
    message: `Unexpected file in lexicons/, expected ${wanted}.`,
    where: path,
    next: "See lexicons/README.md.",
  });
}

function notOfKind(where: string, wrong: string): HouseError {
  return new HouseError({
    code: "LEX-002",
    message: `Unexpected entry: ${wrong}.`,
    where,
    next: "See src/lexicon/kinds.ts for the fields of each kind.",
  });
}
