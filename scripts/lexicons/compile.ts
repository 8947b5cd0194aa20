import { HouseError } from "../../src/core/house-error.ts";
import { languages } from "../../src/core/language.ts";
import type { Language } from "../../src/core/language.ts";
import { inflect } from "./inflect.ts";
import type { InflectedForm } from "./inflect.ts";
import { readSource } from "./source.ts";
import type { LexiconFile, Source, SourceEntry, SourceForm } from "./source.ts";

const header = `// Made from lexicons/ by \`npm run build:lexicons\`. Change the YAML there, then run it.
`;

const nameOf = ({ language, kind }: Source): string => `${language}-${kind}`;

/**
 * Compiles the files of `lexicons/` into the modules of `src/lexicon/generated/`.
 *
 * @returns Modules with their file names, in a fixed order; the same files give the same bytes.
 */
export function compileLexicons(files: readonly LexiconFile[]): readonly LexiconFile[] {
  const sources = files
    .toSorted((a, b) => (a.path < b.path ? -1 : 1))
    .map((file) => readSource(file));
  const names = [...new Set(sources.map(nameOf))].toSorted();
  const modules = names.map((name) => {
    return tableModule(
      name,
      sources.filter((source) => nameOf(source) === name),
    );
  });
  return [...modules, indexModule(names)];
}

function tableModule(name: string, sources: readonly Source[]): LexiconFile {
  const features = new Map<string, number>();
  const rows = sources.flatMap(({ entries, language, path }) =>
    entries.map((entry) => row(entry, { language, path, features })),
  );
  const kind = sources[0]?.kind ?? "";
  const text = `${header}// From ${sources.map(({ path }) => path).join(", ")}.
import type { LexiconTable } from "../table.ts";

export const ${identifier(name)}: LexiconTable = {
  kind: ${JSON.stringify(kind)},
  features: ${JSON.stringify([...features.keys()])},
  rows: \`
${rows.join("\n")}
\`,
};
`;
  return { path: `${name}.ts`, text };
}

interface Place {
  readonly language: Language | "common";
  readonly path: string;
  /** Interned sets of features, by number. */
  readonly features: Map<string, number>;
}

function row(entry: SourceEntry, place: Place): string {
  const strong = marks(entry.forms, entry, place);
  const weak = marks(entry.weak, entry, place).map((mark) => `~${mark}`);
  const cells = [JSON.stringify(entry.value), [...strong, ...weak].join("|")];
  const line = [...cells, entry.since, entry.until].join("\t").trimEnd();
  if (/[`\\]|\$\{/.test(line)) throw unwritable(place.path, line);
  return line;
}

function marks(forms: readonly SourceForm[], entry: SourceEntry, place: Place): string[] {
  const byForm = new Map<string, string[]>();
  for (const { form, features } of forms.flatMap((each) =>
    inflected(each, entry, place.language),
  )) {
    if (/[|~#\t\n]/.test(form) || form.trim() !== form || form === "")
      throw unwritable(place.path, form);
    const known = byForm.get(form) ?? [];
    if (features !== undefined) known.push(features);
    byForm.set(form, known);
  }
  return [...byForm].map(([form, features]) => form + reference(features, place.features));
}

function inflected(
  { form, features, inflect: ownSpec }: SourceForm,
  entry: SourceEntry,
  language: Language | "common",
): readonly InflectedForm[] {
  const straight = form.normalize("NFC").replaceAll("’", "'");
  const spec = ownSpec ?? entry.inflect;
  if (features !== undefined) return [{ form: straight, features }];
  if (spec === undefined || spec === "none" || language === "common") return [{ form: straight }];
  return inflect(straight, spec, language);
}

function reference(features: readonly string[], interned: Map<string, number>): string {
  if (features.length === 0) return "";
  const set = [...new Set(features.join(" ").split(" "))].join(" ");
  if (!interned.has(set)) interned.set(set, interned.size);
  return `#${interned.get(set)}`;
}

function indexModule(names: readonly string[]): LexiconFile {
  const imports = names.map((name) => `import { ${identifier(name)} } from "./${name}.ts";`);
  const lists = [...languages, "common"].map((language) => {
    const own = names.filter((name) => name.startsWith(`${language}-`));
    return `  ${language}: [${own.map(identifier).join(", ")}],`;
  });
  const text = `${header}import type { Language } from "../../core/language.ts";
import type { LexiconTable } from "../table.ts";
${imports.join("\n")}

export const tables: Readonly<Record<Language | "common", readonly LexiconTable[]>> = {
${lists.join("\n")}
};
`;
  return { path: "index.ts", text };
}

// "fr-given-name" → "frGivenName"
function identifier(name: string): string {
  return name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

function unwritable(where: string, form: string): HouseError {
  return new HouseError({
    code: "LEX-003",
    message: `Unexpected character in "${form}", expected words without | ~ # \` \\ and outer spaces.`,
    where,
  });
}
