import type { EdtfDate } from "../core/edtf.ts";
import type { Mentions } from "../mention/mentions.ts";
import type { PartyItem } from "../mention/party/party.ts";
import type { ImpliedBy } from "./implied-by.ts";
import type { Person } from "./reading.ts";

/** Whom a party phrase means: persons of the document, and the states or organisations acted for. */
export interface Referent {
  /** Ids of persons. */
  readonly persons: readonly string[];
  readonly codes: readonly string[];
  /** 0 to 1. */
  readonly confidence: number;
  /** Why, for the reader of `explain`. */
  readonly how: string;
}

/** Who is who in one document. */
export interface Discourse {
  readonly persons: readonly Person[];
  /** Named too, without an office or a deed: they count where an occasion names them. */
  readonly bystanders: readonly Person[];
  readonly referents: ReadonlyMap<PartyItem, Referent>;
  /** The state at home, whose « chef de l'État » needs no name; null where the document shows none. */
  readonly home: string | null;
}

/** A date of the text, resolved as far as the document allows. */
export interface DatedStretch {
  /** Tokens. */
  readonly from: number;
  readonly to: number;
  readonly edtf: EdtfDate;
  /** What the date was resolved against, if it was not whole in the text. */
  readonly implied: ImpliedBy | null;
}

/** A place named in the text. */
export interface PlacedStretch {
  readonly from: number;
  readonly to: number;
  readonly name: string | null;
  readonly country: string | null;
  /** A preposition of place stands before it. */
  readonly located: boolean;
}

/** All that the makers of facts share about one document. */
export interface Context {
  readonly mentions: Mentions;
  readonly discourse: Discourse;
  readonly dates: readonly DatedStretch[];
  readonly places: readonly PlacedStretch[];
}
