import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { createProgram } from "../src/cli/program.ts";
import type { Terminal } from "../src/cli/terminal.ts";

const root = join(import.meta.dirname, "..");
const pages = markdownIn(root);
const scripts = (
  JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
    readonly scripts: Readonly<Record<string, string>>;
  }
).scripts;

/** Every page of the project, as a path from its root. */
function markdownIn(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !/^(?:node_modules|dist|\..*|test-results|coverage)$/.test(name))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return markdownIn(path);
      return entry.name.endsWith(".md") ? [relative(root, path)] : [];
    });
}

function wordsOf(page: string): string {
  return readFileSync(join(root, page), "utf8");
}

/** Places that a page points to on this disk: `[words](../file.md#part)`. */
function linksIn(words: string): readonly (readonly [path: string, part: string])[] {
  const links = [...words.matchAll(/\]\(([^()\s]+)\)/g)].map(([, link = ""]) => link);
  return links
    .filter((link) => !/^[a-z]+:/.test(link))
    .map((link) => {
      const [path = "", part = ""] = link.split("#");
      return [path, part] as const;
    });
}

/** A heading as its address has it: "## `chancery open`" → `chancery-open`. */
function anchorsIn(words: string): readonly string[] {
  return [...words.matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, "")
      .replaceAll(/\s/g, "-"),
  );
}

const told = pages
  .map((page) => [page, linksIn(wordsOf(page))] as const)
  .filter(([, links]) => links.length > 0);

test("there are pages with links, so that this test can see something", () => {
  expect(told.length).toBeGreaterThan(5);
});

describe.each(told)("%s", (page, links) => {
  test.each(links)("points to %s#%s, which is there", (path, part) => {
    const target = path === "" ? join(root, page) : resolve(root, dirname(page), path);
    expect(existsSync(target)).toBe(true);
    const parts = part === "" ? [part] : anchorsIn(readFileSync(target, "utf8"));
    expect(parts).toContain(part);
  });
});

const silent = { write: () => undefined, isTerminal: false, columns: 80 };
const terminal: Terminal = {
  out: silent,
  err: silent,
  environment: {},
  folder: ".",
  readInput: () => Promise.resolve(new Uint8Array()),
  now: () => "",
  interrupted: new AbortController().signal,
};
const commands = createProgram(terminal, () => undefined).commands;

test.each(commands.map((command) => command.name()))("cli.md tells of chancery %s", (name) => {
  expect(anchorsIn(wordsOf("docs/reference/cli.md"))).toContain(`chancery-${name}`);
});

/** What pages tell a reader to type: `npm run score`, `npx chancery open`. */
const typed = pages.flatMap((page) =>
  [...wordsOf(page).matchAll(/npm run ([a-z:]+)|(?:npx|\$) chancery ([a-z][a-z-]*)/g)].map(
    ([, script, command]) => [page, script ?? `chancery ${command}`] as const,
  ),
);

test.each(typed)("%s speaks of %s, which can be typed", (_page, words) => {
  const known = [
    ...Object.keys(scripts),
    ...commands.map((command) => `chancery ${command.name()}`),
  ];
  expect(known).toContain(words);
});
