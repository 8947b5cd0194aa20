import type { ReactNode } from "react";
import { Link } from "wouter";
import type { DocumentPage, EntryKind, EntryNote } from "../../../../src/contract/contract.ts";
import { groupBy } from "../../parts/group-by.ts";
import { sayEntry, sayEntryCode } from "../../parts/entry-name.tsx";
import { StatusMark } from "../../parts/status-mark.tsx";
import { useSpeech } from "../../words/speech.tsx";
import { restingOn, type Selection } from "./selection.ts";

interface Panel {
  readonly page: DocumentPage;
  readonly selection: Selection | null;
  readonly hidden: ReadonlySet<EntryKind>;
  readonly setHidden: (hidden: ReadonlySet<EntryKind>) => void;
}

/** The records that rest on the document; each leads to its words. */
export function FactsPanel({ page, selection, hidden, setHidden }: Panel): ReactNode {
  const { words } = useSpeech();
  const kinds = groupBy(page.entries, ({ kind }) => kind).toSorted(byKind);
  return (
    <aside className="facts-panel" aria-labelledby="facts-panel-title">
      <div aria-live="polite">
        {selection?.kind === "words" ? <ChosenWords page={page} selection={selection} /> : null}
      </div>
      <h2 id="facts-panel-title">{words.document.facts}</h2>
      <p className="hint">
        {page.entries.length === 0 ? words.document.none : words.document.factsLead}
      </p>
      {kinds.map(([kind, entries]) => (
        <KindGroup
          key={kind}
          kind={kind}
          entries={entries}
          selection={selection}
          shown={!hidden.has(kind)}
          show={(shown) => setHidden(withKind(hidden, kind, !shown))}
        />
      ))}
    </aside>
  );
}

function ChosenWords({
  page,
  selection,
}: {
  readonly page: DocumentPage;
  readonly selection: Extract<Selection, { kind: "words" }>;
}): ReactNode {
  const { words } = useSpeech();
  const entries = restingOn(selection, page.spans);
  return (
    <section className="chosen-words">
      <h2>{words.document.selected}</h2>
      <blockquote>
        <p lang={page.document.language}>{page.text.slice(selection.start, selection.end)}</p>
      </blockquote>
      {entries.length === 0 ? <p className="hint">{words.document.nothing}</p> : null}
      <ul>
        {entries.map((entry) => (
          <li key={entry.id}>
            <RecordLine entry={entry} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function KindGroup({
  kind,
  entries,
  selection,
  shown,
  show,
}: {
  readonly kind: EntryKind;
  readonly entries: readonly EntryNote[];
  readonly selection: Selection | null;
  readonly shown: boolean;
  readonly show: (shown: boolean) => void;
}): ReactNode {
  const { words } = useSpeech();
  return (
    <section className="kind-group">
      <div className="kind-head">
        <h3>
          {words.kindsMany[kind]} <span className="count">{entries.length}</span>
        </h3>
        <label>
          <input type="checkbox" checked={shown} onChange={({ target }) => show(target.checked)} />{" "}
          {words.document.show}
          <span className="visually-hidden">: {words.kindsMany[kind]}</span>
        </label>
      </div>
      <ul>
        {entries.map((entry) => (
          <FactItem key={entry.id} entry={entry} chosen={isChosen(entry, selection)} />
        ))}
      </ul>
    </section>
  );
}

/** A record: its name leads to its words in the text, the arrow to its page. */
function FactItem({
  entry,
  chosen,
}: {
  readonly entry: EntryNote;
  readonly chosen: boolean;
}): ReactNode {
  const speech = useSpeech();
  const details = detailsOf(entry, speech);
  return (
    <li className={chosen ? "fact-item chosen" : "fact-item"}>
      <a href={`#${entry.id}`} className="fact-link" aria-current={chosen ? "true" : undefined}>
        {sayEntry(entry, speech)}
      </a>
      <span className="fact-details">
        {details === "" ? null : <span className="muted">{details}</span>}
        <Link href={`/records/${entry.id}`} className="open-record">
          {speech.words.document.openRecord}
          <span className="visually-hidden">: {sayEntry(entry, speech)}</span>
        </Link>
      </span>
    </li>
  );
}

function RecordLine({ entry }: { readonly entry: EntryNote }): ReactNode {
  const speech = useSpeech();
  return (
    <>
      <span className="kind">{speech.words.kinds[entry.kind]}</span>{" "}
      <Link href={`/records/${entry.id}`}>{sayEntry(entry, speech)}</Link>{" "}
      <StatusMark status={entry.status} />
    </>
  );
}

function detailsOf(entry: EntryNote, speech: ReturnType<typeof useSpeech>): string {
  return [
    entry.caption === "" ? "" : sayEntryCode(entry, speech),
    entry.date === null ? "" : speech.date(entry.date),
  ]
    .filter((part) => part !== "")
    .join(" · ");
}

function isChosen({ id }: EntryNote, selection: Selection | null): boolean {
  return selection?.kind === "entry" && selection.id === id;
}

const kindOrder: readonly EntryKind[] = [
  "encounter",
  "commitment",
  "agreement",
  "project",
  "statement",
  "person",
];

function byKind(
  [one]: readonly [EntryKind, unknown],
  [other]: readonly [EntryKind, unknown],
): number {
  return kindOrder.indexOf(one) - kindOrder.indexOf(other);
}

function withKind(
  hidden: ReadonlySet<EntryKind>,
  kind: EntryKind,
  hide: boolean,
): ReadonlySet<EntryKind> {
  const changed = new Set(hidden);
  if (hide) changed.add(kind);
  else changed.delete(kind);
  return changed;
}
