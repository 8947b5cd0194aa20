import type { ReactNode } from "react";
import { Link } from "wouter";
import type { RecordAnswer } from "../../../../src/contract/contract.ts";
import { useSpeech } from "../../words/speech.tsx";
import { SourceMarks } from "./source-marks.tsx";

/** Who says it: a person of the register, or a party that speaks as an institution. */
export function SpeakerRow({
  record,
  speaker,
}: {
  readonly record: RecordAnswer;
  readonly speaker: string | null;
}): ReactNode {
  const { words, party } = useSpeech();
  const person = record.relations.find(({ type }) => type === "speaker")?.other;
  return (
    <div className="fact">
      <dt>{words.facts.speaker}</dt>
      {speaker === null ? <dd className="muted">{words.facts.unknown}</dd> : null}
      {speaker === null ? null : (
        <dd>
          {person === undefined ? (
            party(speaker)
          ) : (
            <Link href={`/records/${person.id}`}>{person.caption}</Link>
          )}
          <SourceMarks documents={record.entry.documents} sources={record.sources} />
        </dd>
      )}
    </div>
  );
}
