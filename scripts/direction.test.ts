import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, expect, test } from "vitest";

const root = join(import.meta.dirname, "..");
const folder = mkdtempSync(join(tmpdir(), "chancery-direction-"));
afterAll(() => rmSync(folder, { recursive: true }));

interface Cruise {
  readonly summary: {
    readonly totalCruised: number;
    readonly violations: readonly { readonly rule: { readonly name: string } }[];
  };
}

/** Holds the imports below a folder to the rules of this project. */
function cruise(cwd: string): Cruise["summary"] {
  const program = join(root, "node_modules", "dependency-cruiser", "bin", "dependency-cruise.mjs");
  const config = join(root, ".dependency-cruiser.mjs");
  const words = [program, "--config", config, "--output-type", "json", "src"];
  const { stdout } = spawnSync(process.execPath, words, {
    cwd,
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  return (JSON.parse(stdout) as Cruise).summary;
}

function write(path: string, words: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), words);
}

test("the checker of directions sees the code", () => {
  expect(cruise(root).totalCruised).toBeGreaterThan(300);
});

test("it catches an import against the stream, one between languages, and a circle", () => {
  write("tsconfig.json", `{ "compilerOptions": { "module": "nodenext", "noEmit": true } }`);
  write("src/store/rows.ts", `export type Row = string;\n`);
  write(
    "src/core/day.ts",
    `import type { Row } from "../store/rows.ts";\nexport type Day = Row;\n`,
  );
  write("src/fact/encounter/fr/words.ts", `export const words = ["visite"];\n`);
  write("src/fact/encounter/ru/rules.ts", `export { words } from "../fr/words.ts";\n`);
  write(
    "src/text/one.ts",
    `import { two } from "./two.ts";\nexport const one = (): number => two();\n`,
  );
  write(
    "src/text/two.ts",
    `import { one } from "./one.ts";\nexport const two = (): number => one();\n`,
  );
  const names = new Set(cruise(folder).violations.map(({ rule }) => rule.name));
  expect([...names].toSorted()).toEqual(["locales-apart", "no-circles", "way/core"]);
});
