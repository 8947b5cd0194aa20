import { useEffect, useRef, useState, type ReactNode } from "react";
import type { Amendment, Entry } from "../../../../src/contract/contract.ts";
import { isEdtf } from "../../../../src/core/edtf.ts";
import { useSpeech } from "../../words/speech.tsx";
import type { FactRow } from "./fact-rows.ts";
import { DraftControl } from "./draft-control.tsx";
import { amendmentOf, draftOf, type Draft, type Editor } from "./mending.ts";

/** Mends one part of a record. What the sources say stays beside what one decides. */
export function MendForm({
  entry,
  part,
  editor,
  save,
  close,
}: {
  readonly entry: Entry;
  readonly part: FactRow["part"];
  readonly editor: Editor;
  /** Whether it was sent: an unsigned one is not, and stays open. */
  readonly save: (amendment: Amendment) => boolean;
  readonly close: () => void;
}): ReactNode {
  const { words } = useSpeech();
  const [draft, setDraft] = useState<Draft>(() => draftOf(entry, part, editor));
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>("input, select")?.focus(), []);
  const wrong = editor.kind === "date" && draft !== "" && !isEdtf(draft as string);
  return (
    <form
      ref={form}
      className="mend-form"
      aria-label={`${words.review.mend}: ${words.facts[part] as string}`}
      onKeyDown={({ key }) => (key === "Escape" ? close() : undefined)}
      onSubmit={(event) => {
        event.preventDefault();
        if (!wrong && save(amendmentOf(part, draft))) close();
      }}
    >
      <DraftControl
        name={words.facts[part] as string}
        editor={editor}
        draft={draft}
        wrong={wrong}
        change={setDraft}
      />
      <div className="row">
        <button type="submit" className="button primary" disabled={wrong}>
          {words.review.saveMended}
        </button>
        <button type="button" className="button quiet" onClick={close}>
          {words.review.cancel}
        </button>
      </div>
    </form>
  );
}
