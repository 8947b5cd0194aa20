import { describe, expect, test } from "vitest";
import { rankLevel } from "./military-rank.ts";

describe("a military rank", () => {
  test.each([
    ["général de division", "генерал-майор"],
    ["Gen.", "генерал-полковника"],
    ["colonel-major", "Col."],
    ["Lt. Col.", "подполковник"],
    ["capitaine", "капитана"],
  ])("%s stands as high as %s", (one, other) => {
    expect(rankLevel(one)).not.toBeNull();
    expect(rankLevel(one)).toBe(rankLevel(other));
  });

  test("rises from lieutenant to marshal", () => {
    const ranks = [
      "lieutenant",
      "captain",
      "major",
      "lieutenant-colonel",
      "colonel",
      "general",
      "marshal",
    ];
    const levels = ranks.map((rank) => rankLevel(rank) ?? -1);
    expect(levels).toEqual(levels.toSorted((one, other) => one - other));
    expect(new Set(levels).size).toBe(ranks.length);
  });

  test("is not that of a professor", () => {
    expect(rankLevel("professeur")).toBeNull();
  });
});
