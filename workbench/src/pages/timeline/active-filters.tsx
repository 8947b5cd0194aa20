import type { ReactNode } from "react";
import { useSpeech } from "../../words/speech.tsx";
import { cleared } from "./filters.ts";
import type { Filters } from "./filters.ts";
import { useActive } from "./use-active.ts";

/** The filters that hold now, each with a button that takes it away. */
export function ActiveFilters({
  filters,
  change,
}: {
  readonly filters: Filters;
  readonly change: (filters: Filters) => void;
}): ReactNode {
  const { words } = useSpeech();
  const active = useActive(filters);
  if (active.length === 0) return null;
  return (
    <ul className="active-filters" aria-label={words.filters.active}>
      {active.map(({ key, name, without }) => (
        <li key={key}>
          <button
            type="button"
            className="chip removable"
            aria-label={words.filters.remove(name)}
            onClick={() => change(without)}
          >
            {name} <span aria-hidden="true">×</span>
          </button>
        </li>
      ))}
      <li>
        <button type="button" className="link" onClick={() => change(cleared(filters))}>
          {words.timeline.clearAll}
        </button>
      </li>
    </ul>
  );
}
