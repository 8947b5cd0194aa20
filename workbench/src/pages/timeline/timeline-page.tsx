import { useRef, type ReactNode } from "react";
import { Loading, Trouble } from "../../parts/states.tsx";
import { useTitle } from "../../parts/use-title.ts";
import { useSpeech } from "../../words/speech.tsx";
import { ActiveFilters } from "./active-filters.tsx";
import { FilterPanel } from "./filter-panel.tsx";
import { toQuestion, type Filters } from "./filters.ts";
import { NothingFound } from "./nothing-found.tsx";
import { ResultsHead } from "./results-head.tsx";
import { TimelineList } from "./timeline-list.tsx";
import { useFilters } from "./use-filters.ts";
import { useLineKeys } from "./use-line-keys.ts";
import { useLines } from "./use-lines.ts";

/** The start page: encounters in order of time, and what narrows them. */
export function TimelinePage(): ReactNode {
  const { words } = useSpeech();
  const [filters, change] = useFilters();
  useTitle(words.nav.timeline);
  return (
    <div className="timeline-page">
      <FilterPanel filters={filters} change={change} />
      <section className="results" aria-labelledby="results-title">
        <Results filters={filters} change={change} />
      </section>
    </div>
  );
}

interface Shown {
  readonly filters: Filters;
  readonly change: (filters: Filters) => void;
}

function Results({ filters, change }: Shown): ReactNode {
  const { words } = useSpeech();
  const list = useRef<HTMLDivElement>(null);
  const { asked, lines, more } = useLines(toQuestion(filters));
  useLineKeys(list);
  if (asked.trouble !== null) return <Trouble cause={asked.trouble} again={asked.again} />;
  return (
    <>
      <ResultsHead answer={asked.answer} filters={filters} change={change} />
      <ActiveFilters filters={filters} change={change} />
      {asked.answer === null ? <Loading /> : null}
      {asked.answer?.total === 0 ? <NothingFound filters={filters} change={change} /> : null}
      <div ref={list} aria-busy={asked.waiting}>
        <TimelineList lines={lines} />
      </div>
      {more === null ? null : (
        <button type="button" className="button more" onClick={more}>
          {words.timeline.loadMore}
        </button>
      )}
    </>
  );
}
