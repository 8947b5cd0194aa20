import { expect, test } from "vitest";
import { tableOf } from "./table.ts";

test("a table knows its own words only", () => {
  const units = tableOf({ day: 1, week: 7 });
  expect(units.get("week")).toBe(7);
  expect(units.has("constructor")).toBe(false);
  expect(units.get("toString")).toBeUndefined();
});
