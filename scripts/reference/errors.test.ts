import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "..", "..");
const page = readFileSync(join(root, "docs", "reference", "errors.md"), "utf8");
const used = codesIn(sourceWords());
const told = page.split(/^### /m).slice(1);

function sourceWords(): string {
  const folder = join(root, "src");
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => /(?<![.]test|[.]fixture)[.]ts$/.test(path) && !path.includes("generated"))
    .map((path) => readFileSync(join(folder, path), "utf8"))
    .join("\n");
}

/** Codes in quotes, and those that begin the message of a database's own guard. */
function codesIn(words: string): readonly string[] {
  const codes = words.matchAll(
    /["'`]((?:DOC|TXT|RUL|LEX|FCT|DEC|STO|API|CLI)-\d{3})(?=["'`]| {2})/g,
  );
  return [...new Set([...codes].map(([, code = ""]) => code))].toSorted();
}

test("the source uses codes, so that this test can see something", () => {
  expect(used.length).toBeGreaterThan(30);
});

test.each(used)("%s has its words in errors.md, and what to do", (code) => {
  const section = told.find((words) => words.startsWith(`${code}\n`)) ?? "";
  expect(section.split(/[.:] /).length).toBeGreaterThan(1);
});

test("errors.md speaks of no code that is used nowhere", () => {
  const spoken = told.map((words) => words.slice(0, words.indexOf("\n"))).toSorted();
  expect(spoken).toEqual(used);
});
