import { expect, test } from "vitest";
import { finish, mapInSteps, takeTurns, type Steps } from "./steps.ts";

function* counting(name: string, to: number, heard: string[]): Steps<string> {
  for (let step = 1; step <= to; step++) {
    heard.push(`${name}${step}`);
    yield;
  }
  return name.toUpperCase();
}

function* failing(): Steps<string> {
  yield;
  throw new RangeError("no ford here");
}

test("work is done from end to end", () => {
  const heard: string[] = [];
  expect(finish(counting("a", 3, heard))).toBe("A");
  expect(heard).toEqual(["a1", "a2", "a3"]);
});

test("works take turns, and those with fewer steps are done before", () => {
  const heard: string[] = [];
  const works = [counting("a", 1, heard), counting("b", 3, heard), counting("c", 2, heard)];
  expect(takeTurns(works)).toEqual(["A", "B", "C"]);
  expect(heard).toEqual(["a1", "b1", "c1", "b2", "c2", "b3"]);
});

test("nothing to do gives nothing", () => {
  expect(takeTurns([])).toEqual([]);
});

test("what a work throws is thrown", () => {
  expect(() => takeTurns([counting("a", 2, []), failing()])).toThrow("no ford here");
});

test("what is made one by one comes in order, a step for each", () => {
  const work = mapInSteps(["ford", "weir"], (word) => word.length);
  expect([work.next().done, work.next().done]).toEqual([false, false]);
  expect(work.next()).toEqual({ done: true, value: [4, 4] });
  expect(finish(mapInSteps([], String))).toEqual([]);
});
