import type { ReactNode } from "react";
import type { DecisionNote } from "../../../../src/contract/contract.ts";
import { sayAct } from "../../parts/say-act.ts";
import { locales, useSpeech } from "../../words/speech.tsx";

/** What people have decided about a record, the newest first. Anything can be taken back. */
export function DecisionHistory({
  decisions,
  undo,
}: {
  readonly decisions: readonly DecisionNote[];
  readonly undo: (decision: DecisionNote) => void;
}): ReactNode {
  const { words } = useSpeech();
  return (
    <>
      <h3>{words.review.history}</h3>
      {decisions.length === 0 ? <p className="hint">{words.review.none}</p> : null}
      <ol className="history">
        {decisions.toReversed().map((note) => (
          <HistoryLine key={note.decision.id} note={note} undo={() => undo(note)} />
        ))}
      </ol>
    </>
  );
}

function HistoryLine({
  note: { decision, undone },
  undo,
}: {
  readonly note: DecisionNote;
  readonly undo: () => void;
}): ReactNode {
  const { words, deciding, language } = useSpeech();
  const said = sayAct(decision, deciding.log.said);
  const at = new Intl.DateTimeFormat(locales[language], {
    dateStyle: "medium",
    timeStyle: "short",
  });
  return (
    <li className={undone ? "undone" : undefined}>
      <p>
        <strong>{decision.by}</strong> {said}
        {undone ? <span className="flag">{words.review.undone}</span> : null}
      </p>
      {decision.kind === "note" ? <p className="noted">{decision.words}</p> : null}
      {decision.reason === null ? null : <p className="noted">{decision.reason}</p>}
      <p className="hint">
        <time dateTime={decision.at}>{at.format(new Date(decision.at))}</time>{" "}
        {undone ? null : (
          <button type="button" className="link" onClick={undo}>
            {words.review.undo}
            <span className="visually-hidden">
              : {decision.by} {said}
            </span>
          </button>
        )}
      </p>
    </li>
  );
}
