import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Precision, recall, F1, and how many facts the gold holds. */
export interface Figures {
  readonly p: number;
  readonly r: number;
  readonly f1: number;
  readonly n: number;
}

/** What the scorer says of one set of documents. */
export interface Scored {
  readonly documents: number;
  readonly all: Figures;
  readonly kinds: Readonly<Record<string, Figures>>;
  readonly byLanguage: Readonly<Record<string, Figures>>;
  readonly quotes: number;
  readonly unsupportedQuotes: number;
}

const page = join(import.meta.dirname, "..", "docs", "quality.md");
const [begin, end] = ["<!-- figures -->\n", "<!-- end of figures -->"];

/** Puts the tables of all sets into `docs/quality.md`, between its two marks. */
export function writeQuality(sets: readonly (readonly [set: string, scored: Scored])[]): void {
  const words = readFileSync(page, "utf8");
  const [head = "", rest = ""] = words.split(begin);
  const tail = rest.slice(rest.indexOf(end));
  writeFileSync(page, `${head}${begin}\n${sets.map(table).join("\n\n")}\n\n${tail}`);
  console.log("docs/quality.md");
}

function table([set, { documents, all, kinds, byLanguage, ...scored }]: readonly [
  string,
  Scored,
]): string {
  const rows = [
    ...Object.entries(byLanguage).map(([language, own]) => row(`all facts, ${language}`, own)),
    row("all facts", all),
    ...Object.entries(kinds)
      .filter(([, { n }]) => n > 0)
      .map(([kind, own]) => row(kind, own)),
  ];
  return [
    `### ${set}: ${documents} documents, ${scored.unsupportedQuotes} of ${scored.quotes} quotations not in the text`,
    `| | precision | recall | F1 | facts in the gold |\n| --- | --- | --- | --- | --- |\n${rows.join("\n")}`,
  ].join("\n\n");
}

function row(name: string, { p, r, f1, n }: Figures): string {
  return `| ${name} | ${[p, r, f1].map((figure) => figure.toFixed(3)).join(" | ")} | ${n} |`;
}
