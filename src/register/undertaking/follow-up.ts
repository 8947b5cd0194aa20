/** A later record that seems to tell what became of an earlier commitment. */
export interface FollowUp {
  /** Ids of two source records. */
  readonly commitment: string;
  readonly later: string;
  /** 0 to 1. */
  readonly score: number;
  /** In English, the strongest first. */
  readonly reasons: readonly string[];
}
