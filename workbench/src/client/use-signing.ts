import { useState } from "react";
import type { DecidedAnswer, DecisionLine, NewDecision } from "../../../src/contract/contract.ts";
import { type Speech, useSpeech } from "../words/speech.tsx";
import { ApiProblem, decide } from "./client.ts";
import { keep, kept } from "./keep.ts";

/** The id of the field in which one writes one's name. */
export const nameFieldId = "review-by";

/** What came of the last decision, for the line that says so. */
export interface Outcome {
  readonly good: boolean;
  readonly words: string;
  /** What others decided while one was looking. */
  readonly meanwhile?: readonly DecisionLine[];
}

/** What every decision begins with. */
export interface Signed {
  /** An id of our own: the same decision sent twice is one decision. */
  readonly id: string;
  readonly by: string;
  readonly reason: string | null;
  /** Sequence of the last decision that one had seen; where none is known, what one sees decides. */
  readonly lastSeen?: number;
}

/** Signs and sends a decision; false where it is not signed, and so not sent. */
export type SendSigned = (make: (head: Signed) => NewDecision | Promise<NewDecision>) => boolean;

/** Who decides, why, and what came of it. */
export interface Signing {
  readonly by: string;
  readonly setBy: (name: string) => void;
  readonly reason: string;
  readonly setReason: (reason: string) => void;
  readonly outcome: Outcome | null;
  readonly setOutcome: (outcome: Outcome) => void;
  readonly sending: boolean;
  readonly sign: SendSigned;
}

/**
 * Signs decisions with a name that this browser keeps. Each is in the log before the screen says so.
 *
 * @param done - Told of every answer: the decision that now stands, or null where it was refused.
 */
export function useSigning(done: (decided: DecidedAnswer | null) => void): Signing {
  const speech = useSpeech();
  const { words } = speech;
  const [by, setBy] = useState(() => kept("by") ?? "");
  const [reason, setReason] = useState("");
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [sending, setSending] = useState(false);

  const send = (decision: NewDecision | Promise<NewDecision>): void => {
    setSending(true);
    void Promise.resolve(decision)
      .then(decide)
      .then((decided) => {
        setReason("");
        setOutcome({ good: true, words: words.review.saved });
        return decided;
      })
      .catch((cause: unknown) => {
        setOutcome(outcomeOf(cause, speech));
        return null;
      })
      .then(done)
      .finally(() => setSending(false));
  };
  const sign: SendSigned = (make) => {
    const name = by.trim();
    if (name === "") {
      setOutcome({ good: false, words: words.review.byMissing });
      document.getElementById(nameFieldId)?.focus();
      return false;
    }
    send(make({ id: newId(), by: name, reason: reason.trim() === "" ? null : reason.trim() }));
    return true;
  };
  return { by, setBy: keepName(setBy), reason, setReason, outcome, setOutcome, sending, sign };
}

function keepName(setBy: (name: string) => void): (name: string) => void {
  return (name) => {
    keep("by", name);
    setBy(name);
  };
}

function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return `d-${[...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("")}`;
}

function outcomeOf(cause: unknown, { words, problem }: Speech): Outcome {
  if (!(cause instanceof ApiProblem)) return { good: false, words: words.states.offline };
  const { code, meanwhile = [] } = cause.problem;
  if (cause.status === 409) return { good: false, words: words.review.changedMeanwhile, meanwhile };
  const { message, next = "" } = problem(cause.problem);
  return { good: false, words: `${code} ${message} ${next}` };
}
