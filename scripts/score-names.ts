/**
 * Scores the persons that mentions alone find, on benchmarks in ../shared (or CHANCERY_SHARED).
 *
 * Usage: npx tsx scripts/score-names.ts [--part dev|train] [--errors]
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { mentionsOf } from "../src/mention/mentions-of.ts";
import { personName } from "../src/mention/person/name.ts";

interface Case {
  readonly text: string;
  readonly entities: readonly {
    readonly start: number;
    readonly end: number;
    readonly type: string;
    readonly text: string;
  }[];
}

const shared = process.env["CHANCERY_SHARED"] ?? join(import.meta.dirname, "../../shared");
const part = process.argv.includes("--part")
  ? (process.argv[process.argv.indexOf("--part") + 1] ?? "dev")
  : "dev";
const showErrors = process.argv.includes("--errors");

interface Count {
  both: number;
  found: number;
  wanted: number;
}

function around(text: string, [start, end]: readonly [number, number]): string {
  const before = text.slice(Math.max(0, start - 40), start);
  return `${before}[${text.slice(start, end)}]${text.slice(end, end + 30)}`.replaceAll("\n", "⏎");
}

function countCase({ text, entities }: Case, count: Count): void {
  const { lattice } = mentionsOf(text, "fr");
  const found = new Map<string, number>();
  for (const { from, to, value } of lattice.all(personName)) {
    const { start, end } = lattice.span(from, to);
    found.set(`${start} ${end}`, value.certainty);
  }
  const wanted = new Set(
    entities.filter(({ type }) => type === "Person").map(({ start, end }) => `${start} ${end}`),
  );
  const both = [...found.keys()].filter((key) => wanted.has(key)).length;
  count.both += both;
  count.found += found.size;
  count.wanted += wanted.size;
  if (showErrors) printErrors(text, found, wanted);
}

function spanOf(key: string): readonly [number, number] {
  const [start = 0, end = 0] = key.split(" ").map(Number);
  return [start, end];
}

function printErrors(
  text: string,
  found: ReadonlyMap<string, number>,
  wanted: ReadonlySet<string>,
): void {
  for (const [key, certainty] of found)
    if (!wanted.has(key)) console.log(`+ ${certainty} ${around(text, spanOf(key))}`);
  for (const key of wanted) if (!found.has(key)) console.log(`- ${around(text, spanOf(key))}`);
}

function scoreWikinews(): void {
  const file = join(shared, "benchmarks", "ner-fr-winer", `${part}.jsonl`);
  if (!existsSync(file)) {
    console.log(`skipped: ${file} is not there`);
    return;
  }
  const count = { both: 0, found: 0, wanted: 0 };
  for (const line of readFileSync(file, "utf8").trim().split("\n"))
    countCase(JSON.parse(line) as Case, count);
  const precision = count.both / count.found;
  const recall = count.both / count.wanted;
  const f1 = (2 * count.both) / (count.found + count.wanted);
  console.log(
    `ner-fr-winer ${part}  P ${precision.toFixed(3)}  R ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}  (${count.wanted} persons)`,
  );
}

scoreWikinews();
