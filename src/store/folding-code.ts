import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

/** The stages that the fold of a register runs through. */
const stages = ["core", "decision", "lexicon", "register", "text"];

let known: Promise<string> | null = null;

/** Names the code that folds registers: what other code folded is not what this one would. */
export function foldingCode(): Promise<string> {
  known ??= digestOf(join(import.meta.dirname, ".."));
  return known;
}

/** SHA-256 of all code of the stages, file by file, 64 hexadecimal digits. */
async function digestOf(folder: string): Promise<string> {
  const hash = createHash("sha256");
  for (const stage of stages)
    // oxlint-disable-next-line no-await-in-loop -- files are hashed in their order.
    for (const path of await codeIn(join(folder, stage)))
      // oxlint-disable-next-line no-await-in-loop -- as above.
      hash.update(await readFile(path));
  return hash.digest("hex");
}

/** Files that run; types, tests and what only tests use do not. */
const code = /(?<!\.d|\.test|\.fixture)\.[jt]s$/;

async function codeIn(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder, { recursive: true });
  return names
    .filter((name) => code.test(name))
    .toSorted()
    .map((name) => join(folder, name));
}
