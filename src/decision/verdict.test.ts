import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addJudgements, addVerdicts, judgements, statusAfter, verdicts } from "./verdict.ts";

const table = [
  ["accept", "accept", "accept"],
  ["accept", "amend", "amend"],
  ["accept", "reject", "unsure"],
  ["amend", "reject", "unsure"],
  ["reject", "reject", "reject"],
  ["unsure", "accept", "unsure"],
  [null, "reject", "reject"],
] as const;

describe("verdicts", () => {
  test.each(table)("%s and %s make %s", (one, other, sum) => {
    expect(addVerdicts(one, other)).toBe(sum);
  });

  test("a mended record is accepted, and a disputed one is open", () => {
    expect(statusAfter("amend")).toBe("accepted");
    expect(statusAfter(addVerdicts("accept", "reject"))).toBe("unsure");
    expect(statusAfter(null)).toBe("proposed");
  });
});

describe.each([
  ["verdicts", [null, ...verdicts], addVerdicts],
  ["judgements", [null, ...judgements], addJudgements],
] as const)("the sum of %s", (_name, members, add) => {
  const sum = add as (one: string | null, other: string | null) => string | null;
  const any = fc.constantFrom<string | null>(...members);

  test("has no order", () => {
    fc.assert(
      fc.property(any, any, (a, b) => {
        expect(sum(a, b)).toBe(sum(b, a));
      }),
    );
  });

  test("has no grouping", () => {
    fc.assert(
      fc.property(any, any, any, (a, b, c) => {
        expect(sum(sum(a, b), c)).toBe(sum(a, sum(b, c)));
      }),
    );
  });

  test("gains nothing by repetition, and nothing from silence", () => {
    fc.assert(
      fc.property(any, (a) => {
        expect(sum(a, a)).toBe(a);
        expect(sum(a, null)).toBe(a);
      }),
    );
  });
});
