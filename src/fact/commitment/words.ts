import type { CommitmentKind, FollowUpStatus } from "../../core/vocabulary.ts";
import type { Phrases } from "../statement/words.ts";

/** What a verb makes of the act or the thing that it governs. */
export interface Undertaking {
  readonly kind: CommitmentKind;
  readonly status: FollowUpStatus;
  /** « il a été convenu que … » */
  readonly clause: boolean;
  /** « a sollicité l'appui de … » */
  readonly thing: boolean;
  /** Words before the act: « convenir de », « s'engager à ». */
  readonly links: ReadonlySet<string>;
  /** Words between the one spoken to and the act: "urge X to", "task X with". */
  readonly whom: ReadonlySet<string>;
}

/** Nouns that tell of an agreement reached, and what stands around them. */
export interface PactWords {
  readonly nouns: ReadonlySet<string>;
  /** Links between the noun and what was agreed: «о», «об». */
  readonly about: ReadonlySet<string>;
  /** Words before the noun of an agreement that is old, carried out or wanting: «реализация», «нет». */
  readonly notBehind: ReadonlySet<string>;
}

/** The words of a language by which undertakings are told. */
export interface UndertakingWords {
  readonly verbs: ReadonlyMap<string, Undertaking>;
  /** Verbs whose future is a promise of its subject: « livrera », "will supply". */
  readonly giving: ReadonlySet<string>;
  /** Verbs whose subject is the one who gains: « bénéficiera de ». */
  readonly gaining: ReadonlySet<string>;
  /** Verbs that promise, of which the thing promised may stand before: « le blé que X a promis ». */
  readonly promising: ReadonlySet<string>;
  /** Verbs that raise what one side gives, by lemma: "has been increased to 80". */
  readonly raising: ReadonlySet<string>;
  /** What is counted out to the other side: "scholarships", "quota". */
  readonly quotas: ReadonlySet<string>;
  /** Words before the number that is reached: "to". */
  readonly upTo: ReadonlySet<string>;
  /** Nouns of what should be done: «важность того, чтобы …», «необходимость ускорить …». */
  readonly needs?: ReadonlySet<string>;
  /** Nouns of what was agreed, whatever verb stands by: «договорённость о поставках». */
  readonly pacts?: PactWords;
  /** Words over an infinitive that tell that a side is ready to act, or that an act is planned. */
  readonly ready?: ReadonlySet<string>;
  readonly planned?: ReadonlySet<string>;
  /** Nouns of a will that two sides share: « leur volonté de ». */
  readonly wills: ReadonlySet<string>;
  /** Possessives of both sides: « leur ». */
  readonly theirs: ReadonlySet<string>;
  /** Nouns of a promise that a clause fills, and the verbs by which one gives or gets it: "gave its word that". */
  readonly promises?: {
    readonly nouns: ReadonlySet<string>;
    readonly given: ReadonlySet<string>;
    readonly got: ReadonlySet<string>;
  };
  /** Words before the noun of an undertaking that was given: "with an undertaking to". */
  readonly givenWith?: Phrases;
  /** Auxiliaries of what is laid down: "is to", "shall". */
  readonly laidDown?: ReadonlySet<string>;
  /** Verbs that found something, by lemma: "will be set up". */
  readonly founding?: ReadonlySet<string>;
  /** Verbs whose present announces an act: "plans to". */
  readonly planning?: ReadonlySet<string>;
  /** Nouns of a wish that asks: "the wish that". */
  readonly asking?: ReadonlySet<string>;
  /** « il » of « il a été convenu ». */
  readonly impersonal: ReadonlySet<string>;
  /** With whom one agrees: « avec ». */
  readonly partners: ReadonlySet<string>;
  /** « ensemble », "jointly", «совместно». */
  readonly together: ReadonlySet<string>;
  /** Acts too vague to be followed up, if their object is vague too: « renforcer ». */
  readonly vagueActs: ReadonlySet<string>;
  /** Things too vague: « les relations », « la coopération ». */
  readonly vagueThings: ReadonlySet<string>;
  /** Nouns of acts that an announcement can be followed up by: « le lancement de », « l'envoi de ». */
  readonly acts: ReadonlySet<string>;
  /** Words at which an undertaking ends and its ground begins: « en vertu de ». */
  readonly grounds: Phrases;
  /** What words in the sentence or, for promises, in the paragraph say of how far it is. */
  readonly statuses: readonly (readonly [status: FollowUpStatus, phrases: Phrases])[];
  /** Words of the same that count only in the sentence itself. */
  readonly nearStatuses: readonly (readonly [status: FollowUpStatus, phrases: Phrases])[];
  /** Phrases between a verb and the colon before its list: "as follows". */
  readonly asFollows?: Phrases;
  /** What opens an item of a list: « - », « • ». */
  readonly bullets: ReadonlySet<string>;
}
