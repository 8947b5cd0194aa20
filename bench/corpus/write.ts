/**
 * Writes invented documents into a folder:
 * `npm run corpus -- --documents 10000 --seed 1 --out /tmp/corpus [--copies 8]`.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { makeCorpus } from "./corpus.ts";

function option(name: string, otherwise: string): string {
  const at = process.argv.indexOf(name);
  return at < 0 ? otherwise : (process.argv[at + 1] ?? otherwise);
}

const folder = option("--out", "corpus");
const documents = Number(option("--documents", "1000"));
mkdirSync(folder, { recursive: true });
for (const { file, text } of makeCorpus({
  documents,
  seed: Number(option("--seed", "1")),
  copies: Number(option("--copies", "8")),
}))
  writeFileSync(join(folder, file), text);
console.log(`${documents} documents in ${folder}`);
