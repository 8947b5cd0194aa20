/**
 * Writes the parts of the reference that the program itself knows, `docs/reference/cli.md`,
 * `api.md` and `rules.md`; with `--check`, only compares them.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { format } from "prettier";
import { apiReference } from "./reference/api.ts";
import { cliReference } from "./reference/cli.ts";
import { rulesReference } from "./reference/rules.ts";

const folder = join(import.meta.dirname, "..", "docs", "reference");

async function main(): Promise<void> {
  const pages = {
    "cli.md": cliReference(),
    "api.md": await apiReference(),
    "rules.md": rulesReference(),
  };
  for (const [name, words] of Object.entries(pages)) {
    // oxlint-disable-next-line no-await-in-loop -- three short pages.
    const made = await format(words, { parser: "markdown", printWidth: 100 });
    if (process.argv.includes("--check")) check(name, made);
    else write(name, made);
  }
}

function write(name: string, words: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, name), words);
  console.log(`docs/reference/${name}`);
}

function check(name: string, made: string): void {
  if (standing(name) === made) return;
  console.error(`Stale: docs/reference/${name}. Run npm run build:reference.`);
  process.exitCode = 1;
}

function standing(name: string): string {
  try {
    return readFileSync(join(folder, name), "utf8");
  } catch {
    return "";
  }
}

await main();
