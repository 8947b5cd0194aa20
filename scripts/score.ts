/**
 * Reads every document with gold and prints how the Readings score: `npm run score -- [--errors] [--set PART] [--only PART] [--kind KIND] [--out DIR] [--floors] [--write]`.
 *
 * A table of third-party benchmarks follows, unless a part is asked for.
 * `--floors` holds the scores above their floors, `--write` puts them into docs/quality.md. The scorer itself lies with the gold, in `reading/score.mjs` of the shared folder.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { scoreBenchmarks } from "./benchmarks.ts";
import { captureFile } from "../src/document/capture.ts";
import { readDocument } from "../src/pipeline.ts";
import { floors } from "./floors.ts";
import { writeQuality, type Scored } from "./quality-table.ts";
import { sharedPath } from "./shared.ts";

const sets = ["seeds", "reading/dev", "reading/chain"];

/** The value after a flag, or null. */
function option(name: string): string | null {
  const at = process.argv.indexOf(name);
  return at < 0 ? null : (process.argv[at + 1] ?? null);
}

const out = option("--out") ?? ".scores";

async function readSet(gold: string, readings: string): Promise<void> {
  rmSync(readings, { recursive: true, force: true });
  mkdirSync(readings, { recursive: true });
  const names = readdirSync(gold).filter((name) => name.endsWith(".txt") || name.endsWith(".html"));
  for (const name of names) {
    // oxlint-disable-next-line no-await-in-loop -- one document in memory at a time is enough.
    const { reading } = readDocument(await captureFile(join(gold, name)));
    writeFileSync(
      join(readings, name.replace(/\.[^.]+$/, ".json")),
      JSON.stringify(reading, null, 1),
    );
  }
}

function runScorer(gold: string, readings: string, flags: readonly string[]): string {
  const scorer = sharedPath("reading/score.mjs");
  if (scorer === null) return "";
  const { stdout, stderr } = spawnSync("node", [scorer, gold, readings, ...flags], {
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  return stdout + stderr;
}

function printScore(gold: string, readings: string): void {
  const flags = ["--by-language", ...(process.argv.includes("--errors") ? ["--errors"] : [])];
  console.log(runScorer(gold, readings, flags).split("\n").filter(wanted).join("\n"));
}

/** Holds a set against its floors; says which one it falls below. */
function checkFloors(set: string, scored: Scored): void {
  for (const floor of floors.filter((one) => one.set === set)) {
    const own = floor.language === null ? scored.all : scored.byLanguage[floor.language];
    const { f1, p } = own ?? { f1: 0, p: 0 };
    const holds = f1 >= floor.f1 && p >= floor.precision;
    console.log(
      `${holds ? "holds" : "FALLS"}: ${set} ${floor.language ?? "all"} F1 ${f1.toFixed(3)} (floor ${floor.f1}), precision ${p.toFixed(3)} (floor ${floor.precision})`,
    );
    if (!holds) process.exitCode = 1;
  }
  if (scored.unsupportedQuotes > 0) {
    console.log(`FALLS: ${set} has ${scored.unsupportedQuotes} quotes that are not in the text`);
    process.exitCode = 1;
  }
}

/** Keeps the error lines of one document or kind; the table always stays. */
function wanted(line: string): boolean {
  const only = option("--only");
  const kind = option("--kind");
  const [document, , of] = line.split("\t");
  if (of === undefined) return true;
  return (
    (only === null || (document ?? "").includes(only)) && (kind === null || of.startsWith(kind))
  );
}

const scores: (readonly [set: string, scored: Scored])[] = [];
for (const set of sets.filter((name) => name.includes(option("--set") ?? ""))) {
  const gold = sharedPath(set);
  if (gold === null) continue;
  const readings = join(out, set.replace("/", "-"));
  // oxlint-disable-next-line no-await-in-loop -- sets are printed in their order.
  await readSet(gold, readings);
  if (process.argv.includes("--floors") || process.argv.includes("--write")) {
    const answer = runScorer(gold, readings, ["--json", "--by-language"]);
    if (answer !== "") scores.push([set, JSON.parse(answer) as Scored]);
    continue;
  }
  console.log(`\n== ${set}`);
  printScore(gold, readings);
}
if (process.argv.includes("--floors")) for (const [set, scored] of scores) checkFloors(set, scored);
if (process.argv.includes("--write")) writeQuality(scores);
const whole = ["--set", "--only", "--kind", "--errors", "--write"].every(
  (flag) => !process.argv.includes(flag),
);
if (whole) scoreBenchmarks({ held: process.argv.includes("--floors") });
