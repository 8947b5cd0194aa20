import { useEffect, useRef, useState, type ReactNode } from "react";
import { useSpeech } from "../../words/speech.tsx";
import type { Review } from "./use-review.ts";

/** Words about a record, for whoever comes next. Escape closes without saving. */
export function NoteForm({
  review,
  close,
}: {
  readonly review: Review;
  readonly close: () => void;
}): ReactNode {
  const { words } = useSpeech();
  const [text, setText] = useState("");
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <form
      className="note-form field"
      onKeyDown={({ key }) => (key === "Escape" ? close() : undefined)}
      onSubmit={(event) => {
        event.preventDefault();
        if (review.note(text.trim())) close();
      }}
    >
      <label htmlFor="review-note">{words.review.noteWords}</label>
      <textarea
        id="review-note"
        ref={box}
        rows={4}
        required
        maxLength={4000}
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      <div className="row">
        <button type="submit" className="button primary" disabled={text.trim() === ""}>
          {words.review.save}
        </button>
        <button type="button" className="button quiet" onClick={close}>
          {words.review.cancel}
        </button>
      </div>
    </form>
  );
}
