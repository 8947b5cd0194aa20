import { describe, expect, test } from "vitest";
import { languages } from "../core/language.ts";
import { dossier } from "../view/dossier.ts";
import { inventRegister } from "../view/invented.fixture.ts";
import { dossierJson } from "./dossier-json.ts";
import { dossierMarkdown } from "./dossier-markdown.ts";
import { quoteWithin } from "./quote.ts";

const found = dossier(inventRegister(), { parties: ["CL", "FI"], since: "2031-03-01" });

describe("a dossier as Markdown", () => {
  test("has one line for each fact, with its date, sentence and source", () => {
    const markdown = dossierMarkdown(found, "en");
    const audience = markdown.split("\n").findIndex((line) => line.includes("audience"));
    expect(markdown.split("\n").slice(audience, audience + 4)).toEqual([
      "- **4 March 2031** – audience – Turku, Finland – Aino Virtalo (host), Rodrigo Queltehue (guest) – energy (oil, gas and nuclear included) – _held_, _sources disagree: place_, _proposed_",
      "  > “President Aino Virtalo received”",
      "  >",
      "  > — Harbour Post, 5 March 2031; also: Lago Azul, 6 March 2031; Harbour Post, 5 March 2031, copy",
    ]);
  });

  test.each([
    ["fr", "# Dossier: Chili – Finlande\n\ndepuis le 1er mars 2031", "## Rencontres"],
    ["ru", "# Досье: Чили – Финляндия", "## Встречи"],
  ] as const)("speaks %s", (language, title, section) => {
    const markdown = dossierMarkdown(found, language);
    expect(markdown).toContain(title);
    expect(markdown).toContain(section);
  });

  test.each(languages)("says in %s that a kind is empty", (language) => {
    const empty = dossier(inventRegister(), { parties: ["NP", "CL"] });
    expect(dossierMarkdown(empty, language).match(/^## /gm)).toHaveLength(6);
    expect(dossierMarkdown(empty, language)).not.toContain("- ");
  });
});

describe("a quotation", () => {
  const quote = Array.from({ length: 90 }, (_, index) => `word${index}`).join(" ");

  test("is cut at a word where it is long", () => {
    const words = quoteWithin({ quote }, { rights: null });
    expect(words.length).toBeLessThan(310);
    expect(words).toMatch(/word\d+ …$/);
  });

  test("is a few words where the page forbids reproduction", () => {
    expect(quoteWithin({ quote }, { rights: "reserved" }).split(" ")).toHaveLength(9);
  });
});

test("a dossier as JSON names its shape, and no reserved passage leaves whole", () => {
  const exported: unknown = JSON.parse(dossierJson(found));
  expect(exported).toMatchObject({
    format: "chancery-dossier/1",
    question: { parties: ["CL", "FI"], since: "2031-03-01" },
  });
  const around = found.encounters[0]?.evidence?.suffix ?? "";
  expect(around).not.toBe("");
  expect(JSON.stringify(exported)).not.toContain(around);
});
