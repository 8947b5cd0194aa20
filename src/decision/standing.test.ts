import { expect, test } from "vitest";
import type { Decision } from "./decision.ts";
import { standingDecisions } from "./standing.ts";

const head = { at: "2031-02-01T08:00:00.000Z", by: "ada", reason: null, seen: [] };
const target = { record: "e-1", scope: "entry", revision: "r" } as const;
const note: Decision = { ...head, id: "1", kind: "note", target, words: "Look again." };
const undo = (id: string, undoes: string): Decision => ({ ...head, id, kind: "undo", undoes });

test("a decision stands until it is undone", () => {
  expect([...standingDecisions([note])]).toEqual(["1"]);
  expect(standingDecisions([note, undo("2", "1")]).has("1")).toBe(false);
});

test("an undo that is undone gives the decision back", () => {
  const standing = standingDecisions([note, undo("2", "1"), undo("3", "2")]);
  expect(standing.has("1")).toBe(true);
  expect(standing.has("2")).toBe(false);
});
