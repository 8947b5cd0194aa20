import { useState, type ReactNode } from "react";
import type {
  Amendment,
  Citation,
  Entry,
  RecordAnswer,
} from "../../../../src/contract/contract.ts";
import { asOf } from "../../client/as-of.ts";
import { useSpeech } from "../../words/speech.tsx";
import { factRows, type FactRow, type FactValue } from "./fact-rows.ts";
import { LifeSection } from "./life-section.tsx";
import { MendForm } from "./mend-form.tsx";
import { editorOf } from "./mending.ts";
import { ParticipantRows } from "./participant-rows.tsx";
import { OfficeRows } from "./office-rows.tsx";
import { SourceMarks } from "./source-marks.tsx";
import { SpeakerRow } from "./speaker-row.tsx";
import type { Review } from "./use-review.ts";

/** The values of a record, each with the sources that give it; where they differ, side by side. */
export function FactsSection({
  record,
  review,
}: {
  readonly record: RecordAnswer;
  readonly review: Review;
}): ReactNode {
  const speech = useSpeech();
  const { entry, sources } = record;
  const rows = factRows(entry, speech);
  return (
    <section className="facts" aria-labelledby="facts-title">
      <h2 id="facts-title">{speech.words.record.facts}</h2>
      <dl>
        {entry.kind === "statement" ? (
          <SpeakerRow record={record} speaker={entry.speaker} amend={review.amend} />
        ) : null}
        {rows.map((row) => (
          <Row
            key={row.part}
            row={row}
            sources={sources}
            differs={differs(row, entry)}
            entry={entry}
            amend={review.amend}
          />
        ))}
      </dl>
      {entry.kind === "encounter" ? (
        <ParticipantRows record={record} entry={entry} amend={review.amend} />
      ) : null}
      {"axes" in entry ? <LifeSection entry={entry} record={record} /> : null}
      {entry.kind === "person" ? (
        <OfficeRows offices={entry.offices} ranks={entry.ranks} sources={sources} />
      ) : null}
    </section>
  );
}

function Row({
  row: { part, values },
  sources,
  differs: disagree,
  entry,
  amend,
}: {
  readonly row: FactRow;
  readonly sources: readonly Citation[];
  readonly differs: boolean;
  readonly entry: Entry;
  readonly amend: (amendment: Amendment) => boolean;
}): ReactNode {
  const { words } = useSpeech();
  return (
    <div className={disagree ? "fact disagree" : "fact"}>
      <dt>
        {words.facts[part] as string}
        {disagree ? <span className="flag">{words.timeline.disagreement}</span> : null}
      </dt>
      {values.length === 0 ? <dd className="muted">{words.facts.unknown}</dd> : null}
      {values.map((value) => (
        <Value key={value.text} value={value} sources={sources} part={part} />
      ))}
      <Mending entry={entry} part={part} amend={amend} />
    </div>
  );
}

/** The way to mend a part: a button, and behind it the form. */
function Mending({
  entry,
  part,
  amend,
}: {
  readonly entry: Entry;
  readonly part: FactRow["part"];
  readonly amend: (amendment: Amendment) => boolean;
}): ReactNode {
  const { words } = useSpeech();
  const [open, setOpen] = useState(false);
  const editor = editorOf(entry.kind, part);
  if (editor === null || asOf !== null) return null;
  return (
    <dd className={open ? "mending open" : "mending"}>
      {open ? (
        <MendForm
          entry={entry}
          part={part}
          editor={editor}
          save={amend}
          close={() => setOpen(false)}
        />
      ) : (
        <button type="button" className="link" onClick={() => setOpen(true)}>
          {words.review.mend}
          <span className="visually-hidden">: {words.facts[part] as string}</span>
        </button>
      )}
    </dd>
  );
}

function Value({
  value: { text, documents, implied, decision },
  sources,
  part,
}: {
  readonly value: FactValue;
  readonly sources: readonly Citation[];
  readonly part: FactRow["part"];
}): ReactNode {
  const { words, reasons } = useSpeech();
  const source = sources.find(({ document }) => documents.includes(document));
  const quoted = part === "words" || part === "title" || part === "name";
  return (
    <dd>
      <span
        className={quoted ? "value quoted" : "value"}
        lang={quoted ? source?.language : undefined}
      >
        {text}
      </span>
      <SourceMarks documents={documents} sources={sources} />
      {implied === undefined ? null : (
        <span className="note">
          {words.record.implied}: {reasons(implied)}
        </span>
      )}
      {decision === undefined ? null : <span className="note">{words.record.decidedHere}</span>}
    </dd>
  );
}

/** Sources whose values of one part cannot all be right; a decision contradicts nobody. */
function differs({ part, values, single }: FactRow, { kind, disagreements }: Entry): boolean {
  const told = values.filter(({ documents }) => documents.length > 0);
  if (told.length < 2 || !single) return false;
  // Of an encounter the register itself says what contradicts: a month and its day, a town in two
  // languages, a plan and what came of it do not.
  const named = part === "progress" ? "status" : part;
  return kind !== "encounter" || disagreements.some((one) => one.part === named);
}
