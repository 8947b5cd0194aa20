import type { Decision } from "./decision.ts";

/** Ids of the records that a decision is about; none for an undo, which is about a decision. */
export function recordsOf(decision: Decision): readonly string[] {
  switch (decision.kind) {
    case "verdict":
    case "note":
      return [decision.target.record];
    case "judgement":
      return [decision.target.record, decision.other.record];
    case "undo":
      return [];
  }
}
