import * as fc from "fast-check";
import { expect, test } from "vitest";
import { readHtml, readPlainText } from "./read-text.ts";
import type { CanonicalText } from "./text.ts";

const fragments = fc.constantFrom(
  "Le ministre est arrivé mardi à Lima. ", "À lire aussi : Un pont s’ouvre", "\n", "\n\n", "\r\n", "Accueil | Sport | Monde", "« ", " »", "12 mars 2024",
  "5 commentaires", "M. ", "Он сказал: ", "The end.", "\u200f", "\u0000", "\ud800", "👍 12", "<div>", "</p>", "<p>", "<script>alert(1)</script>", "&eacute;", "<!--", "<table><tr>", "<h1>",
); // prettier-ignore
const pages = fc.oneof(
  fc.string({ unit: "binary", maxLength: 300 }),
  fc.array(fragments, { maxLength: 60 }).map((parts) => parts.join("")),
);

function expectWhole({ text, zones, sentences }: CanonicalText): void {
  expect(zones.map(({ start }) => start)).toEqual(
    text === "" ? [] : [0, ...zones.slice(0, -1).map(({ end }) => end)],
  );
  if (text !== "") expect(zones.at(-1)?.end).toBe(text.length);
  let before = 0;
  for (const { start, end, zone } of sentences) {
    expect(start).toBeGreaterThanOrEqual(before);
    expect(end).toBeGreaterThan(start);
    expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
    const holder = zones.find((one) => one.start <= start && end <= one.end);
    expect(holder?.kind).toBe(zone);
    before = end;
  }
}

test("any text has zones that tile it, and sentences in order, each inside one zone", () => {
  fc.assert(fc.property(pages, (text) => expectWhole(readPlainText(text))));
});

test("any page that shows text has zones that tile it, and sentences inside them", () => {
  fc.assert(
    fc.property(pages, (body) => expectWhole(readHtml(`<p>Une phrase entière.</p>${body}`))),
  );
});
