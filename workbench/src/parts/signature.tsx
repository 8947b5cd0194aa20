import type { ReactNode } from "react";
import { nameFieldId, type Signing } from "../client/use-signing.ts";
import { useSpeech } from "../words/speech.tsx";

/** Who decides, and why. */
export function Signature({
  signing,
}: {
  readonly signing: Pick<Signing, "by" | "setBy" | "reason" | "setReason">;
}): ReactNode {
  const { words } = useSpeech();
  const { by, setBy, reason, setReason } = signing;
  return (
    <div className="signature">
      <div className="field">
        <label htmlFor={nameFieldId}>{words.review.by}</label>
        <input
          id={nameFieldId}
          type="text"
          autoComplete="name"
          maxLength={120}
          value={by}
          aria-describedby="review-by-hint"
          onChange={({ target }) => setBy(target.value)}
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
          value={reason}
          onChange={({ target }) => setReason(target.value)}
        />
      </div>
    </div>
  );
}
