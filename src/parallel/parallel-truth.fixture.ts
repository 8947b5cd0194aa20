import type { EdtfDate } from "../core/edtf.ts";
import type { Language } from "../core/language.ts";
import type { EncounterFormat, EncounterStatus, ParticipantRole } from "../core/vocabulary.ts";

/** What happened, and the article that tells of it in each language. All of it is invented. */
export interface ParallelTruth {
  readonly slug: string;
  readonly articles: Readonly<Record<Language, string>>;
  /** Null where the articles deny that there was one. */
  readonly encounter: {
    readonly format: EncounterFormat;
    readonly status: EncounterStatus;
    readonly date: EdtfDate;
    readonly parties: readonly string[];
    /** The town as each language writes it; null where only the country is told. */
    readonly place: {
      readonly country: string;
      readonly town: Readonly<Record<Language, string>> | null;
    } | null;
  } | null;
  readonly people: readonly {
    readonly name: string;
    /** `role of STATE`. */
    readonly office: string;
    /** Null for who only speaks. */
    readonly role: ParticipantRole | null;
  }[];
}
