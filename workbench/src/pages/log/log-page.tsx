import { useState, type ReactNode } from "react";
import type { DecisionsAnswer } from "../../../../src/contract/contract.ts";
import { asOf } from "../../client/as-of.ts";
import { paths } from "../../client/paths.ts";
import { useAnswer } from "../../client/use-answer.ts";
import { Loading, Trouble } from "../../parts/states.tsx";
import { useTitle } from "../../parts/use-title.ts";
import { useSpeech } from "../../words/speech.tsx";
import { LogItem } from "./log-item.tsx";
import { LookBack } from "./look-back.tsx";

/** So many decisions are shown at first, and so many more each time one asks. */
const step = 50;

/** Every decision, the newest first, and the way to the register as it was then. */
export function LogPage(): ReactNode {
  const { deciding } = useSpeech();
  const { log } = deciding;
  const [limit, setLimit] = useState(step);
  const { answer, trouble, again } = useAnswer(paths.decisions(limit));
  useTitle(log.title);
  return (
    <div className="list-page">
      <header className="results-head">
        <div>
          <h1>{log.title}</h1>
          <p className="muted">{log.lead}</p>
        </div>
        <p className="results-count" role="status">
          {answer === null ? "" : log.count(answer.last)}
        </p>
      </header>
      {asOf === null ? <LookBack /> : null}
      {trouble === null ? null : <Trouble cause={trouble} again={again} />}
      {answer === null && trouble === null ? <Loading /> : null}
      {answer === null ? null : (
        <LogList answer={answer} more={() => setLimit((shown) => shown + step)} />
      )}
    </div>
  );
}

function LogList({
  answer: { decisions, last },
  more,
}: {
  readonly answer: DecisionsAnswer;
  readonly more: () => void;
}): ReactNode {
  const { deciding } = useSpeech();
  if (last === 0) return <p className="empty">{deciding.log.empty}</p>;
  return (
    <>
      <ol className="log">
        {decisions.toReversed().map((line) => (
          <LogItem key={line.sequence} line={line} />
        ))}
      </ol>
      {decisions.length === last ? null : (
        <button type="button" className="button more" onClick={more}>
          {deciding.log.earlier}
        </button>
      )}
    </>
  );
}
