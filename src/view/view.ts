import type { EdtfDate, IsoDay } from "../core/edtf.ts";
import type { Reason } from "../core/reason.ts";
import type {
  EncounterFormat,
  EncounterStatus,
  FormatFamily,
  LinkType,
  ParticipantRole,
  Sector,
} from "../core/vocabulary.ts";
import type { Decision } from "../decision/decision.ts";
import type { OwnStatus } from "../decision/verdict.ts";
import type { PartyCode, Place } from "../fact/reading.ts";
import type {
  DocumentId,
  Entry,
  EntryId,
  EntryKind,
  Evidence,
  HeldOffice,
  RecordId,
  SourceDocument,
} from "../register/register.ts";
import type { DocumentText } from "../register/source.ts";

/** Whether a line answers a question about time: surely, or only if its vague date falls so. */
export type Certainty = "yes" | "possibly";

/** What a reader may ask of the timeline. Every part that is given must hold. */
export interface TimelineFilter {
  /** Parties that must ALL take part; two of them ask for what lies between them. */
  readonly parties?: readonly PartyCode[];
  /** First day that is wanted. */
  readonly since?: IsoDay;
  /** Last day that is wanted. */
  readonly until?: IsoDay;
  /** Leave out the lines whose date answers only `possibly`. */
  readonly surely?: boolean;
  /** Any of these. */
  readonly sectors?: readonly Sector[];
  /** Any of these persons takes part. */
  readonly persons?: readonly EntryId[];
  readonly formats?: readonly EncounterFormat[];
  readonly families?: readonly FormatFamily[];
  readonly progress?: readonly EncounterStatus[];
  /** ISO 639-1 of a source document. */
  readonly languages?: readonly string[];
  /** Only lines with a source among these: the result of a text search. */
  readonly documents?: ReadonlySet<DocumentId>;
  /** Own status; without it, refused lines are left out. */
  readonly statuses?: readonly OwnStatus[];
}

/** A source as a line cites it. */
export interface Citation {
  readonly document: DocumentId;
  readonly file: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly published: EdtfDate | null;
  readonly language: string;
  readonly rights: "reserved" | null;
  readonly copyOf: DocumentId | null;
}

/** A person in an encounter, as a line shows it. */
export interface ParticipantLine {
  readonly person: EntryId;
  readonly name: string;
  readonly role: ParticipantRole;
  readonly offices: readonly HeldOffice[];
  readonly side: PartyCode | null;
}

/** One encounter in the timeline: the values to show first, and how much stands behind them. */
export interface TimelineLine {
  readonly id: EntryId;
  readonly revision: string;
  readonly status: OwnStatus;
  readonly format: EncounterFormat;
  readonly family: FormatFamily;
  readonly progress: EncounterStatus;
  readonly name: string | null;
  readonly date: EdtfDate | null;
  readonly earliest: IsoDay | null;
  readonly latest: IsoDay | null;
  /** How the date answers `since` and `until`; `yes` where neither was asked. */
  readonly certainty: Certainty;
  readonly place: Place | null;
  readonly parties: readonly PartyCode[];
  readonly participants: readonly ParticipantLine[];
  readonly sectors: readonly Sector[];
  /** Names of the parts on which the sources disagree. */
  readonly disagreements: readonly string[];
  /** The sentence to show. */
  readonly evidence: Evidence | null;
  readonly sources: readonly Citation[];
  readonly independentSources: number;
  /** How many quotations it rests on. */
  readonly quotations: number;
  /** The whole that it is a part of. */
  readonly within: EntryId | null;
}

export interface Timeline {
  /** In order of their earliest day, undated ones last. */
  readonly lines: readonly TimelineLine[];
  /** How many of them answer only `possibly`. */
  readonly possibly: number;
}

/** A line in a few words, for lists and links. */
export interface EntryNote {
  readonly id: EntryId;
  readonly kind: EntryKind;
  readonly status: OwnStatus;
  /** The name, the words or the title, cut to 160 code units; empty for an encounter without. */
  readonly caption: string;
  /** The main code: format, stance, kind of commitment or agreement; null for persons. */
  readonly code: string | null;
  readonly date: EdtfDate | null;
  readonly parties: readonly PartyCode[];
}

/** Another line, and how it bears on this one. */
export interface Relation {
  readonly type:
    | LinkType
    | "participant"
    | "speaker"
    | "same-document"
    | "perhaps-same"
    | "predecessor"
    | "successor"
    | "same-office";
  /** Whether this line is the `from` of the link. */
  readonly outgoing: boolean;
  readonly other: EntryNote;
  /** Of a link between lines: where our own record stands on it. */
  readonly status?: OwnStatus;
  /** Why the software proposes the link, or that the two may be one, where no document says it. */
  readonly suggested?: readonly Reason[];
}

