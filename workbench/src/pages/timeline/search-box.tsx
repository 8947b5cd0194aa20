import { useEffect, useState, type ReactNode } from "react";
import { useSpeech } from "../../words/speech.tsx";
import type { Filters } from "./filters.ts";

/** Words that a source must hold. Enter searches; emptying the box takes the filter away. */
export function SearchBox({
  filters,
  change,
}: {
  readonly filters: Filters;
  readonly change: (filters: Filters) => void;
}): ReactNode {
  const { words } = useSpeech();
  const [text, setText] = useState(filters.q);
  useEffect(() => setText(filters.q), [filters.q]);
  const search = (q: string): void => {
    if (q !== filters.q) change({ ...filters, q });
  };
  return (
    <form
      role="search"
      className="search"
      onSubmit={(event) => {
        event.preventDefault();
        search(text.trim());
      }}
    >
      <label htmlFor="search">{words.filters.search}</label>
      <div className="search-row">
        <input
          id="search"
          type="search"
          autoComplete="off"
          maxLength={400}
          aria-describedby="search-hint"
          value={text}
          onChange={({ target }) => {
            setText(target.value);
            if (target.value === "") search("");
          }}
        />
        <button type="submit" className="button">
          {words.filters.apply}
        </button>
      </div>
      <p id="search-hint" className="hint">
        {words.filters.searchHint}
      </p>
    </form>
  );
}
