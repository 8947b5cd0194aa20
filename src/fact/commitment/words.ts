import type { CommitmentKind, FollowUpStatus } from "../../core/vocabulary.ts";

/** What a verb makes of the act or the thing that it governs. */
export interface Undertaking {
  readonly kind: CommitmentKind;
  readonly status: FollowUpStatus;
  /** What follows: an act (« de renforcer … ») or a thing (« l'appui de … »). */
  readonly takes: readonly ("act" | "thing" | "clause")[];
}

/** The words of a language by which undertakings are told. */
export interface UndertakingWords {
  readonly verbs: ReadonlyMap<string, Undertaking>;
  /** Things too vague to be followed up: « les relations », « la coopération ». */
  readonly vague: ReadonlySet<string>;
}
