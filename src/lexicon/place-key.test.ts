import { expect, test } from "vitest";
import { placeKey } from "./place-key.ts";

test.each([
  ["Sotchi", "Сочи", "RU"],
  ["Le Caire", "Каир", "EG"],
  ["Saint-Pétersbourg", "St. Petersburg", "RU"],
  ["Варшава", "Varsovie", "PL"],
  ["Елисейский дворец", "Paris", "FR"],
])("%s and %s are one city", (one, other, country) => {
  expect(placeKey(one, country)).toBe(placeKey(other, country));
});

test("two cities of one name in two countries, and two of one country, stay two", () => {
  expect(placeKey("Tripoli", "LY")).not.toBe(placeKey("Benghazi", "LY"));
  expect(placeKey("Сочи", null)).toBe("сочи");
});

test("no name is no key", () => {
  expect(placeKey(null, "RU")).toBe("");
});
