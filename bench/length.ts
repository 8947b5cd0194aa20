/**
 * Whether the cost of reading grows with the length of ONE document and no faster:
 * `npm run bench:length -- [--megabytes 0.5,1,2,5] [--only fr,names]`.
 *
 * The articles of the bundled record are joined into one long text for each language; beside them
 * stand texts that nobody writes: a line without punctuation, capitals, quotation marks, figures,
 * names.
 * Megabytes per second of CPU time, for each stage; down a column they must not fall.
 */
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { assembleFacts } from "../src/fact/assemble.ts";
import { findMentions } from "../src/mention/find-mentions.ts";
import { readText } from "../src/text/read-text.ts";
import { isArticle, type ReadableDocument } from "../src/text/text.ts";

function option(name: string, otherwise: string): string {
  const at = process.argv.indexOf(name);
  return at < 0 ? otherwise : (process.argv[at + 1] ?? otherwise);
}

const sizes = option("--megabytes", "0.5,1,2,5").split(",").map(Number);

/** What each text repeats. */
const units: Readonly<Record<string, string>> = {
  fr: `${articles("fr").join("\n")}\n`,
  en: `${articles("en").join("\n")}\n`,
  ru: `${articles("ru").join("\n")}\n`,
  line: "la mission du ministre passe par le port de la ville et la route ",
  capitals: "LE MINISTRE DES AFFAIRES ÉTRANGÈRES REÇOIT L’AMBASSADEUR DU PÉROU. ",
  quotes: '« oui » "non" « ',
  digits: "le 12 mars 2024, 3/4, 1 250 000 et 17 % ",
  names: "Aksel Brunsvik, Inés Calatrava et le ministre João Tembe ",
};

/** The bundled articles without what stands around them: a heading of comments would end the article. */
function articles(language: string): readonly string[] {
  const names = readdirSync("sample").filter(
    (name) => name.startsWith(`${language}-`) && name.endsWith(".txt"),
  );
  return names.map((name) => {
    const { text, zones } = readText(documentOf(readFileSync(join("sample", name), "utf8")));
    return zones
      .filter(({ kind }) => isArticle(kind))
      .map(({ start, end }) => text.slice(start, end).trim())
      .join("\n");
  });
}

function documentOf(text: string): ReadableDocument {
  return { bytes: new TextEncoder().encode(text), file: "length.txt", mediaType: "text/plain" };
}

function repeated(unit: string, megabytes: number): string {
  return unit.repeat(Math.ceil((megabytes * 1e6) / new TextEncoder().encode(unit).length));
}

/** Seconds of CPU of this process since it began. */
function cpuSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

/** CPU seconds of text, mentions and facts. */
function measure(text: string): readonly number[] {
  const document = documentOf(text);
  const start = cpuSeconds();
  const canonical = readText(document);
  const read = cpuSeconds();
  const mentions = findMentions(canonical);
  const found = cpuSeconds();
  assembleFacts(mentions);
  return [read - start, found - read, cpuSeconds() - found, cpuSeconds() - start];
}

const only = option("--only", Object.keys(units).join(",")).split(",");
for (let round = 0; round < 10; round++)
  for (const language of ["fr", "en", "ru"]) measure(units[language] ?? "");
console.log("text          MB     text mentions    facts      all   (MB/s)");
for (const [name, unit] of Object.entries(units).filter(([key]) => only.includes(key)))
  for (const megabytes of sizes) {
    const speeds = measure(repeated(unit, megabytes)).map((seconds) =>
      (megabytes / seconds).toFixed(2).padStart(8),
    );
    console.log(`${name.padEnd(9)} ${String(megabytes).padStart(6)} ${speeds.join(" ")}`);
  }
