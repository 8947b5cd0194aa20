import { z } from "zod";
import type { Labels } from "../core/language.ts";
import type { Reason } from "../core/reason.ts";
import { encounterStatuses } from "../core/vocabulary.ts";
import { ownStatuses } from "../decision/verdict.ts";
import {
  entryKinds,
  type Evidence,
  type HeldOffice,
  type SourceDocument,
} from "../register/register.ts";
import type { OwnStatus } from "../decision/verdict.ts";
import type { IdentityNote } from "../register/identity/identity-note.ts";
import type {
  Citation,
  EntryNote,
  Overview,
  ParticipantLine,
  TimelineFacets,
  TimelineLine,
} from "../view/view.ts";
import {
  certainty,
  citation,
  edtfDate,
  entryNote,
  evidence,
  family,
  format,
  heldOffice,
  isoDay,
  labels,
  ownStatus,
  participantRole,
  partyCode,
  place,
  quotation,
  reason,
  sector,
  sourceDocument,
} from "./values.ts";

/** A person as a list shows one. */
export interface PersonLine {
  readonly id: string;
  readonly status: OwnStatus;
  readonly name: string;
  /** Other spellings. */
  readonly names: readonly string[];
  readonly country: string | null;
  readonly offices: readonly HeldOffice[];
  /** Encounters that the person took part in. */
  readonly encounters: number;
  readonly independentSources: number;
}

/** How far the reading of documents has come: so many are done out of so many. */
export interface ReadingProgress {
  readonly done: number;
  readonly total: number;
}

/** The register at a glance, with what a filter can offer. */
export interface OverviewAnswer extends Overview {
  /** Those who took part most often. */
  readonly persons: readonly {
    readonly id: string;
    readonly name: string;
    readonly count: number;
  }[];
  /** Sequence of the last decision in the log. */
  readonly lastDecision: number;
  readonly readerVersion: string;
  /** While documents are being read into the register; null where none are. */
  readonly reading: ReadingProgress | null;
}

/** Lines of a list that goes on where `next` says. */
export interface Page<T> {
  readonly lines: readonly T[];
  /** How many there are in all. */
  readonly total: number;
  /** Send it as `cursor` for the lines that follow; null after the last. */
  readonly next: string | null;
}

export interface EncountersAnswer extends Page<TimelineLine> {
  /** How many of all of them answer the question of time only `possibly`. */
  readonly possibly: number;
}

/** A document as a list shows one. */
export interface DocumentLine extends SourceDocument {
  /** Lines of the register that rest on it, kind by kind. */
  readonly entries: Readonly<Record<(typeof entryKinds)[number], number>>;
}

/** A document that a search found, the best passage of it, and the lines that rest on it. */
export interface SearchHit {
  readonly source: Citation;
  /** Higher is better; comparable within one search only. */
  readonly score: number;
  /** Where the words stand, with some words around; null where only other forms of them do. */
  readonly passage: { readonly start: number; readonly end: number; readonly quote: string } | null;
  readonly entries: readonly EntryNote[];
}

export interface SearchAnswer {
  readonly query: string;
  readonly hits: readonly SearchHit[];
}

/** How one source record of a line came to be. */
export interface MakingStory {
  readonly record: string;
  readonly source: Citation | null;
  /** Null where the record bears no rule. */
  readonly rule: string | null;
  readonly revision: number | null;
  /** The rule's reason, one sentence about the language; null where the rule is not known. */
  readonly because: Labels | null;
  /** 0 to 1. */
  readonly confidence: number | null;
  /** Part → what it was implied by. */
  readonly implied: Readonly<Record<string, readonly Reason[]>>;
  readonly evidence: readonly Evidence[];
}

/** Why a line of the register says what it says. */
export interface Explanation {
  readonly note: EntryNote;
  readonly revision: string;
  readonly makings: readonly MakingStory[];
  /** Parts on which the sources disagree. */
  readonly disagreements: readonly string[];
  /** Ids of the decisions that bear on it. */
  readonly decisions: readonly string[];
  /** Why records of several documents are this line, and which others may be. */
  readonly identity: readonly IdentityNote[];
}

/** Code → words, group by group: `formats`, `sectors`, `parties` … */
export interface VocabularyAnswer {
  readonly groups: Readonly<Record<string, Readonly<Record<string, Labels>>>>;
}

const count = z.number().int();
const facet = z.array(z.object({ code: z.string(), count }));

function counts<K extends string>(keys: readonly K[]): z.ZodType<Readonly<Record<K, number>>> {
  return z.record(z.enum([...keys]), count);
}

