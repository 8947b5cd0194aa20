import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { assert, constantFrom, property, string, array, integer } from "fast-check";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { captureBytes } from "./document/capture.ts";
import type { Quotation } from "./core/span.ts";
import type { Reading } from "./fact/reading.ts";
import { readDocument, readDocuments } from "./pipeline.ts";

function read(text: string, file = "page.txt"): Reading {
  return readDocument(captureBytes(new TextEncoder().encode(text), { file })).reading;
}

function quotationsOf(reading: Reading): readonly Quotation[] {
  return [
    ...[...reading.persons, ...reading.encounters].flatMap(({ evidence }) => evidence),
    ...[
      ...reading.statements,
      ...reading.commitments,
      ...reading.agreements,
      ...reading.projects,
    ].map(({ span }) => span),
  ];
}

function idsOf(reading: Reading): readonly string[] {
  const { persons, encounters, statements, commitments, agreements, projects } = reading;
  return [persons, encounters, statements, commitments, agreements, projects].flatMap((records) =>
    records.map(({ id }) => id),
  );
}

/** Everything that must hold of a Reading, whatever it was made from. */
function expectSound(reading: Reading, text: string): void {
  for (const { start, end, quote } of quotationsOf(reading)) {
    expect(text.slice(start, end)).toBe(quote);
    expect(quote.length).toBeGreaterThan(0);
  }
  for (const [start, end] of reading.noise)
    for (const quotation of quotationsOf(reading))
      if (quotation.start >= start && quotation.end <= end)
        throw new Error(`a fact rests on noise: ${quotation.quote}`);
  const ids = idsOf(reading);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { participants } of reading.encounters)
    for (const { person } of participants) expect(ids).toContain(person);
  for (const { from, to } of reading.links) expect(ids).toEqual(expect.arrayContaining([from, to]));
}

const samples = readdirSync("sample").filter((name) => name.endsWith(".txt"));
const texts = samples.map((name) => readFileSync(join("sample", name), "utf8"));

describe("a Reading of the sample", () => {
  test.each(samples)("is sound: %s", (name) => {
    const text = readFileSync(join("sample", name), "utf8");
    expectSound(read(text, name), text);
  });

  test("is the same twice", () => {
    expect(texts.map((text) => read(text))).toEqual(texts.map((text) => read(text)));
  });
});

test("any text gives a sound Reading", () => {
  const words =
    "Le ministre du Ghana a reçu mardi 3 mai 2022 à Accra l'ambassadrice Awa Ndoye « merci » . , \n The President of Kenya met Mr Tanaka on 4 May ; Президент Ганы принял посла Японии 5 мая 2021 года -".split(
      " ",
    );
  const sentence = array(constantFrom(...words), { maxLength: 60 }).map((some) => some.join(" "));
  const anything = string({ unit: "grapheme", maxLength: 200 });
  assert(
    property(sentence, anything, (one, other) => {
      const text = `${one}\n${other}\n${one} ${other}x`;
      if (text.trim() === "x" || !/\p{L}/u.test(text)) return;
      expectSound(read(text), text);
    }),
    { numRuns: 150 },
  );
});

/** What a Reading says, without where it says it. */
function saidIn(reading: Reading): unknown {
  const { persons, encounters, statements, commitments, agreements, projects } = reading;
  const spoken = [statements, commitments, agreements, projects].flatMap((records) =>
    records.map(({ span }) => span.quote),
  );
  return {
    persons: persons.map(({ names, country, offices }) => ({ names, country, offices })),
    encounters: encounters.map(({ format, status, date, place, parties, participants }) => ({
      format,
      status,
      date,
      place,
      parties,
      participants,
    })),
    spoken,
  };
}

describe("noise around an article", () => {
  const related = {
    fr: "\n\nÀ lire aussi : Pérou : le président reçoit l'ambassadeur du Japon\nPartager sur Facebook   Partager sur X\n",
    en: "\n\nRead also: Peru: the president receives the ambassador of Japan\nShare on Facebook   Share on X\n",
    ru: "\n\nЧитайте также: Президент Перу принял посла Японии\nПоделиться в Telegram\n",
  };
  test.each(samples)("changes no fact of %s", (name) => {
    const text = readFileSync(join("sample", name), "utf8");
    const language = name.slice(0, 2);
    const noise = language === "fr" ? related.fr : language === "en" ? related.en : related.ru;
    expect(saidIn(read(`${text}${noise}`))).toEqual(saidIn(read(text)));
  });
});

test("a document that is cut between paragraphs names no person whom the whole does not name", () => {
  assert(
    property(
      integer({ min: 0, max: texts.length - 1 }),
      integer({ min: 1, max: 12 }),
      (which, at) => {
        const text = texts[which] ?? "";
        const paragraphs = text.split("\n\n");
        const half = paragraphs.slice(0, at).join("\n\n");
        if (half.trim().length < 40) return;
        const whole = read(text)
          .persons.flatMap(({ names }) => names)
          .join(" | ");
        for (const { names } of read(half).persons) expect(whole).toContain(names.at(-1));
      },
    ),
    { numRuns: 40 },
  );
});

test("documents that are read side by side give what each gives alone, whatever stands beside it", () => {
  const documents = [...texts, "Il fait beau.", ...texts.toReversed()].map((text) =>
    captureBytes(new TextEncoder().encode(text), { file: "page.txt" }),
  );
  const alone = documents.map((document) => readDocument(document));
  expect([...readDocuments(documents)]).toEqual(alone);
});

const schemaPath = resolve(
  process.env["CHANCERY_SHARED"] ?? "../shared",
  "reading/reading.schema.json",
);

test.skipIf(!existsSync(schemaPath))("Readings have the shape of the published schema", () => {
  const schema = z.fromJSONSchema(JSON.parse(readFileSync(schemaPath, "utf8")));
  for (const text of texts)
    expect(() => schema.parse(JSON.parse(JSON.stringify(read(text))))).not.toThrow();
});
