import { entryKinds } from "../../../../src/register/register.ts";
import { useRef, type ReactNode } from "react";
import { useSearchParams } from "wouter";
import type { Page, ReviewLine } from "../../../../src/contract/contract.ts";
import { asOf } from "../../client/as-of.ts";
import { paths } from "../../client/paths.ts";
import { useAnswer } from "../../client/use-answer.ts";
import { DecisionOutcome } from "../../parts/decision-outcome.tsx";
import { Signature } from "../../parts/signature.tsx";
import { Loading, Trouble } from "../../parts/states.tsx";
import { useFurther } from "../../parts/use-further.ts";
import { useTitle } from "../../parts/use-title.ts";
import { useSpeech } from "../../words/speech.tsx";
import { QueueItem } from "./queue-item.tsx";
import { useQueueDeciding } from "./use-queue-deciding.ts";

/** What waits for somebody's word, the most doubtful first. */
export function QueuePage(): ReactNode {
  const speech = useSpeech();
  const { words } = speech;
  const { queue } = speech.deciding;
  const [search, setSearch] = useSearchParams();
  const kind = search.get("kind") ?? "";
  const asked = useAnswer(paths.review(question(kind)));
  const { lines, more } = useFurther<ReviewLine, Page<ReviewLine>>(asked.answer, (next) =>
    paths.review(question(kind, next)),
  );
  const list = useRef<HTMLOListElement>(null);
  useTitle(queue.title);
  const deciding = useQueueDeciding(list, lines, asked.again);
  return (
    <div className="list-page">
      <header className="results-head">
        <div>
          <h1>{queue.title}</h1>
          <p className="muted">{queue.lead}</p>
        </div>
        <p className="results-count" role="status">
          {asked.answer === null ? "" : queue.count(asked.answer.total)}
        </p>
      </header>
      <div className="field list-search">
        <label htmlFor="queue-kind">{queue.kind}</label>
        <select
          id="queue-kind"
          value={kind}
          onChange={({ target }) => setSearch(target.value === "" ? {} : { kind: target.value })}
        >
          <option value="">{queue.allKinds}</option>
          {entryKinds.map((one) => (
            <option key={one} value={one}>
              {words.kindsMany[one]}
            </option>
          ))}
        </select>
      </div>
      {asOf === null ? (
        <div className="queue-signing">
          <Signature signing={deciding.signing} />
          <p className="hint">{queue.keys}</p>
        </div>
      ) : null}
      <DecisionOutcome outcome={deciding.signing.outcome} />
      {asked.trouble === null ? null : <Trouble cause={asked.trouble} again={asked.again} />}
      {asked.answer === null && asked.trouble === null ? <Loading /> : null}
      {asked.answer?.total === 0 ? <p className="empty">{queue.empty}</p> : null}
      <ol className="queue" ref={list}>
        {lines.map((line) => (
          <QueueItem
            key={line.note.id}
            line={line}
            decided={deciding.decided.get(line.note.id) ?? null}
            say={(verdict) => deciding.say(line, verdict)}
            takeBack={() => deciding.takeBack(line.note.id)}
          />
        ))}
      </ol>
      {more === null ? null : (
        <button type="button" className="button more" onClick={more}>
          {words.timeline.loadMore}
        </button>
      )}
    </div>
  );
}

function question(kind: string, cursor?: string): URLSearchParams {
  const query = new URLSearchParams();
  if (kind !== "") query.set("kind", kind);
  if (cursor !== undefined) query.set("cursor", cursor);
  return query;
}
