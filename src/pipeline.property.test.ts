import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import {
  assert,
  integer,
  oneof,
  property,
  string,
  uint8Array,
  constantFrom,
  array,
} from "fast-check";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { captureBytes } from "./document/capture.ts";
import type { Language } from "./core/language.ts";
import { HouseError } from "./core/house-error.ts";
import type { Quotation } from "./core/span.ts";
import type { Reading } from "./fact/reading.ts";
import {
  inventedArticle,
  plainText,
  surroundingsOf,
  type Surroundings,
} from "./invented-article.fixture.ts";
import { readDocument, type ReadDocument } from "./pipeline.ts";

function readBytes(bytes: Uint8Array, file: string): ReadDocument {
  return readDocument(captureBytes(bytes, { file }));
}

function read(text: string, file = "page.txt"): Reading {
  return readBytes(new TextEncoder().encode(text), file).reading;
}

function quotationsOf(reading: Reading): readonly Quotation[] {
  const { persons, encounters, statements, commitments, agreements, projects } = reading;
  return [
    ...[...persons, ...encounters].flatMap(({ evidence }) => evidence),
    ...[...statements, ...commitments, ...agreements, ...projects].map(({ span }) => span),
  ];
}

/** What a Reading says, without where it says it. */
function saidIn(reading: Reading): unknown {
  const { persons, encounters, statements, commitments, agreements, projects, links } = reading;
  return {
    persons: persons.map(({ names, country, offices }) => ({ names, country, offices })),
    encounters: encounters.map(({ evidence: _evidence, ...rest }) => rest),
    spoken: statements.map(({ speaker, stance, span }) => ({ speaker, stance, quote: span.quote })),
    settled: [...commitments, ...agreements, ...projects].map(({ id, sectors, span }) => ({
      id,
      sectors,
      quote: span.quote,
    })),
    links,
  };
}

const schemaPath = resolve(
  process.env["CHANCERY_SHARED"] ?? "../shared",
  "reading/reading.schema.json",
);
const schema = existsSync(schemaPath)
  ? z.fromJSONSchema(JSON.parse(readFileSync(schemaPath, "utf8")))
  : null;
if (schema === null) console.log(`skipped: the published schema is not at ${schemaPath}`);

/** What is read, or the code of the error that says why nothing can be. */
function readOrTrouble(bytes: Uint8Array, file: string): ReadDocument | string {
  try {
    return readBytes(bytes, file);
  } catch (error) {
    if (error instanceof HouseError) return error.code;
    throw error;
  }
}

/** A Reading has the published shape, and its quotations stand in its text. */
function expectSound({ reading, text: { text } }: ReadDocument): void {
  const plain: unknown = JSON.parse(JSON.stringify(reading));
  expect(schema?.safeParse(plain).error).toBeUndefined();
  for (const { start, end, quote } of quotationsOf(reading))
    expect([text.slice(start, end), quote.trim()]).toEqual([quote, quote]);
}

describe("any input gives a Reading of the published shape, or an error with a code", () => {
  const tags = constantFrom(
    "<p>", "</p>", "<h1>Visite à Oslo</h1>", "<nav>", "<article>", "<!--", "<table><tr><td>",
    "<script>", "Le ministre kényan Peter Odhiambo a reçu mardi l'ambassadrice de Norvège.",
    "The President met Ms Solberg in Oslo on 5 May 2021.", "Президент Перу принял посла Японии.",
    '<meta charset="windows-1251">', "&nbsp;", "«", "»", "—",
  ); // prettier-ignore
  const bytes = oneof(
    uint8Array({ maxLength: 400 }),
    string({ unit: "binary", maxLength: 200 }).map((text) => new TextEncoder().encode(text)),
    array(tags, { maxLength: 40 }).map((parts) => new TextEncoder().encode(parts.join(" "))),
  );
  test.each(["page.txt", "page.html"])("%s", (file) => {
    assert(
      property(bytes, (some) => {
        const answer = readOrTrouble(some, file);
        expect(typeof answer === "string" ? answer : "TXT-000").toMatch(/^[A-Z]{3}-\d{3}$/);
        if (typeof answer !== "string") expectSound(answer);
      }),
      { numRuns: 120 },
    );
  });

  test("an article", () => {
    assert(
      property(inventedArticle, (article) =>
        expectSound(readBytes(new TextEncoder().encode(plainText(article)), "page.txt")),
      ),
      { numRuns: 60 },
    );
  });
});

