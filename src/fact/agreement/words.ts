import type { AgreementKind, AgreementStatus } from "../../core/vocabulary.ts";
import type { Phrases } from "../statement/words.ts";

/** The words of a language by which instruments are told. */
export interface InstrumentWords {
  /** Nouns and noun phrases that name an instrument. */
  readonly heads: Readonly<Partial<Record<AgreementKind, readonly string[]>>>;
  /** The same in the plural: they count only with a number, or with what they are about. */
  readonly plurals: ReadonlySet<string>;
  /** Names of instruments within one state, or of other things. */
  readonly domestic: Phrases;
  /** What a verb over or after the instrument says of its legal life. */
  readonly verbs: ReadonlyMap<string, AgreementStatus>;
  /** Words before the head, or in the phrase, that say the same. */
  readonly cues: readonly (readonly [phrases: Phrases, status: AgreementStatus])[];
  /** Words after the head that tell what it is about. */
  readonly complements: ReadonlySet<string>;
  /** Words before the head that tell nothing of it: "the new agreement". */
  readonly faint?: ReadonlySet<string>;
  /** Words before which there is an instrument only in thought: "if", up to the next comma. */
  readonly conditions?: ReadonlySet<string>;
  /** Where the verb behind a noun that names nothing stops to matter: « ont été signés par ». */
  readonly verbEnds: ReadonlySet<string>;
  /** Determiners that speak again of what was told: « cet accord ». */
  readonly again: ReadonlySet<string>;
  /** Determiners of one that is known: « l'accord ». */
  readonly definite: ReadonlySet<string>;
  /** Words before the head with which there is no instrument: « aucun », « tout », « éventuel ». */
  readonly absent: ReadonlySet<string>;
  /** Verbs that deny what is their object: « démentir ». */
  readonly denies: ReadonlySet<string>;
  /** A subject that nobody is, behind its object: «никто». */
  readonly nobody?: ReadonlySet<string>;
  /** Participles of what an instrument is about, by lemma: «меморандум, касающийся …». */
  readonly treating?: ReadonlySet<string>;
  /** Words that open what is only supposed: «Допустим, …». */
  readonly supposing?: ReadonlySet<string>;
  /** Numbers in letters. */
  readonly numbers: ReadonlySet<string>;
  /** Words of the draft of an instrument, before its head: « projet de ». */
  readonly drafts: Phrases;
  /** « dont un sur … », "including one on …": one of those just told. */
  readonly oneOf: Phrases;
  /** « celui qui porte sur … »: the one of those just told. */
  readonly theOne: Phrases;
  /** Prepositions of the other side: « avec ». */
  readonly partners: ReadonlySet<string>;
}
