import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { captureBytes } from "./document/capture.ts";
import { newTable } from "./grammar/word.ts";
import { readDocument } from "./pipeline.ts";

const sample = join(import.meta.dirname, "..", "sample");

function readSample(): void {
  for (const file of readdirSync(sample).filter((name) => /\.(txt|html)$/.test(name)))
    readDocument(captureBytes(readFileSync(join(sample, file)), { file }));
}

/** Every word keeps an answer to each table for good: a list made anew in a rule would fill memory. */
test("documents read after the first ones add no tables to the words", () => {
  readSample();
  const before = newTable();
  readSample();
  expect(newTable()).toBe(before + 1);
});
