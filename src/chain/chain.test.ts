import { describe, expect, test } from "vitest";
import { ChainRegister, contradictionsOf, documentsOf } from "./chain-register.fixture.ts";
import { chainDocuments } from "./documents.fixture.ts";

const chain = new ChainRegister(chainDocuments);

describe("a year of two ministers, told in twelve documents of three languages", () => {
  test("has four people: one family name is borne by two of them", () => {
    const people = chain
      .linesOf("person")
      .map(({ name, documents }) => `${name}: ${documents.length}`);
    expect(people).toEqual([
      "Illari Quispe: 7",
      "Maarja Tammsoo: 7",
      "Tomás Quispe: 4",
      "Kaarel Põldmaa: 4",
    ]);
  });

  test("tells one visit that was announced, told by both sides, in Russian, and copied", () => {
    const told = "announced told-by-host told-by-guest copied told-in-russian";
    expect(chain.encounterIn("announced", "visit").documents.join(" ")).toBe(told);
    expect(chain.encounterIn("announced", "talks").documents.join(" ")).toBe(told);
    expect(chain.encounterIn("announced", "visit").independentSources).toBe(4);
  });

  test("shows where the two sides contradict each other", () => {
    expect(contradictionsOf(chain.encounterIn("told-by-host", "talks"))).toContain(
      "date: 2031-03-11, 2031-03-10",
    );
    const heads = chain.linesOf("encounter").flatMap(contradictionsOf);
    expect(heads).toContain("delegates: 14, 12");
    expect(heads).toContain("sub-commissions: 5, 6");
  });

  test("keeps apart a meeting of the same two in another city, and one of another Quispe", () => {
    expect(chain.encounterIn("met-again", "talks").documents).toEqual(["met-again"]);
    expect(chain.encounterIn("other-quispe", "talks").documents).toEqual(["other-quispe"]);
  });

  test("tells sessions apart by their numbers, and one that was put off as one", () => {
    const sessions = chain.linesOf("encounter").filter(({ family }) => family === "commission");
    expect(documentsOf(sessions)).toEqual([
      "session-in-russian session-in-french",
      "session-in-french put-off held-at-last",
    ]);
    const third = chain.encounterIn("held-at-last", "commission");
    expect(third.date[0]?.value).toBe("2032-05-14");
    expect(third.progress[0]?.value).toBe("held");
    expect(contradictionsOf(third).filter((one) => one.startsWith("status"))).toEqual([]);
  });

  test("leaves the visit of the document without a date to a reviewer", () => {
    const undated = chain.encounterIn("undated", "visit");
    expect(undated.documents).toEqual(["undated"]);
    expect(undated.perhapsSame).toEqual([chain.encounterIn("announced", "visit").id]);
  });

  test("has one memorandum: prepared, signed, in force", () => {
    const [memorandum, ...others] = chain.linesOf("agreement");
    expect(others).toEqual([]);
    expect(memorandum?.history.map(({ axis, value }) => `${axis} ${value}`)).toEqual([
      "strength mentioned",
      "legal proposed",
      "strength signed",
      "legal signed",
      "legal in-force",
    ]);
  });

  test("has two promises, and says that both were kept", () => {
    const promises = chain.linesOf("commitment");
    expect(documentsOf(promises)).toEqual([
      "told-by-host told-by-guest copied put-off",
      "told-by-guest copied put-off",
    ]);
    expect(promises.map(({ axes }) => axes.execution)).toEqual(["done", "done"]);
    const kept = chain.register.followUps.map(({ later }) => later);
    expect(new Set(kept).size).toBe(2);
  });
});
