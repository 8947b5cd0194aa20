import type { EdtfDate } from "../core/edtf.ts";
import type { Quotation } from "../core/span.ts";
import type {
  AgreementKind,
  AgreementStatus,
  CommitmentKind,
  EncounterFormat,
  EncounterStatus,
  FollowUpStatus,
  LinkType,
  ParticipantRole,
  RoleCode,
  Sector,
  Stance,
} from "../core/vocabulary.ts";
import type { ImpliedBy } from "./implied-by.ts";

/** ISO 3166-1 alpha-2 of a state, `org:CODE` of an organisation, `region:africa` and the like. */
export type PartyCode = string;

/** How a record came to be: by which rule, how sure, and what was implied rather than stated. */
export interface Origin {
  /** Id of the rule that found the record. */
  readonly rule?: string;
  readonly revision?: number;
  /** 0 to 1. */
  readonly confidence?: number;
  /** Parts that are implied by something named, such as `date: the publication date`. */
  readonly implied?: Readonly<Record<string, ImpliedBy>>;
}

export interface Office {
  readonly role: RoleCode;
  /** State or organisation. */
  readonly of: PartyCode | null;
  readonly former?: boolean;
}

export interface Person extends Origin {
  readonly id: string;
  /** As written, in the nominative, without title or rank; the fullest first. */
  readonly names: readonly string[];
  readonly country: string | null;
  readonly rank: string | null;
  readonly offices: readonly Office[];
  readonly evidence: readonly Quotation[];
}

export interface Place {
  readonly name: string | null;
  readonly country: string | null;
}

export interface Participant {
  /** Id of a person of the same Reading. */
  readonly person: string;
  readonly role: ParticipantRole;
}

/** Somebody who takes part in an office without being named: « le président », "the minister". */
export interface UnnamedSeat {
  readonly office: RoleCode;
  /** State or organisation. */
  readonly of: PartyCode;
  readonly role: ParticipantRole;
  readonly evidence: Quotation;
}

export interface Encounter extends Origin {
  readonly id: string;
  readonly format: EncounterFormat;
  readonly status: EncounterStatus;
  readonly date: EdtfDate | null;
  readonly place: Place | null;
  readonly parties: readonly PartyCode[];
  readonly participants: readonly Participant[];
  /** Absent where everybody is named. */
  readonly unnamed?: readonly UnnamedSeat[];
  readonly sectors: readonly Sector[];
  readonly name?: string | null;
  readonly evidence: readonly Quotation[];
}

export interface Statement extends Origin {
  readonly id: string;
  /** A person's id, or a party code where an institution speaks. */
  readonly speaker: string | null;
  readonly mode: "direct" | "reported";
  readonly stance: Stance;
  readonly span: Quotation;
}

export interface Commitment extends Origin {
  readonly id: string;
  readonly kind: CommitmentKind;
  readonly by: readonly PartyCode[];
  readonly to: readonly PartyCode[];
  readonly sectors: readonly Sector[];
  readonly status: FollowUpStatus;
  readonly due: EdtfDate | null;
  readonly span: Quotation;
}

export interface Agreement extends Origin {
  readonly id: string;
  readonly kind: AgreementKind;
  readonly title: string | null;
  readonly parties: readonly PartyCode[];
  readonly status: AgreementStatus;
  readonly date: EdtfDate | null;
  readonly sectors: readonly Sector[];
  readonly span: Quotation;
}

export interface Project extends Origin {
  readonly id: string;
  readonly name: string;
  readonly parties: readonly PartyCode[];
  readonly sectors: readonly Sector[];
  readonly status: FollowUpStatus;
  readonly span: Quotation;
}

export interface Link {
  readonly type: LinkType;
  /** Ids of records of the same Reading. */
  readonly from: string;
  readonly to: string;
}

/** What the document says of itself. */
export interface DocumentNote {
  /** File name, without its folder. */
  readonly file: string;
  readonly language: string;
  readonly published: EdtfDate | null;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly author: string | null;
  readonly rights: "reserved" | null;
}

/**
 * What ONE document says, as facts that each quote it.
 *
 * A pure function of the captured bytes, the publication date and the version of the rules.
 * `text.slice(start, end) === quote` for every quotation.
 */
export interface Reading {
  readonly document: DocumentNote;
  /** The canonical text, where the document is not plain text. */
  readonly text?: string;
  /** Stretches that are not the article, `[start, end)`. */
  readonly noise: readonly (readonly [start: number, end: number])[];
  readonly persons: readonly Person[];
  readonly encounters: readonly Encounter[];
  readonly statements: readonly Statement[];
  readonly commitments: readonly Commitment[];
  readonly agreements: readonly Agreement[];
  readonly projects: readonly Project[];
  readonly links: readonly Link[];
}

/** The version of the rules that a Reading was made with; raised when any Reading can change. */
export const readerVersion = "0.1.0";
