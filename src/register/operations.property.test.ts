import { expect, test } from "vitest";
import { operate } from "./operate.fixture.ts";

/** A few here, a million in `npm run bench:decisions`. */
const operations = Number(process.env["CHANCERY_OPERATIONS"] ?? "2000");

test(`after each of ${operations} random operations an undo restores, a rebuild agrees, and nothing decided is lost`, () => {
  const counts = operate(operations);
  expect([...counts.keys()].toSorted()).toEqual([
    "accept",
    "amend",
    "judgement",
    "link",
    "note",
    "reject",
    "reread",
    "split",
    "undo",
    "unsure",
  ]);
}, 300_000);
