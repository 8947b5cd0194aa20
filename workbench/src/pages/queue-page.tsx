import { entryKinds } from "../../../src/register/register.ts";
import { useMemo, useRef, type ReactNode } from "react";
import { useSearchParams } from "wouter";
import type { Evidence, Page, ReviewLine } from "../../../src/contract/contract.ts";
import { paths } from "../client/paths.ts";
import { useAnswer } from "../client/use-answer.ts";
import { EntryLink } from "../parts/entry-name.tsx";
import { MarkedSentence } from "../parts/quotation.tsx";
import { SourceLine } from "../parts/source-line.tsx";
import { Loading, Trouble } from "../parts/states.tsx";
import { useFurther } from "../parts/use-further.ts";
import { useKeys } from "../parts/use-keys.ts";
import { useTitle } from "../parts/use-title.ts";
import { useSpeech } from "../words/speech.tsx";

/** What waits for somebody's word, the most doubtful first. */
export function QueuePage(): ReactNode {
  const { words, deciding } = useSpeech();
  const { queue } = deciding;
  const [search, setSearch] = useSearchParams();
  const kind = search.get("kind") ?? "";
  const asked = useAnswer(paths.review(question(kind)));
  const { lines, more } = useFurther<ReviewLine, Page<ReviewLine>>(asked.answer, (next) =>
    paths.review(question(kind, next)),
  );
  const list = useRef<HTMLOListElement>(null);
  useTitle(queue.title);
  useKeys(useMemo(() => ({ j: () => step(list.current, 1), k: () => step(list.current, -1) }), []));
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
      {asked.trouble === null ? null : <Trouble cause={asked.trouble} again={asked.again} />}
      {asked.answer === null && asked.trouble === null ? <Loading /> : null}
      {asked.answer?.total === 0 ? <p className="empty">{queue.empty}</p> : null}
      <ol className="queue" ref={list}>
        {lines.map((line) => (
          <QueueItem key={line.note.id} line={line} />
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

function QueueItem({ line }: { readonly line: ReviewLine }): ReactNode {
  const { words, deciding } = useSpeech();
  const { note, reasons, chance, evidence, source } = line;
  const { queue } = deciding;
  return (
    <li className="queue-item">
      <p className="queue-head">
        <span className="kind">{words.kinds[note.kind]}</span>
        {reasons
          .filter((reason) => reason !== "proposed")
          .map((reason) => (
            <span key={reason} className="flag">
              {queue.reasons[reason]}
            </span>
          ))}
        <span className="muted sureness">{queue.sure(Math.round(chance * 100))}</span>
      </p>
      <EntryLink note={note} />
      {evidence === null || (evidence.quote === note.caption && isWhole(evidence)) ? null : (
        <blockquote>
          <q lang={source?.language}>
            <MarkedSentence
              before={evidence.sentence?.before ?? ""}
              stretch={evidence.quote}
              after={evidence.sentence?.after ?? ""}
            />
          </q>
        </blockquote>
      )}
      {source === null ? null : <SourceLine source={source} />}
    </li>
  );
}

/** Whether the words are a sentence of their own, so that nothing more is to be shown. */
function isWhole({ sentence }: Evidence): boolean {
  return sentence === undefined;
}

/** Moves the focus from record to record; the link then opens with Enter as any link does. */
function step(list: HTMLElement | null, by: 1 | -1): void {
  const items = [...(list?.children ?? [])];
  const here = items.findIndex((item) => item.contains(document.activeElement));
  const next = Math.min(Math.max(here + by, 0), items.length - 1);
  const link = items[next]?.querySelector<HTMLElement>(".entry-link a");
  link?.focus({ preventScroll: true });
  items[next]?.scrollIntoView({ block: "nearest" });
}

function question(kind: string, cursor?: string): URLSearchParams {
  const query = new URLSearchParams();
  if (kind !== "") query.set("kind", kind);
  if (cursor !== undefined) query.set("cursor", cursor);
  return query;
}