export const overviewAnswer: z.ZodType<OverviewAnswer> = z
  .object({
    documents: count,
    copies: count,
    entries: counts(entryKinds),
    statuses: counts(ownStatuses),
    decisions: count,
    strayDecisions: count,
    earliest: isoDay.nullable(),
    latest: isoDay.nullable(),
    facets: z.object({
      parties: facet,
      pairs: facet,
      formats: facet,
      families: facet,
      sectors: facet,
      languages: facet,
      publishers: facet,
      years: facet,
    }),
    persons: z.array(z.object({ id: z.string(), name: z.string(), count })),
    lastDecision: count,
    readerVersion: z.string(),
    reading: z.object({ done: count, total: count }).nullable(),
  })
  .meta({ id: "OverviewAnswer" });

const participantLine: z.ZodType<ParticipantLine> = z
  .object({
    person: z.string(),
    name: z.string(),
    role: participantRole,
    offices: z.array(heldOffice),
    side: partyCode.nullable(),
  })
  .meta({ id: "ParticipantLine" });

export const timelineLine: z.ZodType<TimelineLine> = z
  .object({
    id: z.string(),
    revision: z.string(),
    status: ownStatus,
    format,
    family,
    progress: z.enum(encounterStatuses),
    name: z.string().nullable(),
    date: edtfDate.nullable(),
    earliest: isoDay.nullable(),
    latest: isoDay.nullable(),
    certainty,
    place: place.nullable(),
    parties: z.array(partyCode),
    participants: z.array(participantLine),
    sectors: z.array(sector),
    disagreements: z.array(z.string()),
    evidence: evidence.nullable(),
    sources: z.array(citation),
    independentSources: count,
    quotations: count,
    within: z.string().nullable(),
  })
  .meta({ id: "TimelineLine" });

/** What every list answers with. */
export function page<T>(line: z.ZodType<T>): {
  lines: z.ZodArray<z.ZodType<T>>;
  total: z.ZodType<number>;
  next: z.ZodNullable<z.ZodString>;
} {
  return { lines: z.array(line), total: count, next: z.string().nullable() };
}

export const encountersAnswer: z.ZodType<EncountersAnswer> = z
  .object({ ...page(timelineLine), possibly: count })
  .meta({ id: "EncountersAnswer" });

export const facetsAnswer: z.ZodType<TimelineFacets> = z
  .object({
    parties: facet,
    pairs: facet,
    families: facet,
    formats: facet,
    progress: facet,
    sectors: facet,
    persons: z.array(z.object({ code: z.string(), count, name: z.string() })),
    statuses: facet,
    languages: facet,
  })
  .meta({ id: "FacetsAnswer" });

const documentLine: z.ZodType<DocumentLine> = z
  .intersection(sourceDocument, z.object({ entries: counts(entryKinds) }))
  .meta({ id: "DocumentLine" });

export const documentsAnswer: z.ZodType<Page<DocumentLine>> = z
  .object(page(documentLine))
  .meta({ id: "DocumentsAnswer" });

const personLine: z.ZodType<PersonLine> = z
  .object({
    id: z.string(),
    status: ownStatus,
    name: z.string(),
    names: z.array(z.string()),
    country: z.string().nullable(),
    offices: z.array(heldOffice),
    encounters: count,
    independentSources: count,
  })
  .meta({ id: "PersonLine" });

export const personsAnswer: z.ZodType<Page<PersonLine>> = z
  .object(page(personLine))
  .meta({ id: "PersonsAnswer" });

export const searchAnswer: z.ZodType<SearchAnswer> = z
  .object({
    query: z.string(),
    hits: z.array(
      z.object({
        source: citation,
        score: z.number(),
        passage: quotation.nullable(),
        entries: z.array(entryNote),
      }),
    ),
  })
  .meta({ id: "SearchAnswer" });

const identityNote: z.ZodType<IdentityNote> = z
  .object({
    one: z.string(),
    other: z.string(),
    judgement: z.enum(["same", "unsure"]),
    score: z.number(),
    reasons: z.array(reason),
  })
  .meta({ id: "IdentityNote" });

export const explanation: z.ZodType<Explanation> = z
  .object({
    note: entryNote,
    revision: z.string(),
    makings: z.array(
      z.object({
        record: z.string(),
        source: citation.nullable(),
        rule: z.string().nullable(),
        revision: count.nullable(),
        because: labels.nullable(),
        confidence: z.number().nullable(),
        implied: z.record(z.string(), z.array(reason)),
        evidence: z.array(evidence),
      }),
    ),
    disagreements: z.array(z.string()),
    decisions: z.array(z.string()),
    identity: z.array(identityNote),
  })
  .meta({ id: "Explanation" });

export const vocabularyAnswer: z.ZodType<VocabularyAnswer> = z
  .object({ groups: z.record(z.string(), z.record(z.string(), labels)) })
  .meta({ id: "VocabularyAnswer" });
