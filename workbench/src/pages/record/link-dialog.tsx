import { useState, type ReactNode } from "react";
import type { EntryKind, LinkType } from "../../../../src/contract/contract.ts";
import { FormDialog } from "../../parts/dialog.tsx";
import { LineChoice } from "../../parts/line-choice.tsx";
import { useSpeech } from "../../words/speech.tsx";
import type { RecordDialog } from "./use-review.ts";

/** Persons take part in things, and speak; they are not linked. */
const linkable: readonly EntryKind[] = [
  "encounter",
  "statement",
  "commitment",
  "agreement",
  "project",
];

/** Draws a link from the record to another one, or from the other one to it. */
export function LinkDialog({ record, review, close }: RecordDialog): ReactNode {
  const { deciding } = useSpeech();
  const [chosen, setChosen] = useState<string | null>(null);
  const [way, setWay] = useState("within 0");
  return (
    <FormDialog
      {...deciding.link}
      ready={chosen !== null}
      send={() => {
        const [type, incoming] = way.split(" ");
        const ends = { other: chosen ?? "", outgoing: incoming === "0" };
        // The choice offers only types of links.
        if (chosen !== null) review.link("accept", { type: type as LinkType, ...ends });
      }}
      close={close}
    >
      <div className="field">
        <label htmlFor="link-way">{deciding.link.how}</label>
        <select id="link-way" value={way} onChange={({ target }) => setWay(target.value)}>
          {Object.entries(deciding.link.types).flatMap(([type, ways]) =>
            ways.map((words, at) => (
              <option key={words} value={`${type} ${at}`}>
                {words}
              </option>
            )),
          )}
        </select>
      </div>
      <LineChoice kinds={linkable} except={record.entry.id} chosen={chosen} choose={setChosen} />
    </FormDialog>
  );
}
