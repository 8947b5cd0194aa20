import type { ReactNode } from "react";
import type { Fate, FollowUpLine } from "../../../../src/contract/contract.ts";
import { fates } from "../../../../src/view/fate.ts";
import { useSpeech } from "../../words/speech.tsx";

/** How many stand how, and the way to see those alone. */
export function FateChoice({
  lines,
  fate,
  choose,
}: {
  readonly lines: readonly FollowUpLine[];
  readonly fate: Fate | null;
  readonly choose: (fate: Fate | null) => void;
}): ReactNode {
  const { deciding, label } = useSpeech();
  const { followUp } = deciding;
  const counts = fates
    .map((one) => [one, lines.filter((line) => line.fate === one).length] as const)
    .filter(([, count]) => count > 0);
  if (counts.length < 2) return null;
  return (
    <div className="fates" role="group" aria-label={followUp.show}>
      <FateButton
        name={followUp.all}
        count={lines.length}
        on={fate === null}
        press={() => choose(null)}
      />
      {counts.map(([one, count]) => (
        <FateButton
          key={one}
          name={label("fates", one)}
          count={count}
          on={fate === one}
          press={() => choose(one)}
        />
      ))}
    </div>
  );
}

function FateButton({
  name,
  count,
  on,
  press,
}: {
  readonly name: string;
  readonly count: number;
  readonly on: boolean;
  readonly press: () => void;
}): ReactNode {
  return (
    <button type="button" className="chip" aria-pressed={on} onClick={press}>
      {name} <span className="count">{count}</span>
    </button>
  );
}
