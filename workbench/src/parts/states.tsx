import type { ReactNode } from "react";
import { ApiProblem } from "../client/client.ts";
import { useSpeech } from "../words/speech.tsx";

/** While one waits for the first answer. */
export function Loading(): ReactNode {
  const { words } = useSpeech();
  return (
    <p className="loading" role="status">
      {words.states.loading}
    </p>
  );
}

/** What went wrong, in the words of whoever refused, and a way on. */
export function Trouble({
  cause,
  again,
}: {
  readonly cause: unknown;
  readonly again: () => void;
}): ReactNode {
  const { words } = useSpeech();
  return (
    <div className="trouble" role="alert">
      <h2>{words.states.trouble}</h2>
      {cause instanceof ApiProblem ? <ProblemWords cause={cause} /> : <p>{words.states.offline}</p>}
      <button type="button" className="button" onClick={again}>
        {words.states.retry}
      </button>
    </div>
  );
}

function ProblemWords({ cause: { problem } }: { readonly cause: ApiProblem }): ReactNode {
  const said = useSpeech().problem(problem);
  return (
    <div lang={said.lang}>
      <p>
        <code>{problem.code}</code> {said.message}
      </p>
      {problem.where === undefined ? null : <p className="muted">{problem.where}</p>}
      {said.next === undefined ? null : <p>{said.next}</p>}
    </div>
  );
}
