import type { ReactNode } from "react";
import type { EncountersAnswer } from "../../../../src/contract/contract.ts";
import { useSpeech } from "../../words/speech.tsx";
import type { Filters } from "./filters.ts";

/** The title, how many there are (read aloud when it changes), and the order. */
export function ResultsHead({
  answer,
  filters,
  change,
}: {
  readonly answer: EncountersAnswer | null;
  readonly filters: Filters;
  readonly change: (filters: Filters) => void;
}): ReactNode {
  const { words } = useSpeech();
  const { newestFirst } = filters;
  return (
    <header className="results-head">
      <div>
        <h1 id="results-title">{words.timeline.title}</h1>
        <p className="muted">{words.timeline.lead}</p>
      </div>
      <p className="results-count" role="status" aria-live="polite">
        {answer === null ? "" : words.counts.encounters(answer.total)}
        {answer === null || answer.possibly === 0
          ? ""
          : `, ${words.timeline.withPossibly(answer.possibly)}`}
      </p>
      <button
        type="button"
        className="button quiet"
        onClick={() => change({ ...filters, newestFirst: !newestFirst })}
      >
        <span aria-hidden="true">{newestFirst ? "↓ " : "↑ "}</span>
        {newestFirst ? words.timeline.newestFirst : words.timeline.oldestFirst}
      </button>
    </header>
  );
}
