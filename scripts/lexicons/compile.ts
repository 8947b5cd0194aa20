import { HouseError } from "../../src/core/house-error.ts";
import { languages } from "../../src/core/language.ts";
import type { Language } from "../../src/core/language.ts";
import { inflect } from "./inflect.ts";
import type { InflectedForm } from "./inflect.ts";
import { readSource } from "./source.ts";
import { packForms } from "./pack.ts";
import { placeLines } from "./places.ts";
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
  return [...modules, indexModule(names), placesModule(sources)];
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
  const marks = [...packAll(entry, place, false), ...packAll(entry, place, true)];
  const cells = [JSON.stringify(entry.value), marks.join("|"), entry.since, entry.until];
  const line = cells.join("\t").trimEnd();
  if (/[`\\]|\$\{/.test(line)) throw unwritable(place.path, line);
  return line;
}

function packAll(entry: SourceEntry, place: Place, weak: boolean): readonly string[] {
  const words = (weak ? entry.weak : entry.forms).map((form) => inflected(form, entry, place));
  const barred = words.flat().find(({ form }) => form.includes("|"));
  if (barred !== undefined) throw unwritable(place.path, barred.form);
  const sets = gatherFeatures(words.flat());
  return firstMeetings(words).flatMap((forms) => {
    const packed = forms.map((form) => ({
      form,
      reference: reference(sets.get(form) ?? [], place.features),
    }));
    return packForms(packed, weak);
  });
}

function gatherFeatures(forms: readonly InflectedForm[]): ReadonlyMap<string, readonly string[]> {
  const sets = new Map<string, string[]>();
  for (const { form, features } of forms) {
    const known = sets.get(form) ?? [];
    if (features !== undefined) known.push(features);
    sets.set(form, known);
  }
  return sets;
}

// A form that two words of an entry share stands with the first of them.
function firstMeetings(words: readonly (readonly InflectedForm[])[]): readonly string[][] {
  const met = new Set<string>();
  return words.map((forms) => {
    const fresh = forms.map(({ form }) => form).filter((form) => !met.has(form));
    for (const form of fresh) met.add(form);
    return [...new Set(fresh)];
  });
}

function inflected(
  { form, features, inflect: ownSpec }: SourceForm,
  entry: SourceEntry,
  { language, path }: Place,
): readonly InflectedForm[] {
  const straight = form.normalize("NFC").replaceAll("’", "'");
  if (/[~#{}\t\n]/.test(form) || form.trim() !== form || form === "") throw unwritable(path, form);
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

function placesModule(sources: readonly Source[]): LexiconFile {
  const text = `${header}/** Names of one city in all languages: country, then names, with tabs between; the English one first. */
export const placeLines = \`${placeLines(sources).join("\n")}\`;
`;
  return { path: "places.ts", text };
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
    message: `Unexpected character in "${form}", expected words without | ~ # { } \` \\ and outer spaces.`,
    where,
  });
}
