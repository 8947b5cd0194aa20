import { expect, test } from "vitest";
import { inSteps } from "./commonness.ts";

test("small numbers count as they are, large ones in four steps to their double", () => {
  expect([1, 19, 128].map(inSteps)).toEqual([1, 19, 128]);
  expect([159, 160, 191, 255, 256, 319, 320].map(inSteps)).toEqual([
    128, 160, 160, 224, 256, 256, 320,
  ]);
});

test("a step is never larger than the number, nor more than a quarter smaller", () => {
  for (let count = 1; count < 5000; count++) {
    expect(inSteps(count)).toBeLessThanOrEqual(count);
    expect(inSteps(count)).toBeGreaterThan(count * 0.75);
  }
});
