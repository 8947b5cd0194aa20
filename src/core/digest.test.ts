import * as fc from "fast-check";
import { expect, test } from "vitest";
import { canonicalJson, digest, hashNumber } from "./digest.ts";

test("a digest is 16 letters, the same for the same value", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (value) => {
      expect(digest(value)).toMatch(/^[0-9a-hjkmnp-tv-z]{16}$/);
      expect(digest(value)).toBe(digest(Array.from(value).join("")));
    }),
  );
});

test("a hundred thousand near values have as many digests and numbers", () => {
  const values = Array.from({ length: 100_000 }, (_, index) => `document-${index}`);
  expect(new Set(values.map(digest)).size).toBe(values.length);
  expect(new Set(values.map(hashNumber)).size).toBe(values.length);
});

test("canonical JSON is JSON, and the order of keys is lost in it", () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
      const reversed = Object.fromEntries(Object.entries(value).toReversed());
      expect(canonicalJson(reversed)).toBe(canonicalJson(value));
      expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});

test("canonical JSON leaves out what has no value", () => {
  expect(canonicalJson({ b: undefined, a: [1, null] })).toBe('{"a":[1,null]}');
});
