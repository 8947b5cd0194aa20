import type { Decision } from "../../../src/contract/contract.ts";

/** What somebody did, in a word: “accepted”, “held for the same”. */
export function sayAct(decision: Decision, said: Readonly<Record<string, string>>): string {
  return said[actOf(decision)] ?? decision.kind;
}

function actOf(decision: Decision): string {
  switch (decision.kind) {
    case "verdict":
      return decision.verdict;
    case "judgement":
      return `judgement-${decision.judgement}`;
    case "link":
      return `link-${decision.verdict}`;
    case "split":
    case "note":
    case "undo":
      return decision.kind;
  }
}
