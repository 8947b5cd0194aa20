import type { EdtfDate, IsoDay } from "../core/edtf.ts";
import type { Reason } from "../core/reason.ts";
import type {
  AgreementKind,
  AgreementStatus,
  CommitmentKind,
  EncounterFormat,
  EncounterStatus,
  FollowUpStatus,
  FormatFamily,
  LinkType,
  ParticipantRole,
  RoleCode,
  Sector,
  Stance,
} from "../core/vocabulary.ts";
import type { Decision } from "../decision/decision.ts";
import type { OwnStatus } from "../decision/verdict.ts";
import type { PartyCode, Place } from "../fact/reading.ts";
import type { IdentityNote } from "./identity/identity-note.ts";
import type { FollowUp } from "./undertaking/follow-up.ts";
import type { DocumentId, Evidence, Making, RecordId, SourceDocument, Told } from "./cited.ts";

export type {
  CaptureId,
  DocumentId,
  Evidence,
  Making,
  RecordId,
  SentenceRest,
  SourceDocument,
  Telling,
  Told,
} from "./cited.ts";

/** Id of a line of the register: that of its first source record. */
export type EntryId = string;

export const entryKinds = [
  "person",
  "encounter",
  "statement",
  "commitment",
  "agreement",
  "project",
] as const;
export type EntryKind = (typeof entryKinds)[number];

/** How sure a line is: 0 to 1, and the word for it; see docs/guide/register.md. */
export interface Confidence {
  readonly chance: number;
  readonly grade: ConfidenceGrade;
}

export const confidenceGrades = [
  "confirmed",
  "corroborated",
  "well-founded",
  "plausible",
  "doubtful",
  "refused",
] as const;
export type ConfidenceGrade = (typeof confidenceGrades)[number];

export const disagreementParts = [
  "date",
  "place",
  "status",
  "participants",
  "figures",
  "offices",
  "rank",
] as const;

/** What the sources of a line tell in ways that cannot all be true. */
export interface Disagreement {
  readonly part: (typeof disagreementParts)[number];
  /** The office (`head-of-government PE`) or the thing counted (`ministers`); null elsewhere. */
  readonly about: string | null;
  /** Each value with those who give it; of participants, the ids of persons. */
  readonly tellings: Told<string>;
}

/** What every line of the register has. */
export interface EntryHead<K extends EntryKind> {
  readonly kind: K;
  readonly id: EntryId;
  /** Names what the sources and decisions amount to; changes when the line does. */
  readonly revision: string;
  readonly status: OwnStatus;
  /** Source records that this line unites, the first first. */
  readonly records: readonly RecordId[];
  readonly evidence: readonly Evidence[];
  /** Documents that tell it, copies among them. */
  readonly documents: readonly DocumentId[];
  /** How many of them are no copy of another. */
  readonly independentSources: number;
  readonly makings: readonly Making[];
  /** Ids of the decisions that bear on it, undone ones among them, in order of time. */
  readonly decisions: readonly string[];
  /** Whether it has changed since the last verdict that stands. */
  readonly changedSinceDecision: boolean;
  /** Lines that may be the same thing: somebody, or the software, was unsure. */
  readonly perhapsSame: readonly EntryId[];
  readonly confidence: Confidence;
  /** Where its sources contradict one another; nothing is averaged. */
  readonly disagreements: readonly Disagreement[];
}

/** An office that a person held, as of the day of the source. */
export interface HeldOffice {
  readonly role: RoleCode;
  readonly of: PartyCode | null;
  readonly former: boolean;
  /** The day of the encounter or of publication that shows it. */
  readonly asOf: EdtfDate | null;
  readonly document: DocumentId;
}

export interface PersonEntry extends EntryHead<"person"> {
  /** The fullest name. */
  readonly name: string;
  readonly names: Told<string>;
  readonly country: Told<string>;
  readonly rank: Told<string>;
  /** In order of time. */
  readonly offices: readonly HeldOffice[];
  /** The same offices, each once, with the days between which the evidence shows it. */
  readonly tenures: readonly Tenure[];
  /** The ranks, each once, with the days between which the evidence shows it. */
  readonly ranks: readonly HeldRank[];
}

/** A rank as last written, and the first and last day on which a source gives it. */
export interface HeldRank {
  readonly rank: string;
  readonly first: IsoDay | null;
  readonly last: IsoDay | null;
  readonly records: readonly RecordId[];
  readonly documents: readonly DocumentId[];
}

/** How long the evidence shows a person in one office; it may have begun before and last longer. */
export interface Tenure {
  readonly role: RoleCode;
  readonly of: PartyCode | null;
  /** First and last day on which a source has the person in it; null where no source is dated. */
  readonly first: IsoDay | null;
  readonly last: IsoDay | null;
  /** The first day on which a source calls it a former office. */
  readonly over: IsoDay | null;
  readonly documents: readonly DocumentId[];
}

/** One person in one encounter, in the office held that day. */
export interface Participation {
  readonly person: EntryId;
  readonly roles: Told<ParticipantRole>;
  readonly offices: readonly HeldOffice[];
  /** The party that the person stands for, where the sources show it. */
  readonly side: PartyCode | null;
}

