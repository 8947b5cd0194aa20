import { useState, type ReactNode } from "react";
import type { Evidence, RecordAnswer } from "../../../../src/contract/contract.ts";
import { FormDialog } from "../../parts/dialog.tsx";
import { useSpeech } from "../../words/speech.tsx";
import type { RecordDialog } from "./use-review.ts";

/** Takes some of the tellings that a record unites out of it. */
export function SplitDialog({ record, review, close }: RecordDialog): ReactNode {
  const { deciding } = useSpeech();
  const [out, setOut] = useState<readonly string[]>([]);
  const { records } = record.entry;
  const toggle = (id: string): void =>
    setOut((before) =>
      before.includes(id) ? before.filter((one) => one !== id) : [...before, id],
    );
  return (
    <FormDialog
      {...deciding.split}
      ready={out.length > 0 && out.length < records.length}
      send={() => review.split(out)}
      close={close}
    >
      <fieldset className="line-choice">
        <legend>{deciding.split.records}</legend>
        {records.length < 2 ? <p className="hint">{deciding.split.only}</p> : null}
        {records.map((id) => (
          <Telling
            key={id}
            id={id}
            record={record}
            chosen={out.includes(id)}
            toggle={() => toggle(id)}
          />
        ))}
      </fieldset>
    </FormDialog>
  );
}

function Telling({
  id,
  record,
  chosen,
  toggle,
}: {
  readonly id: string;
  readonly record: RecordAnswer;
  readonly chosen: boolean;
  readonly toggle: () => void;
}): ReactNode {
  const { words, date } = useSpeech();
  const evidence = record.entry.evidence.find((one: Evidence) => one.record === id);
  const source = record.sources.find(({ document }) => document === evidence?.document);
  const told = [
    source?.publisher ?? source?.file ?? id,
    source?.published == null ? words.record.undated : date(source.published),
  ];
  return (
    <label className="choice">
      <input type="checkbox" checked={chosen} onChange={toggle} />
      <span>
        {told.join(", ")}
        {evidence === undefined ? null : (
          <q className="block" lang={source?.language}>
            {evidence.quote}
          </q>
        )}
      </span>
    </label>
  );
}
