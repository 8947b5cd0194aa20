import { useState, type ReactNode } from "react";
import { paths } from "../../client/paths.ts";
import { useAnswer } from "../../client/use-answer.ts";
import { useSpeech } from "../../words/speech.tsx";
import { FacetGroup } from "./facet-group.tsx";
import { toQuestion, type Filters } from "./filters.ts";
import { PartyChoice } from "./party-choice.tsx";
import { SearchBox } from "./search-box.tsx";
import { TimeChoice } from "./time-choice.tsx";

/** Everything that narrows the timeline, with what each choice would leave. */
export function FilterPanel(props: {
  readonly filters: Filters;
  readonly change: (filters: Filters) => void;
}): ReactNode {
  const { words } = useSpeech();
  const [open, setOpen] = useState(false);
  const facets = useAnswer(paths.facets(toQuestion(props.filters))).answer;
  return (
    <aside className="filters" aria-labelledby="filters-title">
      <h2 id="filters-title" className="visually-hidden">
        {words.filters.title}
      </h2>
      <SearchBox {...props} />
      <button
        type="button"
        className="button filters-toggle"
        aria-expanded={open}
        aria-controls="filters-body"
        onClick={() => setOpen(!open)}
      >
        {words.filters.open}
      </button>
      <div id="filters-body" className={open ? "filters-body open" : "filters-body"}>
        <PartyChoice {...props} facets={facets} />
        <TimeChoice {...props} />
        <FacetGroup {...props} part="family" title={words.filters.kind} facet={facets?.families} />
        <FacetGroup {...props} part="sector" title={words.filters.sector} facet={facets?.sectors} />
        <FacetGroup {...props} part="person" title={words.filters.person} facet={facets?.persons} />
        <FacetGroup
          {...props}
          part="progress"
          title={words.filters.progress}
          facet={facets?.progress}
        />
        <FacetGroup
          {...props}
          part="status"
          title={words.filters.status}
          facet={facets?.statuses}
        />
        <FacetGroup
          {...props}
          part="language"
          title={words.filters.language}
          facet={facets?.languages}
        />
      </div>
    </aside>
  );
}
