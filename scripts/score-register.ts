/**
 * Folds many documents into a register and scores which records it takes for one:
 * `npm run score:register -- [--gold] [--errors]`.
 *
 * Without a flag the reader reads the documents itself; `--gold` folds the gold Readings instead, so
 * that the register is scored apart from the reader.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { captureFile } from "../src/document/capture.ts";
import { clustersJson, clustersOf } from "../src/export/clusters-json.ts";
import type { Reading } from "../src/fact/reading.ts";
import { readDocument } from "../src/pipeline.ts";
import { foldRegister } from "../src/register/fold-register.ts";
import type { RegisterSource } from "../src/register/source.ts";
import { areCopies, shinglesOf } from "../src/store/sketch.ts";
import { readText } from "../src/text/read-text.ts";
import { articleWords } from "../src/text/text.ts";
import { settle } from "./gold-reading.ts";
import { scoreDisagreements, scoreFollowUps } from "./register-gold.ts";
import { sharedPath } from "./shared.ts";

const fromGold = process.argv.includes("--gold");
const out = fromGold ? ".scores/register-gold" : ".scores/register";
const folders = ["reading/chain", "seeds"].map(sharedPath);

/** The gold Reading of one document. */
function goldOf(folder: string, name: string): Reading {
  const gold = readFileSync(join(folder, name.replace(/\.[^.]+$/, ".gold.json")), "utf8");
  return settle(JSON.parse(gold));
}

async function sourcesOf(folder: string): Promise<readonly RegisterSource[]> {
  const names = readdirSync(folder).filter((name) => /\.(?:txt|html)$/.test(name));
  return Promise.all(
    names.toSorted().map(async (file) => {
      const document = await captureFile(join(folder, file));
      // With gold, the reader's facts are not needed: only the text and its zones.
      const text = readText(document);
      return {
        capture: file,
        document: file,
        origin: join(folder, file),
        file,
        capturedAt: "2026-01-01T00:00:00.000Z",
        copyOf: null,
        text: text.text,
        zones: text.zones,
        reading: fromGold ? goldOf(folder, file) : readDocument(document).reading,
      };
    }),
  );
}

/** Marks each document that repeats an earlier one. */
function markCopies(sources: readonly RegisterSource[]): readonly RegisterSource[] {
  const originals: { readonly document: string; readonly shingles: ReadonlySet<number> }[] = [];
  return sources.map((source) => {
    const shingles = shinglesOf(articleWords(source));
    const original = originals.find((known) => areCopies(known.shingles, shingles));
    if (original !== undefined) return { ...source, copyOf: original.document };
    originals.push({ document: source.document, shingles });
    return source;
  });
}

async function main(): Promise<void> {
  const [chain, seeds] = folders;
  const scorer = sharedPath("reading/score-register.mjs");
  if (typeof chain !== "string" || typeof seeds !== "string" || scorer === null) return;
  const sources = markCopies([...(await sourcesOf(chain)), ...(await sourcesOf(seeds))]);
  rmSync(out, { recursive: true, force: true });
  mkdirSync(join(out, "readings"), { recursive: true });
  for (const { file, reading } of sources)
    writeFileSync(
      join(out, "readings", file.replace(/\.[^.]+$/, ".json")),
      JSON.stringify(reading),
    );
  const clusters = clustersOf(sources, foldRegister(sources, []));
  writeFileSync(join(out, "clusters.json"), clustersJson(clusters));
  const flags = process.argv.includes("--errors") ? ["--errors"] : [];
  const gold = join(chain, "register.gold.json");
  const args = [scorer, gold, join(out, "readings"), join(out, "clusters.json"), chain, seeds];
  const { stdout, stderr } = spawnSync("node", [...args, ...flags], { encoding: "utf8" });
  console.log(stdout + stderr);
  const compared = { gold, readings: join(out, "readings"), folders: [chain, seeds] };
  const shown = [
    ...(await scoreDisagreements(clusters, compared)),
    ...(await scoreFollowUps(clusters, compared)),
  ];
  console.log(shown.join("\n"));
}

await main();
