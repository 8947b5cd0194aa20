import type { EdtfDate } from "../core/edtf.ts";
import type { LexiconKind, LexiconValues } from "./kinds.ts";

/** One form of one word or name, with what it stands for. */
export interface LexiconEntry<K extends LexiconKind = LexiconKind> {
  readonly kind: K;
  /**
   * As written. A form in capitals (see `isAbbreviation`) must be met in capitals, and a name
   * with a capital letter needs one too: «Вена» is a town, «вена» is not.
   */
  readonly form: string;
  readonly value: LexiconValues[K];
  /** Needs context: a homonym of another place, of a common word, of a person's name. */
  readonly weak: boolean;
  /**
   * What the form can be, sets separated by spaces: Russian `gen.sg.m acc.sg.m`, French `f.pl`.
   * An indeclinable has every case, and `indecl`.
   */
  readonly features?: string;
  /** The name or the office holds from this day, and up to that day. */
  readonly since?: EdtfDate;
  readonly until?: EdtfDate;
}
