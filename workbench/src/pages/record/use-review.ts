import { useState } from "react";
import type {
  Amendment,
  DecisionLine,
  DecisionNote,
  Judgement,
  LinkType,
  LinkVerdict,
  NewDecision,
  RecordAnswer,
  Target,
} from "../../../../src/contract/contract.ts";
import { ApiProblem, ask, decide } from "../../client/client.ts";
import { paths } from "../../client/paths.ts";
import { keep, kept } from "../../client/keep.ts";
import { useSpeech } from "../../words/speech.tsx";

export type QuickVerdict = "accept" | "reject" | "unsure";

/** What came of the last decision, for the line that says so. */
export interface Outcome {
  readonly good: boolean;
  readonly words: string;
  /** What others decided while one was looking. */
  readonly meanwhile?: readonly DecisionLine[];
}

/** What a dialog about a record is given. */
export interface RecordDialog {
  readonly record: RecordAnswer;
  readonly review: Review;
  readonly close: () => void;
}

export interface Review {
  readonly by: string;
  readonly setBy: (name: string) => void;
  readonly reason: string;
  readonly setReason: (reason: string) => void;
  readonly outcome: Outcome | null;
  readonly sending: boolean;
  readonly say: (verdict: QuickVerdict) => void;
  /** Mends parts of the record; false where it is not signed, and so not sent. */
  readonly amend: (amendment: Amendment) => boolean;
  readonly note: (words: string) => boolean;
  readonly undo: (decision: DecisionNote) => void;
  /** Says whether another record is the same thing. */
  readonly judge: (judgement: Judgement, other: string) => void;
  /** Takes records out of this one. */
  readonly split: (out: readonly string[]) => void;
  /** Draws a link to or from another record, or strikes it. */
  readonly link: (verdict: LinkVerdict, link: DrawnLink) => void;
  /** Takes back the last decision that still holds. */
  readonly undoLast: () => void;
}

/** A link as one draws it from the page of a record. */
export interface DrawnLink {
  readonly type: LinkType;
  readonly other: string;
  /** Whether it starts from the record that the page shows. */
  readonly outgoing: boolean;
}

/** Decisions about one record: each is in the log before the screen says so. */
export function useReview(record: RecordAnswer, again: () => void): Review {
  const { words, deciding } = useSpeech();
  const [by, setBy] = useState(() => kept("by") ?? "");
  const [reason, setReason] = useState("");
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [sending, setSending] = useState(false);

  const send = (decision: NewDecision | Promise<NewDecision>): void => {
    setSending(true);
    Promise.resolve(decision)
      .then(decide)
      .then(() => {
        setReason("");
        setOutcome({ good: true, words: words.review.saved });
      })
      .catch((cause: unknown) => setOutcome(outcomeOf(cause, words.review.changedMeanwhile)))
      .finally(() => {
        setSending(false);
        again();
      });
  };
  const signed: SendSigned = (make) => {
    const name = by.trim();
    if (name === "") {
      setOutcome({ good: false, words: words.review.byMissing });
      document.getElementById("review-by")?.focus();
      return false;
    }
    const stated = reason.trim() === "" ? null : reason.trim();
    send(make({ id: newId(), by: name, reason: stated, lastSeen: record.lastDecision }));
    return true;
  };
  const target: Target = {
    record: record.entry.id,
    scope: "entry",
    revision: record.entry.revision,
  };
  return {
    by,
    setBy: (name) => {
      keep("by", name);
      setBy(name);
    },
    reason,
    setReason,
    outcome,
    sending,
    say: (verdict) => {
      signed((head) => ({ ...head, kind: "verdict", verdict, target, amendment: {} }));
    },
    amend: (amendment) =>
      signed((head) => ({ ...head, kind: "verdict", verdict: "amend", target, amendment })),
    note: (noted) => signed((head) => ({ ...head, kind: "note", target, words: noted })),
    undo: ({ decision }) => {
      signed((head) => ({ ...head, kind: "undo", undoes: decision.id }));
    },
    ...tiesOf({ signed, target }),
    undoLast: () => {
      const last = record.decisions.findLast(
        ({ decision, undone }) => !undone && decision.kind !== "undo",
      );
      if (last === undefined) setOutcome({ good: false, words: deciding.acts.nothingToUndo });
      else signed((head) => ({ ...head, kind: "undo", undoes: last.decision.id }));
    },
  };
}

/** Signs and sends a decision; false where it is not signed, and so not sent. */
type SendSigned = (make: (head: Signed) => NewDecision | Promise<NewDecision>) => boolean;

/** What one can say of a record and others: that they are one, or bear on one another, or are not. */
function tiesOf({
  signed,
  target,
}: {
  readonly signed: SendSigned;
  readonly target: Target;
}): Pick<Review, "judge" | "split" | "link"> {
  return {
    judge: (judgement, id) => {
      signed(async (head) => {
        const other = await seenNow(id);
        return { ...head, kind: "judgement", judgement, target, other };
      });
    },
    split: (out) => {
      signed((head) => ({ ...head, kind: "split", target, out }));
    },
    link: (verdict, { type, other: id, outgoing }) => {
      signed(async (head) => {
        const other = await seenNow(id);
        const ends = outgoing ? { target, other } : { target: other, other: target };
        return { ...head, kind: "link", link: type, verdict, ...ends };
      });
    },
  };
}

/** Another record as it stands now. */
async function seenNow(id: string): Promise<Target> {
  const { entry } = await ask(paths.record(id));
  return { record: entry.id, scope: "entry", revision: entry.revision };
}

interface Signed {
  readonly id: string;
  readonly by: string;
  readonly reason: string | null;
  readonly lastSeen: number;
}

/** An id of our own: the same decision sent twice is one decision. */
function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return `d-${[...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("")}`;
}

function outcomeOf(cause: unknown, changedMeanwhile: string): Outcome {
  if (!(cause instanceof ApiProblem)) return { good: false, words: String(cause) };
  const { code, message, next, meanwhile = [] } = cause.problem;
  if (cause.status === 409) return { good: false, words: changedMeanwhile, meanwhile };
  return { good: false, words: `${code} ${message} ${next ?? ""}` };
}
