import type { Instant } from "../core/instant.ts";
import type { Quotation } from "../core/span.ts";
import type { LinkType } from "../core/vocabulary.ts";
import type { Judgement, Verdict } from "./verdict.ts";

/**
 * What a decision is about: a record (or the entry that it belongs to) as it stood.
 *
 * `scope` is `entry` for the whole line of the register, `source` for what one document alone
 * contributes to it.
 */
export interface Target {
  /** Id of a source record or an entry; an entry bears the id of its first source record. */
  readonly record: string;
  readonly scope: "entry" | "source";
  /** The revision that the reviewer saw: the register tells when the line has changed since. */
  readonly revision: string;
  /**
   * The records that the line united as the reviewer saw it. A verdict holds for each of them, so
   * that what was refused stays refused where better rules part the line.
   */
  readonly records?: readonly string[];
}

/** The words that the reviewer had before them; they find the record again if its id is lost. */
export interface Seen {
  readonly document: string;
  readonly quotation: Quotation;
  /** The record that rested on these words. */
  readonly record?: string;
}

interface DecisionHead {
  /** Given by the maker, unique; the same id sent again is the same decision. */
  readonly id: string;
  readonly at: Instant;
  /** Who decided, as the team names its members. */
  readonly by: string;
  readonly reason: string | null;
  readonly seen: readonly Seen[];
}

/** Says how a record stands: accepted, mended, refused, or left open. */
export interface VerdictDecision extends DecisionHead {
  readonly kind: "verdict";
  readonly verdict: Verdict;
  readonly target: Target;
  /** For `amend`: part → the value that it ought to have. Empty for the others. */
  readonly amendment: Amendment;
}

/** Part of a record (`date`, `format`, `place` …) → its value, of that part's own type. */
export type Amendment = Readonly<Record<string, Amended>>;
export type Amended =
  string | number | boolean | null | readonly Amended[] | { readonly [part: string]: Amended };

/** Says whether two records are one thing. */
export interface JudgementDecision extends DecisionHead {
  readonly kind: "judgement";
  readonly judgement: Judgement;
  readonly target: Target;
  readonly other: Target;
}

/**
 * Parts a line: some of its records are another thing than the rest. Those that leave stay
 * together as they were, and so do those that remain.
 */
export interface SplitDecision extends DecisionHead {
  readonly kind: "split";
  /** The line, with all its records. */
  readonly target: Target;
  /** Ids of the records that leave: at least one, and not all. */
  readonly out: readonly string[];
}

/** Says whether one line bears on another in this way: `accept` draws the link, `reject` strikes it. */
export interface LinkDecision extends DecisionHead {
  readonly kind: "link";
  readonly link: LinkType;
  readonly verdict: LinkVerdict;
  /** The line that the link starts from. */
  readonly target: Target;
  /** The line that it leads to. */
  readonly other: Target;
}

/** What a reviewer may say of a link; there is nothing in it to mend. */
export type LinkVerdict = Exclude<Verdict, "amend">;

/** Words about a record, for whoever comes next. */
export interface NoteDecision extends DecisionHead {
  readonly kind: "note";
  readonly target: Target;
  readonly words: string;
}

/** Takes back one decision. An undo can be undone, and none expires. */
export interface UndoDecision extends DecisionHead {
  readonly kind: "undo";
  /** Id of the decision that no longer holds. */
  readonly undoes: string;
}

/** One row of the log: who decided what, when, about what they saw, and why. */
export type Decision =
  VerdictDecision | JudgementDecision | SplitDecision | LinkDecision | NoteDecision | UndoDecision;
