import { z } from "zod";
import type {
  Amended,
  Amendment,
  Decision,
  JudgementDecision,
  LinkDecision,
  NoteDecision,
  Seen,
  SplitDecision,
  Target,
  UndoDecision,
  VerdictDecision,
} from "../decision/decision.ts";
import { linkTypes } from "../core/vocabulary.ts";
import { judgements, verdicts } from "../decision/verdict.ts";
import type { EntryNote } from "../view/view.ts";
import { entryNote, maybe, quotation } from "./values.ts";

type Sent = "id" | "at" | "seen";

interface NewHead {
  /** The sender's own id: the same one sent again is the same decision. Given by us without one. */
  readonly id?: string;
  /** Sequence of the last decision that the reviewer had seen; a later one about the record refuses. */
  readonly lastSeen?: number;
}

/** A decision as a reviewer sends it: the register adds the moment and the words that were seen. */
export type NewDecision = NewHead &
  (
    | Omit<VerdictDecision, Sent>
    | Omit<JudgementDecision, Sent>
    | Omit<SplitDecision, Sent>
    | Omit<LinkDecision, Sent>
    | Omit<NoteDecision, Sent>
    | Omit<UndoDecision, Sent>
  );

/** A decision as the log keeps it. */
export interface DecisionLine {
  /** Counts decisions from 1, without gaps. */
  readonly sequence: number;
  readonly decision: Decision;
  /** Whether a later decision took it back. */
  readonly undone: boolean;
}

/** A decision of the log, with the lines that it is about as they are now. */
export interface LogLine extends DecisionLine {
  /** None where they are found no more. Of an undo, those of the decision that it took back. */
  readonly about: readonly EntryNote[];
}

export interface DecisionsAnswer {
  /** In order of time. */
  readonly decisions: readonly LogLine[];
  /** Sequence of the last decision in the whole log: send it along as `lastSeen`. */
  readonly last: number;
}

/** The decision that now stands in the log, and the lines that it bears on as they are now. */
export interface DecidedAnswer {
  readonly sequence: number;
  readonly decision: Decision;
  readonly entries: readonly (EntryNote & { readonly revision: string })[];
}

const target: z.ZodType<Target> = z
  .object({
    record: z.string().min(1).max(200),
    scope: z.enum(["entry", "source"]),
    revision: z.string().min(1).max(200),
    records: maybe(z.array(z.string())),
  })
  .meta({ id: "Target" });

const seen: z.ZodType<Seen> = z
  .object({ document: z.string(), quotation, record: maybe(z.string()) })
  .meta({ id: "Seen" });

const amended: z.ZodType<Amended> = z
  .lazy(() =>
    z.union([
      z.string(),
      z.number(),
      z.boolean(),
      z.null(),
      z.array(amended),
      z.record(z.string(), amended),
    ]),
  )
  .meta({ id: "Amended", description: "Any JSON value." });

const amendment: z.ZodType<Amendment> = z
  .record(z.string().max(60), amended)
  .meta({ description: "Part (`date`, `format` …) → the value that it ought to have." });

const verdictParts = { kind: z.literal("verdict"), verdict: z.enum(verdicts), target, amendment };
const judgementParts = {
  kind: z.literal("judgement"),
  judgement: z.enum(judgements),
  target,
  other: target,
};
const splitParts = {
  kind: z.literal("split"),
  target,
  out: z.array(z.string().min(1).max(200)).min(1).max(5000),
};
const linkParts = {
  kind: z.literal("link"),
  link: z.enum(linkTypes),
  verdict: z.enum(["accept", "reject", "unsure"]),
  target,
  other: target,
};
const noteParts = { kind: z.literal("note"), target, words: z.string().trim().min(1).max(4000) };
const undoParts = { kind: z.literal("undo"), undoes: z.string().min(1).max(200) };

const by = z.string().trim().min(1).max(120);
const logged = {
  id: z.string(),
  at: z.string(),
  by,
  reason: z.string().nullable(),
  seen: z.array(seen),
};
const sent = {
  id: maybe(z.string().min(8).max(100)),
  lastSeen: maybe(z.number().int().min(0)),
  by,
  reason: z.string().trim().max(4000).nullable(),
};

export const decision: z.ZodType<Decision> = z
  .discriminatedUnion("kind", [
    z.object({ ...logged, ...verdictParts }),
    z.object({ ...logged, ...judgementParts }),
    z.object({ ...logged, ...splitParts }),
    z.object({ ...logged, ...linkParts }),
    z.object({ ...logged, ...noteParts }),
    z.object({ ...logged, ...undoParts }),
  ])
  .meta({ id: "Decision" });

/** Unknown fields are refused, so that a misspelt part is not silently lost. */
export const newDecision: z.ZodType<NewDecision> = z
  .discriminatedUnion("kind", [
    z.strictObject({ ...sent, ...verdictParts, amendment: amendment.default({}) }),
    z.strictObject({ ...sent, ...judgementParts }),
    z.strictObject({ ...sent, ...splitParts }),
    z.strictObject({ ...sent, ...linkParts }),
    z.strictObject({ ...sent, ...noteParts }),
    z.strictObject({ ...sent, ...undoParts }),
  ])
  .meta({ id: "NewDecision" });

export const decisionLine: z.ZodType<DecisionLine> = z
  .object({ sequence: z.number().int(), decision, undone: z.boolean() })
  .meta({ id: "DecisionLine" });

export const decisionsAnswer: z.ZodType<DecisionsAnswer> = z
  .object({
    decisions: z.array(z.intersection(decisionLine, z.object({ about: z.array(entryNote) }))),
    last: z.number().int(),
  })
  .meta({ id: "DecisionsAnswer" });

export const decidedAnswer: z.ZodType<DecidedAnswer> = z
  .object({
    sequence: z.number().int(),
    decision,
    entries: z.array(z.intersection(entryNote, z.object({ revision: z.string() }))),
  })
  .meta({ id: "DecidedAnswer" });
