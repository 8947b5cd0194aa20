import type { Reason } from "../../core/reason.ts";
/** A later record that seems to tell what became of an earlier commitment. */
export interface FollowUp {
  /** Ids of two source records. */
  readonly commitment: string;
  readonly later: string;
  /** 0 to 1. */
  readonly score: number;
  /** The strongest first. */
  readonly reasons: readonly Reason[];
}
