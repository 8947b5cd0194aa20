import type { Decision, Target } from "./decision.ts";

/** What a decision is about, in the order in which it names them; an undo is about a decision. */
export function targetsOf(decision: Targeted): readonly Target[] {
  return [decision.target, decision.other].filter((target) => target !== undefined);
}

/** Whatever names a target, or two, or none. */
export interface Targeted {
  readonly kind: Decision["kind"];
  readonly target?: Target;
  readonly other?: Target;
}

/** Ids of all records that a decision is about; none for an undo, which is about a decision. */
export function recordsOf(decision: Decision): readonly string[] {
  const own = decision.kind === "split" ? decision.out : [];
  const named = targetsOf(decision).flatMap(({ record, records = [] }) => [record, ...records]);
  return [...new Set([...named, ...own])];
}
