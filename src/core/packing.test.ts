import { assert, jsonValue, property } from "fast-check";
import { describe, expect, test } from "vitest";
import { pack, unpack } from "./packing.ts";

describe("packing", () => {
  test("whatever JSON can hold comes out as it went in, its keys in their order", () => {
    assert(
      property(jsonValue(), (value) => {
        expect(JSON.stringify(unpack(pack(value)))).toBe(JSON.stringify(value));
      }),
    );
  });

  test("equal lists and objects are one thing afterwards", () => {
    const [one, other] = unpack(pack([{ at: [1, "a"] }, { at: [1, "a"] }])) as readonly object[];
    expect(one).toEqual({ at: [1, "a"] });
    expect(other).toBe(one);
  });

  test("keys without a value are left out, as in JSON", () => {
    expect(unpack(pack([{ one: undefined, other: 2 }, { one: 1 }]))).toEqual([
      { other: 2 },
      { one: 1 },
    ]);
  });

  test("a number keeps every digit, and small and large ones are told apart", () => {
    const numbers = [0, 0.1, 1e21, -5, Number.MAX_SAFE_INTEGER, 0.30000000000000004];
    expect(unpack(pack(numbers))).toEqual(numbers);
  });
});
