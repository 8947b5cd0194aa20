/** What a party phrase is to the trigger of its clause. */
export type Slot =
  | "subject"
  | "object"
  /** By whom, in the passive. */
  | "by"
  | "with"
  | "of"
  | "to"
  | "between"
  /** At whose invitation. */
  | "inviter"
  /** In whose presence. */
  | "witness"
  /** Under whose chair. */
  | "chair"
  /** Under whose shared chair. */
  | "cochair"
  /** Accompanied by whom. */
  | "company"
  /** At the head of a delegation. */
  | "leader"
  /** In whose honour. */
  | "honoured"
  /** On whose behalf. */
  | "principal"
  | "from";

/** The small words of a language by which a clause is read. All lower case, straight apostrophes. */
export interface ClauseWords {
  /** Words before a party, longest first, and the slot that they open. */
  readonly openers: readonly (readonly [words: readonly string[], slot: Slot])[];
  /** « qui », "who", «который»: what follows speaks of the phrase before it. */
  readonly relatives: ReadonlySet<string>;
  /** Relatives that hold their preposition, or say it by their case: « auquel », «которому». */
  readonly fused: ReadonlyMap<string, Slot>;
  /** Words that open a clause between a subject and its verb: « X, que Y accompagne, a signé ». */
  readonly enclosing: ReadonlySet<string>;
  /** «который»: the relatives that can be a subject, where cases tell. */
  readonly relativeSubjects?: ReadonlySet<string>;
  /** « que »: the object of its clause, where a comma and a phrase stand before it. */
  readonly objectRelatives?: ReadonlySet<string>;
  /** « où »: a clause of the place right before it, where that must stand. */
  readonly where?: ReadonlySet<string>;
  /** « que », "that", «что»: a new clause begins. */
  readonly complementizers: ReadonlySet<string>;
  /** « si », "if", «если»: what follows is not yet so. */
  readonly conditionals: ReadonlySet<string>;
  /** «где», «куда»: a clause of the place before it, with the same subject. */
  readonly whereabouts?: ReadonlySet<string>;
  /** « et », "and", «и». */
  readonly coordinators: ReadonlySet<string>;
  /** Prepositions of place: « à », "in", «в». */
  readonly locatives: ReadonlySet<string>;
  /** Those of them that stand before a town, though no list may know it: « à ». */
  readonly towards: ReadonlySet<string>;
  /** « de », "of", between a hall and its town. */
  readonly of: ReadonlySet<string>;
  /** «город»: the common noun before the name of a town. */
  readonly towns?: ReadonlySet<string>;
  /** « capitale », "capital". */
  readonly capitals: ReadonlySet<string>;
  /** After « la capitale du »: the state at home. */
  readonly homeland: ReadonlySet<string>;
  /** Verbs that take the place that they lead to for their object: « visiter ». */
  readonly reaches: ReadonlySet<string>;
  /** The preposition before the goal of a departure, and the verbs of departing: "left for Lima". */
  readonly bound?: { readonly preposition: string; readonly departs: ReadonlySet<string> };
  /** The first word of « c'est X qui … ». */
  readonly clefts: ReadonlySet<string>;
  /** Words after which a gerund has the subject of the clause: "before", "while". */
  readonly gerundOpeners?: ReadonlySet<string>;
  /** The same of an infinitive: « avant de », « pour ». */
  readonly infinitiveOpeners?: readonly (readonly string[])[];
  /** The word between a saying and what is said: "that". */
  readonly says?: ReadonlySet<string>;
  /** Verbs of saying, by lemma, before a colon: «сообщил в Лиме: …». */
  readonly saying?: ReadonlySet<string>;
  /** "here": where the page is written. */
  readonly here?: ReadonlySet<string>;
  /** Halls where a head of state receives, which stand in the town of the report: « palais ». */
  readonly halls: ReadonlySet<string>;
  /** « la même ville ». */
  readonly sameTown: readonly (readonly string[])[];
  /** Whether a bare name may stand before the noun that it belongs to: "the Lima talks". */
  readonly modifiersBefore?: true;
  /** Whether a subject is told by its case, as in Russian. */
  readonly inflected: boolean;
}