/** A name by which sources tell a body, and the days of the first and the last of them. */
export interface BodyName {
  readonly name: string;
  readonly documents: readonly DocumentId[];
  readonly first: EdtfDate | null;
  readonly last: EdtfDate | null;
}

/** A commission over time: what it was called, and its sessions in order. */
export interface BodyHistory {
  readonly names: readonly BodyName[];
  readonly sessions: readonly EntryNote[];
}

/** Everything that the register holds of one line. */
export interface RecordPage {
  readonly entry: Entry;
  readonly note: EntryNote;
  readonly sources: readonly Citation[];
  readonly relations: readonly Relation[];
  /** The body whose session it is; null for other lines. */
  readonly body: BodyHistory | null;
  /** The decisions that bear on it, in order of time. */
  readonly decisions: readonly DecisionNote[];
}

export interface DecisionNote {
  readonly decision: Decision;
  /** Whether a later decision took it back. */
  readonly undone: boolean;
}

/** A stretch of a document and the lines that rest on it. */
export interface SupportedSpan extends Evidence {
  readonly supports: readonly { readonly entry: EntryNote; readonly record: RecordId }[];
}

export type { DocumentText };

/** One document: its text, its zones, and what rests on which words. */
export interface DocumentPage extends DocumentText {
  readonly document: SourceDocument;
  /** In order of their start. */
  readonly spans: readonly SupportedSpan[];
  readonly entries: readonly EntryNote[];
  /** Documents that repeat this one, and the one that it repeats. */
  readonly copies: readonly Citation[];
}

/** Which dossier is wanted: what lies between two parties, in a time, on a sector. */
export interface DossierQuestion {
  readonly parties: readonly [PartyCode, PartyCode];
  readonly since?: IsoDay;
  readonly until?: IsoDay;
  readonly sector?: Sector;
}

/** One fact of a dossier, with its sentence and its source. */
export interface DossierLine {
  readonly entry: EntryNote;
  /** The line's own date, or else that of the document that tells it; open where only its earliest day is known. */
  readonly date: EdtfDate | null;
  /** Whether the date is only that of the document. */
  readonly dateOfDocument: boolean;
  readonly certainty: Certainty;
  readonly evidence: Evidence | null;
  readonly source: Citation | null;
  readonly furtherSources: readonly Citation[];
  readonly independentSources: number;
  /** Encounters only. */
  readonly encounter: TimelineLine | null;
  /** Commitments only: who undertakes, and towards whom. */
  readonly sides: { readonly by: readonly PartyCode[]; readonly to: readonly PartyCode[] } | null;
  /** Statements only: who speaks, by name or by party code. */
  readonly speaker: string | null;
  /** Undertakings, instruments and projects only: how far they have come, as told. */
  readonly progress: string | null;
}

/** Everything between two parties, in order of time, kind by kind. */
export interface Dossier {
  readonly question: DossierQuestion;
  readonly encounters: readonly DossierLine[];
  readonly statements: readonly DossierLine[];
  readonly commitments: readonly DossierLine[];
  readonly agreements: readonly DossierLine[];
  readonly projects: readonly DossierLine[];
  readonly sources: readonly Citation[];
}

/** How often each code occurs, the most frequent first. */
export type Facet = readonly { readonly code: string; readonly count: number }[];

/** What each part of the timeline's filter can still offer, the other parts staying as they are. */
export interface TimelineFacets {
  readonly parties: Facet;
  /** `ML+RU`: what a second party would leave beside the first. */
  readonly pairs: Facet;
  readonly families: Facet;
  readonly formats: Facet;
  readonly progress: Facet;
  readonly sectors: Facet;
  readonly persons: readonly (Facet[number] & { readonly name: string })[];
  readonly statuses: Facet;
  readonly languages: Facet;
}

/** The register at a glance. */
export interface Overview {
  readonly documents: number;
  readonly copies: number;
  readonly entries: Readonly<Record<EntryKind, number>>;
  readonly statuses: Readonly<Record<OwnStatus, number>>;
  readonly decisions: number;
  readonly strayDecisions: number;
  readonly earliest: IsoDay | null;
  readonly latest: IsoDay | null;
  readonly facets: {
    /** Parties and pairs (`ML+RU`) of encounters. */
    readonly parties: Facet;
    readonly pairs: Facet;
    readonly formats: Facet;
    readonly families: Facet;
    readonly sectors: Facet;
    readonly languages: Facet;
    readonly publishers: Facet;
    readonly years: Facet;
  };
}
