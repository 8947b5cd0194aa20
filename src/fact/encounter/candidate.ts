import type { EdtfDate } from "../../core/edtf.ts";
import type { Span } from "../../core/span.ts";
import type {
  EncounterFormat,
  EncounterStatus,
  ParticipantRole,
  RoleCode,
} from "../../core/vocabulary.ts";
import type { ImpliedBy } from "../implied-by.ts";
import type { Place } from "../reading.ts";

/** An office that takes part, of a holder whom the document does not name. */
export interface VacantSeat {
  readonly office: RoleCode;
  readonly of: string;
  readonly role: ParticipantRole;
  readonly span: Span;
}

/** One telling of an occasion, in one sentence, before tellings are brought together. */
export interface Candidate {
  readonly rule: string;
  readonly revision: number;
  readonly format: EncounterFormat;
  readonly status: EncounterStatus | null;
  readonly date: EdtfDate | null;
  readonly dateImplied: ImpliedBy | null;
  /** « est arrivé lundi », « s'achève demain »: the date is only where the occasion begins or ends. */
  readonly bound: "start" | "end" | null;
  /** « une visite de trois jours »: how many days it lasts; null where that is not told. */
  readonly days: number | null;
  readonly place: Place | null;
  /** Person id → role; a role that the words do not tell is `participant`. */
  readonly people: ReadonlyMap<string, ParticipantRole>;
  /** Offices whose holders the document does not name. */
  readonly unnamed: readonly VacantSeat[];
  readonly codes: ReadonlySet<string>;
  /** « dans la foulée », « à la mi-journée »: on the day told before. */
  readonly sameDay: boolean;
  /** « un point de presse conjoint »: held by both sides. */
  readonly joint: boolean;
  /** « sa tournée », « leur premier entretien »: it is of whoever was told of last. */
  readonly owner: "his" | "their" | null;
  /** « cette visite », « la session »: it speaks again of what was told. */
  readonly again: boolean;
  /** "The two ministers discussed trade": what was said at an occasion told before, if both were there. */
  readonly recap: boolean;
  /** "the summit", with no name of its own: that which was told before, if one was. */
  readonly definite: boolean;
  /** « un entretien » with its verb: told as something new. */
  readonly fresh: boolean;
  /** « plusieurs rencontres », « des visites »: not one occasion. */
  readonly vague: boolean;
  /** « la 15e session », « la précédente »: which of its kind; null where nothing tells it apart. */
  readonly which: string | null;
  /** Index of the sentence among the article's. */
  readonly sentence: number;
  /** Where the trigger stands, in tokens. */
  readonly at: number;
  readonly evidence: Span;
  /** Stands on the margins of another occasion. */
  readonly margin: boolean;
}
