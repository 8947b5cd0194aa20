import { useState, type ReactNode } from "react";
import { FormDialog } from "../../parts/dialog.tsx";
import { LineChoice } from "../../parts/line-choice.tsx";
import { useSpeech } from "../../words/speech.tsx";
import type { RecordDialog } from "./use-review.ts";

/** Joins the record with another one; those that may be the same stand first. */
export function JoinDialog({ record, review, close }: RecordDialog): ReactNode {
  const { deciding } = useSpeech();
  const [chosen, setChosen] = useState<string | null>(null);
  const likely = record.relations.filter(({ type }) => type === "perhaps-same");
  return (
    <FormDialog
      {...deciding.join}
      ready={chosen !== null}
      send={() => {
        if (chosen !== null) review.judge("same", chosen);
      }}
      close={close}
    >
      <LineChoice
        kinds={[record.entry.kind]}
        except={record.entry.id}
        first={likely.map(({ other }) => other)}
        chosen={chosen}
        choose={setChosen}
      />
    </FormDialog>
  );
}
