import { expect, test } from "vitest";
import { canBeSame, slugOf } from "./same-name.ts";

test.each([
  ["Diallo", "Awa Diallo"],
  ["Xi", "Xi Ming"],
  ["A. Diallo", "Awa Diallo"],
  ["DIALLO", "Awa Diallô"],
  ["Ndour Awa", "Awa Ndour"],
  ["Alexei Petrov", "Alexeï Petrov"],
  ["Awa Diallo", "Awa Marie Diallo"],
])("%s can be %s", (short, long) => {
  expect(canBeSame(short, long)).toBe(true);
});

test.each([
  ["Awa Diallo", "Awa Ndour"],
  ["Issa Diallo", "Awa Diallo"],
  ["Marie", "Marie Awa Diallo"],
  ["Keita", "Keira"],
])("%s cannot be %s", (one, other) => {
  expect(canBeSame(one, other)).toBe(false);
});

test("a slug is plain letters", () => {
  expect(slugOf("N'Gouémo-Bâ")).toBe("n-gouemo-ba");
});
