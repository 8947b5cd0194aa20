/**
 * How the register bears many documents:
 * `npm run bench:ingest -- [--documents 10000] [--seed 1] [--keep FOLDER] [--only PHASES]`.
 *
 * Invented documents (bench/corpus) are read into a SQLite register by the built program, in one
 * process; in others the register is folded and kept, opened and asked what the workbench asks most,
 * and decided upon. Prints documents a second for the first and the last thousand, memory, the size
 * of the file, how many of the copies were found, the time to the first answer, and the 95th
 * percentile of each query and decision; beside the search stands SQLite's own full-text index over
 * the same texts. With `--only ask,decide` these phases alone run in a folder that was kept.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { makeCorpus } from "../corpus/corpus.ts";

function option(name: string, otherwise: string): string {
  const at = process.argv.indexOf(name);
  return at < 0 ? otherwise : (process.argv[at + 1] ?? otherwise);
}

const documents = Number(option("--documents", "10000"));
const seed = Number(option("--seed", "1"));
const kept = option("--keep", "");
const phases = option("--only", "fill,again,fold,ask,decide").split(",");

/** Writes the corpus; each thousand in a folder of its own, as no file system likes more. */
function writeCorpus(folder: string): void {
  let number = 0;
  for (const { file, text } of makeCorpus({ documents, seed })) {
    const shelf = join(folder, String(Math.floor(number++ / 1000)).padStart(4, "0"));
    if (number % 1000 === 1) mkdirSync(shelf, { recursive: true });
    writeFileSync(join(shelf, file), text);
  }
}

/** Runs one phase in a process of its own, so that its memory is its own. */
function phase(name: string, folder: string): void {
  const script = join(import.meta.dirname, `${name}.ts`);
  const { status } = spawnSync(process.execPath, ["--import", "tsx", script, folder], {
    stdio: "inherit",
  });
  if (status !== 0) throw new Error(`The phase ${name} ended with ${status}.`);
}

const folder = kept === "" ? mkdtempSync(join(tmpdir(), "chancery-ingest-")) : kept;
try {
  mkdirSync(folder, { recursive: true });
  if (phases.includes("fill")) writeCorpus(join(folder, "documents"));
  console.log(`${documents} documents, seed ${seed}, Node ${process.version}`);
  for (const name of phases) phase(name, folder);
} finally {
  if (kept === "") rmSync(folder, { recursive: true });
}
