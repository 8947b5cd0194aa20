import { useMemo, type ReactNode } from "react";
import type { Page } from "../../../src/contract/contract.ts";
import type { Path } from "../client/client.ts";
import { useAnswer } from "../client/use-answer.ts";
import { useSpeech } from "../words/speech.tsx";
import { Loading, Trouble } from "./states.tsx";
import { useFurther } from "./use-further.ts";
import { useKeys } from "./use-keys.ts";
import { useQuery } from "./use-query.ts";
import { useTitle } from "./use-title.ts";

interface ListWords {
  readonly title: string;
  readonly lead: string;
  readonly search: string;
  readonly empty: string;
}

/** A list that one narrows by words and goes on with at its end. */
export function ListPage<T>({
  words: list,
  path,
  count,
  children,
}: {
  readonly words: ListWords;
  readonly path: (query: URLSearchParams) => Path<Page<T>>;
  readonly count: (n: number) => string;
  /** The lines, drawn. */
  readonly children: (lines: readonly T[]) => ReactNode;
}): ReactNode {
  const { words } = useSpeech();
  const { text, setText, q } = useQuery();
  const asked = useAnswer(path(question(q)));
  const { lines, more } = useFurther<T, Page<T>>(asked.answer, (next) => path(question(q, next)));
  useTitle(list.title);
  useKeys(useMemo(() => ({ "/": () => document.getElementById("list-search")?.focus() }), []));
  return (
    <div className="list-page">
      <header className="results-head">
        <div>
          <h1>{list.title}</h1>
          <p className="muted">{list.lead}</p>
        </div>
        <p className="results-count" role="status">
          {asked.answer === null ? "" : count(asked.answer.total)}
        </p>
      </header>
      <div className="field list-search" role="search">
        <label htmlFor="list-search">{list.search}</label>
        <input
          id="list-search"
          type="search"
          autoComplete="off"
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
      </div>
      {asked.trouble === null ? null : <Trouble cause={asked.trouble} again={asked.again} />}
      {asked.answer === null && asked.trouble === null ? <Loading /> : null}
      {asked.answer?.total === 0 ? <p className="empty">{list.empty}</p> : null}
      {lines.length === 0 ? null : children(lines)}
      {more === null ? null : (
        <button type="button" className="button more" onClick={more}>
          {words.timeline.loadMore}
        </button>
      )}
    </div>
  );
}

function question(q: string, cursor?: string): URLSearchParams {
  const query = new URLSearchParams();
  if (q !== "") query.set("q", q);
  if (cursor !== undefined) query.set("cursor", cursor);
  return query;
}
