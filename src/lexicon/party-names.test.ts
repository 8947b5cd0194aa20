import { expect, test } from "vitest";
import { partyName } from "./party-names.ts";

test("states, organisations and regions have a name in each language", () => {
  expect(partyName("FI", "fr")).toBe("Finlande");
  expect(partyName("region:africa", "en")).toBe("Africa");
  expect(partyName("region:africa", "ru")).toBe("Африка");
  expect(partyName("region:nowhere", "fr")).toBe("region:nowhere");
});
