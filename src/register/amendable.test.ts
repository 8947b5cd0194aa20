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
    ["the office of a participant", seated("minister:energy")],
    ["an office without a portfolio", seated("ambassador")],
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
    ["an office that there is not", seated("astrologer"), "DEC-002"],
    ["a portfolio that an ambassador lacks", seated("ambassador:energy"), "DEC-002"],
    ["a role that nobody has", { participants: [{ person: "p-1", role: "cook" }] }, "DEC-002"],
  ])("may not hold %s", (_what, amendment, code) => {
    expect(() => checkAmendment("encounter", amendment)).toThrow(code);
  });
});

/** One participant, in an office of Finland. */
function seated(office: string): Amendment {
  return { participants: [{ person: "p-1", role: "host", office, of: "FI" }] };
}
