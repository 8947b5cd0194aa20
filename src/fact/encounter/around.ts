import type { Window } from "../../grammar/match.ts";
import type { VerbItem } from "../clause/clause.ts";
import type { Context } from "../context.ts";

/** Where a trigger stands, and the sentence that it may look through. */
export interface Around {
  readonly context: Context;
  readonly window: Window;
  /** Tokens of the trigger. */
  readonly from: number;
  readonly to: number;
  /** The other occasions of the sentence: what stands beyond one of them is theirs. */
  readonly others: readonly Window[];
  /** The verb that has the trigger for its subject: what follows it belongs to the occasion. */
  readonly happening: VerbItem | null;
  /** The verbs that tell the occasion: those of other clauses stand between it and what is theirs. */
  readonly verbs: readonly VerbItem[];
  /** « au cours de la visite »: the day and the place of the clause are its own. */
  readonly isAside: boolean;
  /** The trigger is a phrase, not a verb or a noun. */
  readonly isPhrase: boolean;
}
