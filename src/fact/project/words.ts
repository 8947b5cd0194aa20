import type { FollowUpStatus } from "../../core/vocabulary.ts";
import type { Phrases } from "../statement/words.ts";

/** The words of a language by which projects are told. */
export interface ProjectWords {
  /** Nouns of works, plants and programmes. */
  readonly heads: readonly string[];
  /** Heads that are a project only with a name and a word on how far it is (« projet de … »). */
  readonly wanting: ReadonlySet<string>;
  /** Words behind a head that tell what it is for: «по очистке», «для переработки». */
  readonly purposes?: ReadonlySet<string>;
  /** Forms of heads that a number tells apart: «42 новых проекта». */
  readonly counted?: ReadonlySet<string>;
  /** Heads that begin a name where they are written with a capital: « Programme de … ». */
  readonly titles: ReadonlySet<string>;
  /** Determiners that speak again of what was told, or of none: « ce projet », « aucun pont ». */
  readonly passed: ReadonlySet<string>;
  /** Adjectives and articles that may stand right before the head. */
  readonly before: ReadonlySet<string>;
  /** « et », "and", «и»: after it and a determiner another work begins. */
  readonly coordinators: ReadonlySet<string>;
  /** What a verb near the head says of how far it is. */
  readonly verbs: ReadonlyMap<string, FollowUpStatus>;
  /** Words in the phrase or beside it that say the same. */
  readonly cues: readonly (readonly [phrases: Phrases, status: FollowUpStatus])[];
  /** The same where neither a cue nor a verb says more: « la construction de ». */
  readonly weakCues: readonly (readonly [phrases: Phrases, status: FollowUpStatus])[];
  /** « , dont la remise en état »: what stands before is the work. */
  readonly worksOf: Phrases;
  /** Infinitives that name a work with their object: « poser des rails de X à Y ». */
  readonly building: ReadonlySet<string>;
}
