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

/** What is wrong with a text's zones and sentences; nothing where all is well. */
function faultsOf(read: CanonicalText): string[] {
  return [...faultsOfZones(read), ...faultsOfSentences(read)];
}

function faultsOfZones({ text, zones }: CanonicalText): string[] {
  const faults: string[] = [];
  let at = 0;
  for (const { start, end } of zones) {
    if (start !== at || end <= start) faults.push(`zone ${start}–${end} does not tile`);
    at = end;
  }
  if (at !== text.length) faults.push("the zones do not reach the end");
  return faults;
}

function faultsOfSentences({ text, zones, sentences }: CanonicalText): string[] {
  const faults: string[] = [];
  let before = 0;
  for (const { start, end, zone } of sentences) {
    const words = text.slice(start, end);
    const holder = zones.find((one) => one.start <= start && end <= one.end);
    if (start < before || words === "" || words !== words.trim())
      faults.push(`bad sentence ${start}–${end}`);
    if (holder?.kind !== zone) faults.push(`sentence ${start}–${end} leaves its zone`);
    before = end;
  }
  return faults;
}

test("any text has zones that tile it, and sentences in order, each inside one zone", () => {
  expect(() =>
    fc.assert(
      fc.property(pages, (text) => {
        expect(faultsOf(readPlainText(text))).toEqual([]);
      }),
    ),
  ).not.toThrow();
});

test("any page that shows text has zones that tile it, and sentences inside them", () => {
  expect(() =>
    fc.assert(
      fc.property(pages, (body) => {
        expect(faultsOf(readHtml(`<p>Une phrase entière.</p>${body}`))).toEqual([]);
      }),
    ),
  ).not.toThrow();
});
