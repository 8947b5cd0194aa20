import { z } from "zod";
import { linkTypes } from "../core/vocabulary.ts";
import { fates } from "../view/fate.ts";
import type { FollowUpLine, FollowUpReport, FollowUpTable } from "../view/follow-up.ts";
import type { BodyHistory, Dossier, DocumentPage, RecordPage } from "../view/view.ts";
import { timelineLine } from "./answers.ts";
import { decision } from "./decisions.ts";
import { entry } from "./entries.ts";
import {
  certainty,
  citation,
  edtfDate,
  entryNote,
  evidence,
  isoDay,
  maybe,
  ownStatus,
  partyCode,
  reason,
  sector,
  sourceDocument,
  supportedSpan,
  zone,
} from "./values.ts";

const relation = z
  .object({
    type: z.enum([
      ...linkTypes,
      "participant",
      "speaker",
      "same-document",
      "perhaps-same",
      "predecessor",
      "successor",
      "same-office",
    ]),
    outgoing: z.boolean(),
    other: entryNote,
    status: maybe(ownStatus),
    suggested: maybe(z.array(reason)),
  })
  .meta({ id: "Relation" });

const bodyHistory: z.ZodType<BodyHistory> = z
  .object({
    names: z.array(
      z.object({
        name: z.string(),
        documents: z.array(z.string()),
        first: edtfDate.nullable(),
        last: edtfDate.nullable(),
      }),
    ),
    sessions: z.array(entryNote),
  })
  .meta({ id: "BodyHistory" });

/** Everything that the register holds of one line, and how far the log had come by then. */
export interface RecordAnswer extends RecordPage {
  /** Sequence of the last decision in the log: send it along as `lastSeen` with a decision. */
  readonly lastDecision: number;
}

export const recordAnswer: z.ZodType<RecordAnswer> = z
  .object({
    lastDecision: z.number().int(),
    entry,
    note: entryNote,
    sources: z.array(citation),
    relations: z.array(relation),
    body: bodyHistory.nullable(),
    decisions: z.array(z.object({ decision, undone: z.boolean() })),
  })
  .meta({ id: "RecordAnswer" });

/** One document: its text, its zones, and what rests on which words. */
export const documentPage: z.ZodType<DocumentPage> = z
  .object({
    text: z.string(),
    zones: z.array(zone),
    document: sourceDocument,
    spans: z.array(supportedSpan),
    entries: z.array(entryNote),
    copies: z.array(citation),
  })
  .meta({ id: "DocumentPage" });

const dossierLine = z
  .object({
    entry: entryNote,
    date: edtfDate.nullable(),
    dateOfDocument: z.boolean(),
    certainty,
    evidence: evidence.nullable(),
    source: citation.nullable(),
    furtherSources: z.array(citation),
    independentSources: z.number().int(),
    encounter: timelineLine.nullable(),
    sides: z.object({ by: z.array(partyCode), to: z.array(partyCode) }).nullable(),
    speaker: z.string().nullable(),
    progress: z.string().nullable(),
  })
  .meta({ id: "DossierLine" });

const dossierQuestion = z.object({
  parties: z.tuple([partyCode, partyCode]),
  since: maybe(isoDay),
  until: maybe(isoDay),
  sector: maybe(sector),
});

/** Everything between two parties, in order of time, kind by kind. */
export const dossierAnswer: z.ZodType<Dossier> = z
  .object({
    question: dossierQuestion,
    encounters: z.array(dossierLine),
    statements: z.array(dossierLine),
    commitments: z.array(dossierLine),
    agreements: z.array(dossierLine),
    projects: z.array(dossierLine),
    sources: z.array(citation),
  })
  .meta({ id: "Dossier" });

const followUpReport: z.ZodType<FollowUpReport> = z
  .object({
    line: dossierLine,
    link: z.enum(["follows", "implements"]),
    status: ownStatus,
    suggested: maybe(z.array(reason)),
  })
  .meta({ id: "FollowUpReport" });

const followUpLine: z.ZodType<FollowUpLine> = z
  .object({
    line: dossierLine,
    sectors: z.array(sector),
    due: edtfDate.nullable(),
    session: z.string().nullable(),
    fate: z.enum(fates),
    lastTold: edtfDate.nullable(),
    reports: z.array(followUpReport),
  })
  .meta({ id: "FollowUpLine" });

/** What was undertaken between two parties, and what became of it, from session to session. */
export const followUpAnswer: z.ZodType<FollowUpTable> = z
  .object({
    question: dossierQuestion,
    on: isoDay,
    sessions: z.array(timelineLine),
    lines: z.array(followUpLine),
  })
  .meta({ id: "FollowUpTable" });
