import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join, sep } from "node:path";
import { compileLexicons } from "./lexicons/compile.ts";
import type { LexiconFile } from "./lexicons/source.ts";

const root = join(import.meta.dirname, "..");
const lexiconsFolder = join(root, "lexicons");
const generatedFolder = join(root, "src/lexicon/generated");

/** Compiles `lexicons/` into `src/lexicon/generated/`; with `--check`, only compares. */
function main(): void {
  const built = compileLexicons(filesOf(lexiconsFolder, "yaml"));
  if (process.argv.includes("--check")) return check(built);
  rmSync(generatedFolder, { recursive: true, force: true });
  mkdirSync(generatedFolder, { recursive: true });
  for (const { path, text } of built) writeFileSync(join(generatedFolder, path), text);
  const size = built.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  console.log(`${built.length} modules, ${Math.round(size / 1024)} KiB in src/lexicon/generated/`);
}

function check(built: readonly LexiconFile[]): void {
  const committed = new Map(filesOf(generatedFolder, "ts").map(({ path, text }) => [path, text]));
  const stale = built.filter(({ path, text }) => committed.get(path) !== text);
  if (stale.length === 0 && committed.size === built.length) return;
  const names = stale.map(({ path }) => path).join(", ");
  console.error(`Stale in src/lexicon/generated/: ${names}. Run npm run build:lexicons.`);
  process.exitCode = 1;
}

function filesOf(folder: string, extension: string): readonly LexiconFile[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(`.${extension}`))
    .map((path) => ({
      path: path.split(sep).join("/"),
      text: readFileSync(join(folder, path), "utf8"),
    }));
}

main();
