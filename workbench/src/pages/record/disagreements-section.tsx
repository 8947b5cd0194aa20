import type { ReactNode } from "react";
import type { RecordAnswer } from "../../../../src/contract/contract.ts";
import { contradictionLabels } from "../../../../src/view/contradiction-labels.ts";
import { contradictionsTitle } from "../../words/judgement-words.ts";
import { useSpeech } from "../../words/speech.tsx";
import { SourceMarks } from "./source-marks.tsx";

type Disagreement = RecordAnswer["entry"]["disagreements"][number];

/** Where the sources contradict one another, each value with those who give it. */
export function DisagreementsSection({ record }: { readonly record: RecordAnswer }): ReactNode {
  const { language } = useSpeech();
  const { disagreements } = record.entry;
  if (disagreements.length === 0) return null;
  return (
    <section className="disagreements" aria-labelledby="disagreements-title">
      <h2 id="disagreements-title">{contradictionsTitle[language]}</h2>
      <ul className="plain-rows">
        {disagreements.map((one) => (
          <Contradiction key={`${one.part} ${one.about}`} record={record} disagreement={one} />
        ))}
      </ul>
    </section>
  );
}

function Contradiction({
  record,
  disagreement,
}: {
  readonly record: RecordAnswer;
  readonly disagreement: Disagreement;
}): ReactNode {
  const { language } = useSpeech();
  const { part, about, tellings } = disagreement;
  return (
    <li>
      {contradictionLabels[part][language]}
      {about === null ? null : <code> {about}</code>}:{" "}
      {tellings.map(({ value, documents }, at) => (
        <span key={value}>
          {at === 0 ? "" : " · "}
          {nameOf(value, record)}
          <SourceMarks documents={documents} sources={record.sources} />
        </span>
      ))}
    </li>
  );
}

/** Persons are told by their ids. */
function nameOf(value: string, { relations, note }: RecordAnswer): string {
  if (value === note.id) return note.caption;
  return relations.find(({ other }) => other.id === value)?.other.caption ?? value;
}
