import { parse } from "yaml";
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
  readonly inflect?: string;
  readonly features?: string;
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

type Fields = Readonly<Record<string, unknown>>;
const own = new Set(["forms", "weak", "since", "until", "inflect", "features"]);

/**
 * Reads one YAML file of `lexicons/`.
 *
 * @throws HouseError LEX-001 for a file that is not a lexicon, LEX-002 for an entry that is not of
 *   its kind.
 */
export function readSource({ path, text }: LexiconFile): Source {
  const file = parse(text) as Fields | null;
  const kind = kindOf(file, path);
  if (typeof file?.["source"] !== "string") throw notLexicon(path, "`source:`");
  const entries = file["entries"];
  if (!Array.isArray(entries)) throw notLexicon(path, "a list `entries:`");
  const whole = { kind, path, inflect: file["inflect"] as string | undefined };
  return {
    path,
    kind,
    language: languageOf(path),
    entries: entries.map((entry: Fields) => readEntry(entry, whole)),
  };
}

function kindOf(file: Fields | null, path: string): LexiconKind {
  const kind = file?.["kind"];
  if (typeof kind !== "string" || !(kind in lexiconFields)) {
    throw notLexicon(path, `\`kind:\` one of ${Object.keys(lexiconFields).join(", ")}`);
  }
  return kind as LexiconKind;
}

function languageOf(path: string): Language | "common" {
  const folder = path.split("/")[0];
  return languages.find((language) => language === folder) ?? "common";
}

interface Whole {
  readonly kind: LexiconKind;
  readonly path: string;
  readonly inflect: string | undefined;
}

function readEntry(entry: Fields, { kind, path, inflect }: Whole): SourceEntry {
  const value = Object.fromEntries(Object.entries(entry).filter(([name]) => !own.has(name)));
  const wrong = checkValue(kind, value);
  if (wrong !== undefined) throw notOfKind(`${path}, ${JSON.stringify(entry)}`, wrong);
  const features = entry["features"] as string | undefined;
  const forms = readForms(entry["forms"], features);
  const weak = readForms(entry["weak"], features);
  if (forms.length + weak.length === 0)
    throw notOfKind(path, `no forms in ${JSON.stringify(entry)}`);
  return {
    value,
    forms,
    weak,
    since: (entry["since"] ?? "") as string,
    until: (entry["until"] ?? "") as string,
    inflect: (entry["inflect"] as string | undefined) ?? inflect,
  };
}

function readForms(forms: unknown, features: string | undefined): readonly SourceForm[] {
  if (!Array.isArray(forms)) return [];
  const shared = features === undefined ? {} : { features };
  return forms.map((form: string | SourceForm) =>
    typeof form === "object" ? { ...shared, ...form } : { ...shared, form },
  );
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
