import type { AgreementKind, AgreementStatus } from "../../core/vocabulary.ts";

/** The words of a language by which instruments are told. */
export interface InstrumentWords {
  /** Nouns and noun phrases that name an instrument. */
  readonly heads: Readonly<Partial<Record<AgreementKind, readonly string[]>>>;
  /** What a verb over or after the instrument says of its legal life. */
  readonly verbs: Readonly<Record<string, AgreementStatus>>;
  /** Words right before the head, or in the phrase, that say the same. */
  readonly cues: readonly (readonly [words: readonly string[], status: AgreementStatus])[];
  /** Verbs that say it of every instrument, without naming one (« apposer leur signature »). */
  readonly complements: ReadonlySet<string>;
}
