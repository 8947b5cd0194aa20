import { describe, expect, test } from "vitest";
import { languages } from "../core/language.ts";
import type { DocumentNote } from "../fact/reading.ts";
import { foldRegister } from "../register/fold-register.ts";
import { inventCommitment, inventReading, inventSource } from "../register/invented.fixture.ts";
import type { RegisterSource } from "../register/source.ts";
import { dossier } from "../view/dossier.ts";
import { inventRegister } from "../view/invented.fixture.ts";
import { dossierJson } from "./dossier-json.ts";
import { dossierMarkdown } from "./dossier-markdown.ts";
import { quoteWithin, sentenceWithin } from "./quote.ts";

const found = dossier(inventRegister(), { parties: ["CL", "FI"], since: "2031-03-01" });

describe("a dossier as Markdown", () => {
  test("has one line for each fact, with its date, sentence and source", () => {
    const markdown = dossierMarkdown(found, "en");
    const audience = markdown.split("\n").findIndex((line) => line.includes("audience"));
    expect(markdown.split("\n").slice(audience, audience + 4)).toEqual([
      "- **4 March 2031** – audience – Turku, Finland – Aino Virtalo (host), Rodrigo Queltehue (guest) – energy (oil, gas and nuclear included) – _held_, _sources disagree: place_, _proposed_",
      "  > “President Aino Virtalo received”",
      "  >",
      "  > — [1] Harbour Post, 5 March 2031; also: [3] Lago Azul, 6 March 2031; [2] Harbour Post, 5 March 2031, copy",
    ]);
  });

  test.each([
    ["fr", "# Dossier\u00A0: Chili – Finlande\n\ndepuis le 1er mars 2031", "## Rencontres"],
    ["ru", "# Досье: Чили – Финляндия", "## Встречи"],
  ] as const)("speaks %s", (language, title, section) => {
    const markdown = dossierMarkdown(found, language);
    expect(markdown).toContain(title);
    expect(markdown).toContain(section);
  });

  test("says of a document without a day on or after which day it was published", () => {
    const [line, ...others] = found.statements;
    if (line === undefined) throw new Error("expected a statement");
    const open = { ...line, date: "2031-03-04/..", dateOfDocument: true };
    const markdown = dossierMarkdown({ ...found, statements: [open, ...others] }, "en");
    expect(markdown).toContain("- **published on or after 4 March 2031** – Aino Virtalo");
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

describe("the sentence of a quotation", () => {
  const register = foldRegister([promise({})], []);
  const told = dossier(register, { parties: ["PE", "FI"] });

  test("is quoted whole, and the stretch that says something is marked", () => {
    expect(dossierMarkdown(told, "en")).toContain(
      "> “In Lima, the minister said that Peru would **send 400 tonnes of rice** before the summer.”",
    );
  });

  test("leaves as JSON with what stands before and after the stretch", () => {
    const exported: unknown = JSON.parse(dossierJson(told));
    expect(exported).toMatchObject({
      commitments: [
        {
          evidence: {
            quote: "send 400 tonnes of rice",
            sentence: {
              before: "In Lima, the minister said that Peru would ",
              after: " before the summer.",
            },
          },
        },
      ],
    });
  });

  test("stays in the register where the page forbids reproduction", () => {
    const reserved = foldRegister([promise({ rights: "reserved" })], []);
    const markdown = dossierMarkdown(dossier(reserved, { parties: ["PE", "FI"] }), "en");
    expect(markdown).toContain("> “send 400 tonnes of rice”");
    expect(markdown).not.toContain("the minister said");
  });

  test("is cut at words where it is long", () => {
    const words = Array.from({ length: 200 }, (_, index) => `word${index}`).join(" ");
    const evidence = { quote: "the pact", sentence: { before: `${words} `, after: ` ${words}` } };
    const { before, after } = sentenceWithin(evidence, null);
    expect(before).toMatch(/^… word\d+ .*word199 $/);
    expect(after).toMatch(/^ word0 .*word\d+ …$/);
    expect(before.length + after.length).toBeLessThan(430);
  });
});

/** A document that promises something in the middle of a sentence. */
function promise(document: Partial<DocumentNote>): RegisterSource {
  const text =
    "They met. In Lima, the minister said that Peru would send 400 tonnes of rice before the summer. They left.";
  const commitment = inventCommitment(text, "send 400 tonnes of rice", { by: ["PE"], to: ["FI"] });
  return inventSource("Lago", text, {
    reading: inventReading(document, { commitments: [commitment] }),
  });
}

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
