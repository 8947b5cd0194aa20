import type { RoleKind } from "../../core/vocabulary.ts";

/** Kinds of office that a noun describes; `guest` is whoever comes from another state. */
export type Described = readonly RoleKind[] | "guest" | "anyone";

/** What a language's words say of a person without naming an office. */
export interface PersonWords {
  /** Nouns that describe a person by what offices of that kind do: « diplomate », « dirigeant ». */
  readonly described: ReadonlyMap<string, Described>;
  /** « notre » beside a noun for the country. */
  readonly ours: ReadonlySet<string>;
  /** Words after which persons belong to the side of the one before: « accompagné de ». */
  readonly company: ReadonlySet<string>;
  /** « côté » before an adjective of a state. */
  readonly side: ReadonlySet<string>;
  /** Lemmas of verbs of which a person that counts is the subject. */
  readonly deeds: ReadonlySet<string>;
}
