import { describe, expect, test } from "vitest";
import type { Amendment } from "../decision/decision.ts";
import { checkAmendment } from "./amendable.ts";

describe("an amendment of an encounter", () => {
  test.each<[string, Amendment]>([
    ["a date", { date: "2031-03-04/2031-03-05" }],
    ["no date", { date: null }],
    ["a place", { place: { name: "Turku", country: "FI" } }],
    ["parties", { parties: ["FI", "org:AU"] }],
    ["participants", { participants: [{ person: "p-1", role: "host" }] }],
  ])("may hold %s", (_what, amendment) => {
    expect(() => checkAmendment("encounter", amendment)).not.toThrow();
  });

  test.each<[string, Amendment, string]>([
    ["nothing", {}, "DEC-003"],
    ["a part that encounters lack", { stance: "states" }, "DEC-001"],
    ["a part of every object", { constructor: "x" }, "DEC-001"],
    ["a date in words", { date: "next spring" }, "DEC-002"],
    ["an unknown format", { format: "picnic" }, "DEC-002"],
    ["a single party where many are wanted", { parties: "FI" }, "DEC-002"],
    ["a role that nobody has", { participants: [{ person: "p-1", role: "cook" }] }, "DEC-002"],
  ])("may not hold %s", (_what, amendment, code) => {
    expect(() => checkAmendment("encounter", amendment)).toThrow(code);
  });
});
