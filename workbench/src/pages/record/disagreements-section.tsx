import type { ReactNode } from "react";
import type { RecordAnswer } from "../../../../src/contract/contract.ts";
import { contradictionLabels } from "../../../../src/view/contradiction-labels.ts";
import { contradictionsTitle } from "../../words/judgement-words.ts";
import { type Speech, useSpeech } from "../../words/speech.tsx";
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
  const speech = useSpeech();
  const { part, about, tellings } = disagreement;
  return (
    <li>
      {contradictionLabels[part][speech.language]}
      {about === null ? null : ` (${sayAbout(part, about, speech)})`}:{" "}
      {tellings.map(({ value, documents }, at) => (
        <span key={value}>
          {at === 0 ? "" : " · "}
          {sayValue(part, value, speech) ?? nameOf(value, record)}
          <SourceMarks documents={documents} sources={record.sources} />
        </span>
      ))}
    </li>
  );
}

/** The thing that is counted, or the office and whose it is: `head-of-state FI`. */
function sayAbout(part: Disagreement["part"], about: string, speech: Speech): string {
  if (part === "figures") return speech.label("counted", about);
  const [role = "", of = ""] = about.split(" ");
  return [speech.office(role), speech.party(of)].join(", ");
}

/** A date, a place or a fate in words; null where the value is a person, a number or a word itself. */
function sayValue(part: Disagreement["part"], value: string, speech: Speech): string | null {
  if (part === "date") return speech.date(value);
  if (part === "place") return speech.party(value);
  return part === "status" ? speech.label("encounterStatuses", value) : null;
}

/** Persons are told by their ids. */
function nameOf(value: string, { relations, note }: RecordAnswer): string {
  if (value === note.id) return note.caption;
  return relations.find(({ other }) => other.id === value)?.other.caption ?? value;
}
