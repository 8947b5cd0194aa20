import { useState, type ReactNode } from "react";
import { Link } from "wouter";
import type { Amendment, RecordAnswer } from "../../../../src/contract/contract.ts";
import { asOf } from "../../client/as-of.ts";
import { useSpeech } from "../../words/speech.tsx";
import { AddPersonDialog } from "./add-person-dialog.tsx";
import { SourceMarks } from "./source-marks.tsx";

/** Who says it: a person of the register, or a party that speaks as an institution. */
export function SpeakerRow({
  record,
  speaker,
  amend,
}: {
  readonly record: RecordAnswer;
  readonly speaker: string | null;
  readonly amend: (amendment: Amendment) => boolean;
}): ReactNode {
  const [open, setOpen] = useState(false);
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
      {asOf === null ? (
        <dd className="mending">
          <button type="button" className="link" onClick={() => setOpen(true)}>
            {words.review.mend}
            <span className="visually-hidden">: {words.facts.speaker}</span>
          </button>
        </dd>
      ) : null}
      {open ? (
        <AddPersonDialog
          except={record.entry.id}
          add={(id) => amend({ speaker: id })}
          close={() => setOpen(false)}
        />
      ) : null}
    </div>
  );
}
