/**
 * Reads every document with gold and prints how the Readings score: `npm run score -- [--errors] [--set PART] [--only PART] [--kind KIND] [--out DIR]`.
 *
 * The scorer itself lies with the gold, in `reading/score.mjs` of the shared folder.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { captureFile } from "../src/document/capture.ts";
import { readDocument } from "../src/pipeline.ts";
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
    const { reading } = readDocument(await captureFile(join(gold, name)));
    writeFileSync(
      join(readings, name.replace(/\.[^.]+$/, ".json")),
      JSON.stringify(reading, null, 1),
    );
  }
}

function score(gold: string, readings: string): string {
  const scorer = sharedPath("reading/score.mjs");
  if (scorer === null) return "";
  const flags = ["--by-language", ...(process.argv.includes("--errors") ? ["--errors"] : [])];
  const { stdout, stderr } = spawnSync("node", [scorer, gold, readings, ...flags], {
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  return stdout + stderr;
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

for (const set of sets.filter((name) => name.includes(option("--set") ?? ""))) {
  const gold = sharedPath(set);
  if (gold === null) continue;
  const readings = join(out, set.replace("/", "-"));
  await readSet(gold, readings);
  console.log(`\n== ${set}`);
  console.log(score(gold, readings).split("\n").filter(wanted).join("\n"));
}
