import { useState } from "react";
import type {
  Amendment,
  DecisionNote,
  NewDecision,
  RecordAnswer,
  Target,
} from "../../../../src/contract/contract.ts";
import { ApiProblem, decide } from "../../client/client.ts";
import { keep, kept } from "../../client/keep.ts";
import { useSpeech } from "../../words/speech.tsx";

export type QuickVerdict = "accept" | "reject" | "unsure";

/** What came of the last decision, for the line that says so. */
export interface Outcome {
  readonly good: boolean;
  readonly words: string;
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
}

/** Decisions about one record: each is in the log before the screen says so. */
export function useReview(record: RecordAnswer, again: () => void): Review {
  const { words } = useSpeech();
  const [by, setBy] = useState(() => kept("by") ?? "");
  const [reason, setReason] = useState("");
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [sending, setSending] = useState(false);

  const send = (decision: NewDecision): void => {
    setSending(true);
    decide(decision)
      .then(() => {
        setReason("");
        setOutcome({ good: true, words: words.review.saved });
      })
      .catch((cause: unknown) =>
        setOutcome({ good: false, words: sayTrouble(cause, words.review.changedMeanwhile) }),
      )
      .finally(() => {
        setSending(false);
        again();
      });
  };
  const signed = (make: (head: Signed) => NewDecision): boolean => {
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
  };
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

function sayTrouble(cause: unknown, changedMeanwhile: string): string {
  if (!(cause instanceof ApiProblem)) return String(cause);
  if (cause.status === 409) return changedMeanwhile;
  const { code, message, next } = cause.problem;
  return `${code} ${message} ${next ?? ""}`;
}
