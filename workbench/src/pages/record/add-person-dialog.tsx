import { useState, type ReactNode } from "react";
import { FormDialog } from "../../parts/dialog.tsx";
import { LineChoice } from "../../parts/line-choice.tsx";
import { useSpeech } from "../../words/speech.tsx";

/** Chooses a person of the register: who took part too, or who it was that spoke. */
export function AddPersonDialog({
  except,
  add,
  close,
}: {
  readonly except: string;
  /** Whether it was sent. */
  readonly add: (person: string) => boolean;
  readonly close: () => void;
}): ReactNode {
  const { deciding } = useSpeech();
  const [chosen, setChosen] = useState<string | null>(null);
  return (
    <FormDialog
      title={deciding.seats.choose}
      lead={deciding.seats.lead}
      save={deciding.seats.save}
      ready={chosen !== null}
      send={() => {
        if (chosen !== null) add(chosen);
      }}
      close={close}
    >
      <LineChoice kinds={["person"]} except={except} chosen={chosen} choose={setChosen} />
    </FormDialog>
  );
}
