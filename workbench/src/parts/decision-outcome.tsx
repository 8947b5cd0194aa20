import type { ReactNode } from "react";
import type { Outcome } from "../client/use-signing.ts";
import { useSpeech } from "../words/speech.tsx";
import { sayAct } from "./say-act.ts";

/** What came of the last decision; where others were quicker, what they decided. */
export function DecisionOutcome({ outcome }: { readonly outcome: Outcome | null }): ReactNode {
  const { deciding } = useSpeech();
  const meanwhile = outcome?.meanwhile ?? [];
  return (
    <div role="status">
      <p className={outcome?.good === false ? "wrong" : "saved"}>{outcome?.words}</p>
      {meanwhile.length === 0 ? null : (
        <>
          <p className="hint">{deciding.meanwhile}</p>
          <ul className="meanwhile">
            {meanwhile.map(({ decision }) => (
              <li key={decision.id}>
                <strong>{decision.by}</strong> {sayAct(decision, deciding.log.said)}
                {decision.reason === null ? null : `: ${decision.reason}`}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