export interface EncounterEntry extends EntryHead<"encounter"> {
  readonly family: FormatFamily;
  readonly format: Told<EncounterFormat>;
  readonly progress: Told<EncounterStatus>;
  readonly date: Told<EdtfDate>;
  /** Earliest and latest day of the date that is shown; null without one. */
  readonly earliest: IsoDay | null;
  readonly latest: IsoDay | null;
  readonly place: Told<Place>;
  readonly parties: Told<PartyCode>;
  readonly participants: readonly Participation[];
  readonly sectors: Told<Sector>;
  readonly name: Told<string>;
  /** Of a session: how the sources name the body that meets. */
  readonly body: Told<string>;
}

/** Id of a person of the register, or the code of a party that speaks as an institution. */
export type Speaker = string;

export interface StatementEntry extends EntryHead<"statement"> {
  readonly words: string;
  readonly speaker: Speaker | null;
  readonly mode: "direct" | "reported";
  readonly stance: Told<Stance>;
}

export const strengths = ["mentioned", "pledged", "agreed", "signed"] as const;
export const executions = ["unknown", "under-way", "done", "stalled", "abandoned"] as const;

/**
 * Where an undertaking stands, on axes that are never mixed; where our own record stands is the
 * line's `status`. Silence is no failure: what nobody reports stays unknown.
 */
export interface UndertakingAxes {
  /** How strongly it was ever entered. */
  readonly strength: (typeof strengths)[number];
  /** How far the latest report that says so has it carried out. */
  readonly execution: (typeof executions)[number];
  /** The legal life of an instrument; null for what is none. */
  readonly legal: AgreementStatus | null;
  /** The day of the latest evidence. */
  readonly freshness: EdtfDate | null;
}

/** One step in the life of an undertaking, with the words that show it. */
export interface Change {
  readonly axis: "strength" | "execution" | "legal";
  readonly value: string;
  /** The day of the report. */
  readonly day: EdtfDate | null;
  readonly record: RecordId;
  readonly document: DocumentId;
  readonly quote: string;
}

/** What every undertaking has beside its parts. */
export interface UndertakingLife {
  readonly axes: UndertakingAxes;
  /** Each change, in order of the reports. */
  readonly history: readonly Change[];
}

export interface CommitmentEntry extends EntryHead<"commitment">, UndertakingLife {
  readonly words: string;
  readonly commitment: Told<CommitmentKind>;
  readonly by: Told<PartyCode>;
  readonly to: Told<PartyCode>;
  readonly sectors: Told<Sector>;
  readonly progress: Told<FollowUpStatus>;
  readonly due: Told<EdtfDate>;
}

export interface AgreementEntry extends EntryHead<"agreement">, UndertakingLife {
  readonly words: string;
  readonly agreement: Told<AgreementKind>;
  readonly title: Told<string>;
  readonly parties: Told<PartyCode>;
  readonly progress: Told<AgreementStatus>;
  readonly date: Told<EdtfDate>;
  readonly sectors: Told<Sector>;
}

export interface ProjectEntry extends EntryHead<"project">, UndertakingLife {
  readonly words: string;
  readonly name: string;
  readonly parties: Told<PartyCode>;
  readonly sectors: Told<Sector>;
  readonly progress: Told<FollowUpStatus>;
}

/** One line of the register. */
export type Entry =
  PersonEntry | EncounterEntry | StatementEntry | CommitmentEntry | AgreementEntry | ProjectEntry;

/** The entry of one kind. */
export type EntryOf<K extends EntryKind> = Extract<Entry, { readonly kind: K }>;

/** How one line bears on another, and which documents say so. */
export interface RegisterLink {
  readonly type: LinkType;
  readonly from: EntryId;
  readonly to: EntryId;
  /** Empty where only a person says so. */
  readonly documents: readonly DocumentId[];
  /** Where our own record stands on it; a refused link stays here and is shown no more. */
  readonly status: OwnStatus;
  /** Ids of the standing decisions about it. */
  readonly decisions: readonly string[];
  /** Why the software proposes it, where no document says it. */
  readonly suggestion?: LinkSuggestion;
}

/**
 * A link that only the software sees: a later line seems to follow a commitment, or a session the one
 * before it.
 */
export interface LinkSuggestion {
  /** 0 to 1. */
  readonly score: number;
  /** The strongest first. */
  readonly reasons: readonly Reason[];
  /** The records that it was seen between. */
  readonly records: readonly (readonly [later: RecordId, earlier: RecordId])[];
}

/** What all Readings and all decisions together amount to. */
export interface Register {
  /** In order of capture. */
  readonly documents: ReadonlyMap<DocumentId, SourceDocument>;
  /** Every line, refused ones among them, persons first, then in order of capture. */
  readonly entries: ReadonlyMap<EntryId, Entry>;
  /** The line that a source record now belongs to; an old id of a merged line is here too. */
  readonly entryOf: ReadonlyMap<RecordId, EntryId>;
  readonly links: readonly RegisterLink[];
  /** What the software takes for the later fate of commitments, record by record. */
  readonly followUps: readonly FollowUp[];
  /** Why the software joined records of different documents, and which others may be one. */
  readonly identityNotes: readonly IdentityNote[];
  /** The log, in order. */
  readonly decisions: readonly Decision[];
  /** Decisions whose record is found no more; they wait here and are never dropped. */
  readonly strayDecisions: readonly string[];
}
