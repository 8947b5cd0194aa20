import type {
  ConfidenceGrade,
  Entry,
  EntryKind,
  Evidence,
  Register,
} from "../register/register.ts";
import { once } from "../core/once.ts";
import { citeSources, noteEntry } from "./note.ts";
import type { Citation, EntryNote } from "./view.ts";

/** Why a line wants a look. */
export const reviewReasons = [
  "changed",
  "unsure",
  "disagreement",
  "perhaps-same",
  "low-confidence",
  "proposed",
] as const;
export type ReviewReason = (typeof reviewReasons)[number];

/** A line that waits for somebody's word. */
export interface ReviewLine {
  readonly note: EntryNote;
  /** Of the line as it is shown: send it along with a decision. */
  readonly revision: string;
  /** The strongest first; never empty. */
  readonly reasons: readonly ReviewReason[];
  /** 0 to 1: how sure the register is of it. */
  readonly chance: number;
  readonly grade: ConfidenceGrade;
  /** The sentence to show, with its source. */
  readonly evidence: Evidence | null;
  readonly source: Citation | null;
}

/** Below this chance a line is doubtful. */
const doubtfulBelow = 0.7;

/** How much more doubtful each reason makes a line than its confidence says. */
const weights: Readonly<Record<ReviewReason, number>> = {
  changed: 1,
  unsure: 0.6,
  disagreement: 0.35,
  "perhaps-same": 0.25,
  "low-confidence": 0,
  proposed: 0,
};

/** A line that waits, before it is made ready to be shown. */
export interface Waiting {
  readonly entry: Entry;
  readonly reasons: readonly ReviewReason[];
}

/**
 * The lines that wait for somebody's word, the most doubtful first: those that have changed since
 * they were decided, those that people are unsure of, those on which sources disagree, those that
 * may be another line, and then by their confidence.
 *
 * @param kinds - Only lines of these kinds; of all kinds where there are none.
 */
export function reviewQueue(
  register: Register,
  kinds: readonly EntryKind[] = [],
): readonly Waiting[] {
  const all = allWaiting(register);
  return kinds.length === 0 ? all : all.filter(({ entry }) => kinds.includes(entry.kind));
}

const allWaiting = once(({ entries }: Register): readonly Waiting[] =>
  [...entries.values()]
    .map((entry) => ({ entry, reasons: reasonsOf(entry) }))
    .filter(({ reasons }) => reasons.length > 0)
    .map(({ entry, reasons }) => ({ entry, reasons, doubt: doubtOf(entry, reasons) }))
    .toSorted((one, other) => other.doubt - one.doubt),
);

function reasonsOf(entry: Entry): readonly ReviewReason[] {
  const { status, changedSinceDecision, perhapsSame, confidence, disagreements } = entry;
  const waits = status === "proposed" || status === "unsure";
  const found: readonly (readonly [ReviewReason, boolean])[] = [
    ["changed", changedSinceDecision],
    ["unsure", status === "unsure"],
    ["disagreement", waits && disagreements.length > 0],
    ["perhaps-same", waits && perhapsSame.length > 0],
    ["low-confidence", waits && confidence.chance < doubtfulBelow],
    ["proposed", status === "proposed"],
  ];
  return found.filter(([, holds]) => holds).map(([reason]) => reason);
}

function doubtOf({ confidence }: Entry, reasons: readonly ReviewReason[]): number {
  return reasons.reduce((doubt, reason) => doubt + weights[reason], 1 - confidence.chance);
}

/** A line of the queue with the sentence to show; a page of many makes only its own lines. */
export function reviewLine(register: Register, { entry, reasons }: Waiting): ReviewLine {
  const { confidence, evidence, revision } = entry;
  const sources = citeSources(register, entry);
  const first = evidence[0] ?? null;
  const source = sources.find(({ document }) => document === first?.document) ?? null;
  return { note: noteEntry(entry), revision, reasons, ...confidence, evidence: first, source };
}
