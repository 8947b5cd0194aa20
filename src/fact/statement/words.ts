import type { Stance } from "../../core/vocabulary.ts";

/** How a verb or a formula brings in what is said. */
export interface Saying {
  readonly stance: Stance;
  /**
   * What the verb can take: a clause (« a dit que … »), a thing (« a salué l'accueil »), an act
   * (« a promis de … »). A verb that takes a thing alone is no saying when a clause follows, and so on.
   */
  readonly takes: readonly ("clause" | "thing" | "act")[];
}

/** The words of a language by which something is reported. */
export interface SayingWords {
  readonly verbs: ReadonlyMap<string, Saying>;
  /** « que », "that", «что». */
  readonly clauseOpeners: ReadonlySet<string>;
  /** Words before a thing or an act that belong to the frame: « de », « à », "to". */
  readonly linkers: ReadonlySet<string>;
  /** « selon X », "according to X", «по словам X»: the words before the source. */
  readonly sources: readonly (readonly string[])[];
  /** Words at which a thing ends: « avant de », « tout en », "while". */
  readonly thingEnds: readonly (readonly string[])[];
  /** Words of a promise inside what is said. */
  readonly pledgeWords: ReadonlySet<string>;
}
