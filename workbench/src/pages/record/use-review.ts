import type {
  Amendment,
  DecisionNote,
  Judgement,
  LinkType,
  LinkVerdict,
  RecordAnswer,
  Target,
} from "../../../../src/contract/contract.ts";
import { seenNow, targetOf } from "../../client/seen-now.ts";
import { type Outcome, type SendSigned, useSigning } from "../../client/use-signing.ts";
import { useSpeech } from "../../words/speech.tsx";

export type QuickVerdict = "accept" | "reject" | "unsure";

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
  const { deciding } = useSpeech();
  const { sign, setOutcome, ...signing } = useSigning(again);
  const lastSeen = record.lastDecision;
  const signed: SendSigned = (make) => sign((head) => make({ ...head, lastSeen }));
  const target = targetOf(record);
  return {
    ...signing,
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
