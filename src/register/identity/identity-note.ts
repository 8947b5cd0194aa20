import type { Reason } from "../../core/reason.ts";
/** Why the software takes two records for one thing, or thinks that somebody should look. */
export interface IdentityNote {
  /** Ids of two source records. */
  readonly one: string;
  readonly other: string;
  readonly judgement: "same" | "unsure";
  /** 0 to 1: how alike they are. */
  readonly score: number;
  /** The strongest first. */
  readonly reasons: readonly Reason[];
}
