import { useMemo, useRef, useState, type ReactNode } from "react";
import type { RecordAnswer } from "../../../../src/contract/contract.ts";
import { asOf } from "../../client/as-of.ts";
import { DecisionOutcome } from "../../parts/decision-outcome.tsx";
import { KeyButton } from "../../parts/key-button.tsx";
import { Signature } from "../../parts/signature.tsx";
import { StatusMark } from "../../parts/status-mark.tsx";
import { useKeys } from "../../parts/use-keys.ts";
import { useSpeech } from "../../words/speech.tsx";
import { DecisionHistory } from "./decision-history.tsx";
import { JoinDialog } from "./join-dialog.tsx";
import { LinkDialog } from "./link-dialog.tsx";
import { NoteForm } from "./note-form.tsx";
import { SplitDialog } from "./split-dialog.tsx";
import type { QuickVerdict, Review } from "./use-review.ts";

/** Where our own record stands, what one can say of it, and what has been said. */
export function ReviewPanel({
  record,
  review,
}: {
  readonly record: RecordAnswer;
  readonly review: Review;
}): ReactNode {
  const { words, deciding } = useSpeech();
  const [open, setOpen] = useState<Opened | null>(null);
  const close = (): void => setOpen(null);
  useReviewKeys(review, setOpen);
  return (
    <aside className="review" aria-labelledby="review-title">
      <h2 id="review-title">{words.review.title}</h2>
      <p>
        <StatusMark status={record.entry.status} />
        <span className="hint block">{words.statusMeaning[record.entry.status]}</span>
      </p>
      {record.entry.changedSinceDecision ? (
        <p className="flag wrap">{words.record.changed}</p>
      ) : null}
      {asOf === null ? (
        <>
          <VerdictButtons review={review} open={setOpen} />
          {open === "note" ? <NoteForm review={review} close={close} /> : null}
          {open === "join" ? <JoinDialog record={record} review={review} close={close} /> : null}
          {open === "split" ? <SplitDialog record={record} review={review} close={close} /> : null}
          {open === "link" ? <LinkDialog record={record} review={review} close={close} /> : null}
          <Signature signing={review} />
        </>
      ) : (
        <p className="hint">{deciding.past.readOnly}</p>
      )}
      <DecisionOutcome outcome={review.outcome} />
      <DecisionHistory decisions={record.decisions} undo={review.undo} />
    </aside>
  );
}

/** What stands open for more than one press of a button. */
type Opened = "note" | "join" | "split" | "link";

const verdicts: readonly (readonly [QuickVerdict, string])[] = [
  ["accept", "a"],
  ["reject", "r"],
  ["unsure", "u"],
];

function VerdictButtons({
  review,
  open,
}: {
  readonly review: Review;
  readonly open: (what: Opened) => void;
}): ReactNode {
  const { words, deciding } = useSpeech();
  const { acts } = deciding;
  return (
    <div className="verdicts">
      {verdicts.map(([verdict, key]) => (
        <KeyButton
          key={verdict}
          keyName={key}
          name={words.review[verdict]}
          style={`verdict-${verdict}`}
          disabled={review.sending}
          press={() => review.say(verdict)}
        />
      ))}
      <KeyButton keyName="n" name={words.review.note} press={() => open("note")} />
      <KeyButton keyName="m" name={acts.join} press={() => open("join")} />
      <KeyButton keyName="s" name={acts.split} press={() => open("split")} />
      <KeyButton keyName="l" name={acts.link} press={() => open("link")} />
      <KeyButton keyName="z" name={acts.undoLast} press={review.undoLast} />
    </div>
  );
}

function useReviewKeys(review: Review, open: (what: Opened) => void): void {
  const latest = useRef(review);
  latest.current = review;
  useKeys(
    useMemo(
      () =>
        asOf === null
          ? {
              a: () => latest.current.say("accept"),
              r: () => latest.current.say("reject"),
              u: () => latest.current.say("unsure"),
              n: () => open("note"),
              m: () => open("join"),
              s: () => open("split"),
              l: () => open("link"),
              z: () => latest.current.undoLast(),
            }
          : {},
      [open],
    ),
  );
}
