import type { Decision } from "./decision.ts";

/**
 * Ids of the decisions that hold: those that no standing undo has taken back.
 *
 * @param decisions - The log in order; an undo comes after what it undoes.
 */
export function standingDecisions(decisions: readonly Decision[]): ReadonlySet<string> {
  const undone = new Set<string>();
  const standing = new Set<string>();
  for (const decision of decisions.toReversed()) {
    if (undone.has(decision.id)) continue;
    standing.add(decision.id);
    if (decision.kind === "undo") undone.add(decision.undoes);
  }
  return standing;
}
