/**
 * Scores zones and mastheads of plain text pages against the gold Readings in ../shared (or
 * CHANCERY_SHARED).
 *
 * Usage: npx tsx scripts/score-zones.ts [--errors]
 */
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { readText } from "../src/text/read-text.ts";
import { isArticle, type CanonicalText, type ZoneKind } from "../src/text/text.ts";

interface Gold {
  readonly document: Readonly<
    Record<"language" | "published" | "rights" | "title" | "publisher" | "author", string | null>
  >;
  readonly noise: readonly (readonly [number, number])[];
}

const shared = process.env["CHANCERY_SHARED"] ?? join(import.meta.dirname, "../../shared");
const showErrors = process.argv.includes("--errors");
/** Bylines, dates and sources are neither: the gold leaves most of them unmarked. */
const neutral = new Set(["byline", "publication", "navigation"]);

const tally = { noise: 0, noiseFound: 0, article: 0, articleLost: 0 };
const fields = ["language", "published", "rights", "title", "publisher", "author"] as const;
const right = new Map<string, number>();
let documents = 0;

for (const folder of ["reading/dev", "reading/chain", "seeds"]) {
  const path = join(shared, folder);
  if (!existsSync(path)) console.log(`skipped ${folder}: ${path} is not there`);
  else
    for (const name of readdirSync(path).filter((one) => one.endsWith(".gold.json")))
      score(path, name);
}
console.log(
  `noise found   ${tally.noiseFound}/${tally.noise}  ${(tally.noiseFound / tally.noise).toFixed(4)}`,
);
console.log(
  `article lost  ${tally.articleLost}/${tally.article}  ${(tally.articleLost / tally.article).toFixed(4)}`,
);
for (const field of fields)
  console.log(`${field.padEnd(12)}  ${right.get(field) ?? 0}/${documents}`);

function score(folder: string, name: string): void {
  if (name.startsWith("register")) return;
  const gold = JSON.parse(readFileSync(join(folder, name), "utf8")) as Gold;
  const file = name.replace(".gold.json", ".txt");
  const bytes = readFileSync(join(folder, file));
  const read = readText({ file, bytes, mediaType: "text/plain" });
  documents += 1;
  countZones(read, gold, file);
  countFields(read, gold, file);
}

function countZones(read: CanonicalText, gold: Gold, file: string): void {
  for (const { start, end, kind } of read.zones) {
    const lost: number[] = [];
    const missed: number[] = [];
    for (let at = start; at < end; at += 1) {
      if (/\s/.test(read.text.charAt(at))) continue;
      const noise = gold.noise.some(([from, until]) => from <= at && at < until);
      if (noise) countNoise(kind, at, missed);
      else countArticle(kind, at, lost);
    }
    if (kind !== "navigation") tally.articleLost += lost.length;
    report(`${file} lost as ${kind}`, lost, read.text);
    report(`${file} noise kept as ${kind}`, missed, read.text);
  }
}

function countNoise(kind: ZoneKind, at: number, missed: number[]): void {
  tally.noise += 1;
  if (isArticle(kind)) missed.push(at);
  else tally.noiseFound += 1;
}

function countArticle(kind: ZoneKind, at: number, lost: number[]): void {
  tally.article += 1;
  if (isLost(kind)) lost.push(at);
}

/** Whether words of the article are lost in such a zone; menus are only shown among the errors. */
function isLost(kind: ZoneKind): boolean {
  if (kind === "navigation") return showErrors;
  return !isArticle(kind) && !neutral.has(kind);
}

function report(label: string, places: readonly number[], text: string): void {
  if (!showErrors || places.length === 0) return;
  const [first = 0, last = 0] = [places[0], places.at(-1)];
  console.log(
    `${label}: ${text.slice(first, Math.min(last + 1, first + 160)).replaceAll(/\s+/g, " ")}`,
  );
}

function countFields(
  { language, masthead }: CanonicalText,
  { document }: Gold,
  file: string,
): void {
  const read: Readonly<Record<string, string | null>> = { language, ...masthead };
  for (const field of fields) {
    const [found, wanted] = [read[field] ?? null, document[field] ?? null];
    const same = found === wanted;
    if (same) right.set(field, (right.get(field) ?? 0) + 1);
    else if (showErrors) console.log(`${file} ${field}: ${found} instead of ${wanted}`);
  }
}
