import type { ReactNode } from "react";
import { useSpeech } from "../../words/speech.tsx";
import { cleared, isAsking, type Filters } from "./filters.ts";
import { useActive } from "./use-active.ts";

/** What to do where no encounter answers: which filter to take away first. */
export function NothingFound({
  filters,
  change,
}: {
  readonly filters: Filters;
  readonly change: (filters: Filters) => void;
}): ReactNode {
  const { words } = useSpeech();
  const active = useActive(filters);
  if (!isAsking(filters))
    return (
      <div className="empty">
        <h2>{words.timeline.emptyRegister}</h2>
        <p>{words.timeline.emptyRegisterHelp}</p>
      </div>
    );
  return (
    <div className="empty">
      <h2>{words.timeline.empty}</h2>
      <p>{words.timeline.emptyHelp}</p>
      <ul>
        {active.map(({ key, name, without }) => (
          <li key={key}>
            <button type="button" className="link" onClick={() => change(without)}>
              {words.filters.remove(name)}
            </button>
          </li>
        ))}
        <li>
          <button type="button" className="link" onClick={() => change(cleared(filters))}>
            {words.timeline.clearAll}
          </button>
        </li>
      </ul>
    </div>
  );
}
