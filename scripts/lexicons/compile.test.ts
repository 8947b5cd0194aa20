import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { compileLexicons } from "./compile.ts";
import { inflect } from "./inflect.ts";

const folder = join(import.meta.dirname, "../../lexicons");
const generated = join(import.meta.dirname, "../../src/lexicon/generated");

const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".yaml"))
  .map((path) => ({ path, text: readFileSync(join(folder, path), "utf8") }));

const file = (entries: string, kind = "state"): { path: string; text: string } => ({
  path: "fr/test.yaml",
  text: `kind: ${kind}\nsource: test\nentries:\n${entries}`,
});

test("the order in which files are read changes nothing", () => {
  expect(compileLexicons(files.toReversed())).toEqual(compileLexicons(files));
});

test("src/lexicon/generated is what lexicons/ gives", () => {
  const stale = compileLexicons(files).filter(
    ({ path, text }) => readFileSync(join(generated, path), "utf8") !== text,
  );
  expect(stale.map(({ path }) => path)).toEqual([]);
});

describe("a lexicon file", () => {
  test("compiles into a row for each entry, strong forms before weak ones", () => {
    const [table] = compileLexicons([
      file("  - { iso: PE, forms: [Pérou], weak: [RP], since: 1821 }"),
    ]);
    expect(table?.text).toContain(`\n{"iso":"PE"}\tPérou|~RP\t1821\n`);
  });

  test.each([
    ["an unknown state", "  - { iso: QQ, forms: [Utopie] }", 'field "iso" is "QQ"'],
    [
      "an unknown field",
      "  - { iso: PE, colour: red, forms: [Pérou] }",
      'unexpected field "colour"',
    ],
    ["no forms", "  - { iso: PE }", "it has no forms"],
  ])("is refused for %s", (_, entries, message) => {
    expect(() => compileLexicons([file(entries)])).toThrow(message);
  });

  test("is refused for an unknown kind", () => {
    expect(() => compileLexicons([file("  - { forms: [x] }", "planet")])).toThrow("LEX-001");
  });

  test("is refused for a form that would break its row", () => {
    expect(() => compileLexicons([file(`  - { iso: PE, forms: ["Pé#rou"] }`)])).toThrow("LEX-003");
  });
});

describe("inflection", () => {
  test("lets adjectives agree with the first noun and leaves the rest alone", () => {
    expect(forms("первый министр иностранных дел", "m anim")).toEqual([
      "первый министр иностранных дел",
      "первого министра иностранных дел",
      "первому министру иностранных дел",
      "первым министром иностранных дел",
      "первом министре иностранных дел",
    ]);
  });

  test("declines both names that a bar parts: «Тринидада и Тобаго»", () => {
    expect(forms("Тринидад| и |Тобаго", "auto")).toContain("Тринидада и Тобаго");
    expect(forms("Босния| и |Герцеговина", "auto")).toContain("Боснией и Герцеговиной");
  });

  test("leaves abbreviations and foreign endings alone under auto", () => {
    expect(forms("США", "auto")).toEqual(["США"]);
    expect(forms("Никарагуа", "auto")).toEqual(["Никарагуа"]);
  });

  test("gives French adjectives their genders and numbers", () => {
    const french = inflect("grec", "adj f=grecque", "fr").map((each) => each.form);
    expect(french).toEqual(["grec", "grecque", "grecs", "grecques"]);
  });
});

/** The distinct forms of a Russian phrase, in order. */
function forms(form: string, spec: string): readonly string[] {
  return [...new Set(inflect(form, spec, "ru").map((each) => each.form))];
}
