import type { RoleCode, RoleKind } from "../../core/vocabulary.ts";

/** Kinds of office that a noun describes; `guest` is whoever comes from another state. */
export type Described = readonly RoleKind[] | "guest" | "anyone";

/** Words of a language by which somebody comes from one state to another. */
export interface JourneyWords {
  /** Nouns and forms of verbs of journeys: "visit", "arrived". */
  readonly words: ReadonlySet<string>;
  /** Verbs, by lemma, by which whoever is their subject makes a journey. */
  readonly verbs: ReadonlySet<string>;
  /** Prepositions before its goal: "to". */
  readonly to: ReadonlySet<string>;
  /** The preposition before where a delegation comes from. */
  readonly from: string;
  /** Whether journeys tell which state is the page's own as well. */
  readonly tellsHome?: false;
}

/** What a language's words say of a person without naming an office. */
export interface PersonWords {
  /** How much a state beside an office, and once beside it and once not, speak for its being home; as in French where absent. */
  readonly homeWeights?: {
    readonly officeWithState: number;
    readonly officeWithout: number;
    /** Whether a state counts once, beside however many offices it stands. */
    readonly once?: true;
    /** From how many names of a state on further ones hardly count. */
    readonly namesMax?: number;
  };
  /** The state in which most pages of the language are written: home, where nothing else speaks. */
  readonly motherland?: { readonly iso: string; readonly weight: number };
  /** Whether pages name those whom every reader at home knows without office or state. */
  readonly familiar?: true;
  /** Whether who is named with another after "and", without a state, is of the same side. */
  readonly fellows?: true;
  /** How journeys are told, by which whoever makes one is at home elsewhere. */
  readonly journeys?: JourneyWords;
  /** Words between an envoy and where he is posted: «торгпред в Перу» is not of Peru. */
  readonly posted?: ReadonlySet<string>;
  /** Nouns that describe a person by what offices of that kind do: « diplomate », « dirigeant ». */
  readonly described: ReadonlyMap<string, Described>;
  /** What the head of a republic is called, and what the head of a monarchy is. */
  readonly presidents?: ReadonlySet<string>;
  readonly monarchs?: ReadonlySet<string>;
  /** How much « SM le Roi » without a state speaks for each kingdom that the page names being home; absent: nothing. */
  readonly crownTells?: number;
  /** Verbs and nouns of meeting, by which whoever is met is of another side. */
  readonly meetings?: ReadonlySet<string>;
  /** The preposition before who sent a message: "from". */
  readonly sentFrom?: string;
  /** Nouns of acting for another, before "of": "on the directives of". */
  readonly principals?: ReadonlySet<string>;
  /** Verbs of meeting, by lemma: who meets somebody from home is of the other side. */
  readonly meets?: ReadonlySet<string>;
  /** Prepositions of place. */
  readonly locatives?: ReadonlySet<string>;
  /** Pronouns that are never the subject: "him". */
  readonly objects?: ReadonlySet<string>;
  /** "the two", "both" without a noun: persons. */
  readonly both?: ReadonlySet<string>;
  /** Nouns for a mission abroad, by which a publisher is one: "embassy". */
  readonly missions: ReadonlySet<string>;
  /** Nouns for a house whose people are officials: "ministry". */
  readonly houses: ReadonlySet<string>;
  /** « notre » beside a noun for the country. */
  readonly ours: ReadonlySet<string>;
  /** « son », « sa » beside a noun: of whoever acted last. */
  readonly whose: ReadonlySet<string>;
  /** Prepositions by which a noun belongs to a person. */
  readonly belonging: ReadonlySet<string>;
  /** Prepositions behind which whoever follows such a noun takes part as well: « une rencontre avec ». */
  readonly metWith?: ReadonlySet<string>;
  /** Nouns by which whoever follows takes part: « à l'invitation de ». */
  readonly occasions: ReadonlySet<string>;
  /** Verbs of bringing a message, by lemma. */
  readonly conveys: ReadonlySet<string>;
  /** « leurs »: of both. */
  readonly theirs: ReadonlySet<string>;
  /** Words between a delegation and the person at its head: « conduite par », « à sa tête ». */
  readonly headed: ReadonlySet<string>;
  /** Pronouns that begin a relative clause about a person. */
  readonly who: ReadonlySet<string>;
  /** Verbs of acting for a state, by lemma. */
  readonly speaksFor: ReadonlySet<string>;
  /** Adverbs between a name and the office after it: « Awa Diallo, alors ministre de … ». */
  readonly nowOrThen: ReadonlySet<string>;
  /** Those of them that put the office in the past. */
  readonly formerly: ReadonlySet<string>;
  /** Verbs of holding an office, by lemma. */
  readonly heads: ReadonlySet<string>;
  /** What the head of a body of that name is: « agence », « société ». */
  readonly bodies: ReadonlyMap<string, RoleCode>;
  /** Words after which persons belong to the side of the one before: « accompagné de ». */
  readonly company: ReadonlySet<string>;
  /** « côté » before an adjective of a state. */
  readonly side: ReadonlySet<string>;
  /** Lemmas of verbs of which a person that counts is the subject. */
  readonly deeds: ReadonlySet<string>;
}
