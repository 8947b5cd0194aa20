import type { FollowUpStatus } from "../../core/vocabulary.ts";

/** The words of a language by which projects are told. */
export interface ProjectWords {
  /** Nouns of works, plants and programmes. */
  readonly heads: readonly string[];
  /** Heads that are a project only with a name or a purpose (« projet de … »). */
  readonly wanting: ReadonlySet<string>;
  /** What a verb near the head says of how far it is. */
  readonly verbs: Readonly<Record<string, FollowUpStatus>>;
  /** Words in the phrase or beside it that say the same. */
  readonly cues: readonly (readonly [words: readonly string[], status: FollowUpStatus])[];
}