describe("what stands around an article", () => {
  const placed = inventedArticle.chain((article) =>
    surroundingsOf(article.language).map((around) => ({ article, around })),
  );

  test("changes no fact of a page of plain text", () => {
    assert(
      property(placed, ({ article, around: { before, after } }) => {
        const text = plainText(article);
        const framed = [...before, text, ...after].join("\n\n");
        expect(saidIn(read(framed))).toEqual(saidIn(read(text)));
      }),
      { numRuns: 60 },
    );
  });

  test("changes no fact where a link to another article stands between its paragraphs", () => {
    assert(
      property(inventedArticle, integer({ min: 0, max: 7 }), (article, at) => {
        const { headline, language } = article;
        const sentences = longestLast(article.sentences);
        const place = Math.min(at, sentences.length - 1);
        const cut = [
          ...sentences.slice(0, place),
          linksBetween[language],
          ...sentences.slice(place),
        ];
        const whole = plainText({ headline, language, sentences });
        expect(saidIn(read([headline, ...cut].join("\n\n")))).toEqual(saidIn(read(whole)));
      }),
      { numRuns: 60 },
    );
  });

  // An article of two short paragraphs beside a long list of links may still lose one of them.
  const longer = placed.filter(({ article }) => article.sentences.length >= 5);

  test("changes no fact of a web page", () => {
    assert(
      property(longer, ({ article: { headline, sentences }, around }) => {
        const paragraphs = sentences.map((sentence) => `<p>${sentence}</p>`).join("\n");
        const body = `<article><h1>${headline}</h1>\n${paragraphs}</article>`;
        const framed = framedPage(body, around);
        expect(saidIn(read(framed, "page.html"))).toEqual(saidIn(read(page(body), "page.html")));
      }),
      { numRuns: 60, seed: 7 },
    );
  });
});

/** Behind a link, a short last paragraph could as well be another link: the longest stands last. */
function longestLast(sentences: readonly string[]): readonly string[] {
  return sentences.toSorted((one, other) => one.length - other.length);
}

const linksBetween: Readonly<Record<Language, string>> = {
  fr: "À lire aussi : Ghana : le président reçoit l'ambassadeur du Japon",
  en: "Read also: Ghana: the president receives the ambassador of Japan",
  ru: "Читайте также: Президент Ганы принял посла Японии",
};

function page(body: string): string {
  return `<!doctype html><html><head><title>Page</title></head><body>${body}</body></html>`;
}

function framedPage(body: string, { before, after }: Surroundings): string {
  const [menu = "", notice = ""] = before;
  const footer = after.map((line) => `<p>${line}</p>`).join("");
  return page(`<nav>${menu}</nav><div class="cookie-notice">${notice}</div>${body}
    <aside class="related">${footer}</aside>`);
}

/** Words by which each of the states of the invented articles can be named. */
const namedBy: Readonly<Record<string, RegExp>> = {
  KE: /kény|keny|кени|nairobi|найроби|mombasa|момбас/i,
  NO: /norv|norw|норв|oslo|осло/i,
  PE: /pér|per[uú]|перу|lima|лим/i,
};

describe("an article that is cut between two sentences", () => {
  const cut = inventedArticle.chain((article) =>
    integer({ min: 1, max: article.sentences.length - 1 }).map((at) => ({ article, at })),
  );

  test("names no party, person or day that the words of the half do not name", () => {
    assert(
      property(cut, ({ article, at }) => {
        for (const half of [article.sentences.slice(0, at), article.sentences.slice(at)])
          expectSupported(half.join("\n\n"));
      }),
      { numRuns: 120 },
    );
  });
});

function expectSupported(text: string): void {
  const { persons, encounters } = read(text);
  for (const { names } of persons) for (const name of names) expectNamed(text, name);
  for (const { parties, date } of encounters) {
    for (const party of parties) expect(text).toMatch(namedBy[party] ?? new RegExp(party, "i"));
    for (const [year] of date?.matchAll(/\d{4}/g) ?? []) expect(text).toContain(year);
  }
}

/** Each part of a name stands in the text, perhaps in another case. */
function expectNamed(text: string, name: string): void {
  for (const part of name.split(" ")) expect(text).toContain(part.slice(0, 4));
}
