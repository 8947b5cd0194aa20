import { expect, test } from "vitest";
import { findQuotes } from "./quotes.ts";

const inner = (text: string): readonly string[] =>
  findQuotes(text, { start: 0, end: text.length }).map(({ inner: { start, end } }) =>
    text.slice(start, end),
  );

test.each([
  ["Il a dit : « Bonjour à tous ».", ["Bonjour à tous"]],
  ["Il a dit : “Bonjour”, puis “merci”.", ["Bonjour", "merci"]],
  ['Il a dit "bonjour" hier.', ["bonjour"]],
  ["« Un « vrai » ami », dit-il.", ["Un « vrai » ami"]],
])("finds what stands between the marks of %s", (text, found) => {
  expect(inner(text)).toStrictEqual(found);
});

test.each([
  ["Il a dit : « Bonjour à tous.", "the mark is never closed"],
  ['Un écran de 12" et un autre de 14 pouces.', "a mark after a number opens nothing"],
  ["« »", "nothing stands between the marks"],
])("finds nothing in %s because %s", (text) => {
  expect(inner(text)).toStrictEqual([]);
});
