import { useMemo, useRef, useState, type ReactNode } from "react";
import type { RecordAnswer } from "../../../../src/contract/contract.ts";
import { StatusMark } from "../../parts/status-mark.tsx";
import { useKeys } from "../../parts/use-keys.ts";
import { useSpeech } from "../../words/speech.tsx";
import { DecisionHistory } from "./decision-history.tsx";
import { NoteForm } from "./note-form.tsx";
import type { QuickVerdict, Review } from "./use-review.ts";

/** Where our own record stands, what one can say of it, and what has been said. */
export function ReviewPanel({
  record,
  review,
}: {
  readonly record: RecordAnswer;
  readonly review: Review;
}): ReactNode {
  const { words } = useSpeech();
  const [noting, setNoting] = useState(false);
  useReviewKeys(review, () => setNoting(true));
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
      <VerdictButtons review={review} note={() => setNoting(true)} />
      {noting ? <NoteForm review={review} close={() => setNoting(false)} /> : null}
      <Signature review={review} />
      <p className={review.outcome?.good === false ? "wrong" : "saved"} role="status">
        {review.outcome?.words}
      </p>
      <DecisionHistory decisions={record.decisions} undo={review.undo} />
    </aside>
  );
}

const verdicts: readonly (readonly [QuickVerdict, string])[] = [
  ["accept", "a"],
  ["reject", "r"],
  ["unsure", "u"],
];

function VerdictButtons({
  review,
  note,
}: {
  readonly review: Review;
  readonly note: () => void;
}): ReactNode {
  const { words } = useSpeech();
  return (
    <div className="verdicts">
      {verdicts.map(([verdict, key]) => (
        <button
          key={verdict}
          type="button"
          className={`button verdict-${verdict}`}
          disabled={review.sending}
          aria-keyshortcuts={key}
          onClick={() => review.say(verdict)}
        >
          {words.review[verdict]} <kbd aria-hidden="true">{key}</kbd>
        </button>
      ))}
      <button type="button" className="button" aria-keyshortcuts="n" onClick={note}>
        {words.review.note} <kbd aria-hidden="true">n</kbd>
      </button>
    </div>
  );
}

function Signature({ review }: { readonly review: Review }): ReactNode {
  const { words } = useSpeech();
  return (
    <div className="signature">
      <div className="field">
        <label htmlFor="review-by">{words.review.by}</label>
        <input
          id="review-by"
          type="text"
          autoComplete="name"
          maxLength={120}
          value={review.by}
          aria-describedby="review-by-hint"
          onChange={({ target }) => review.setBy(target.value)}
        />
        <p id="review-by-hint" className="hint">
          {words.review.byHint}
        </p>
      </div>
      <div className="field">
        <label htmlFor="review-reason">{words.review.reason}</label>
        <input
          id="review-reason"
          type="text"
          autoComplete="off"
          maxLength={4000}
          value={review.reason}
          onChange={({ target }) => review.setReason(target.value)}
        />
      </div>
    </div>
  );
}

function useReviewKeys(review: Review, note: () => void): void {
  const latest = useRef({ review, note });
  latest.current = { review, note };
  useKeys(
    useMemo(
      () => ({
        a: () => latest.current.review.say("accept"),
        r: () => latest.current.review.say("reject"),
        u: () => latest.current.review.say("unsure"),
        n: () => latest.current.note(),
      }),
      [],
    ),
  );
}
