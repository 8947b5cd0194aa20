import type { ReactNode } from "react";
import type { Decision, LogLine } from "../../../../src/contract/contract.ts";
import { lookAt } from "../../client/as-of.ts";
import { EntryLink } from "../../parts/entry-name.tsx";
import { wordsAddress } from "../../parts/quotation.tsx";
import { sayAct } from "../../parts/say-act.ts";
import { locales, useSpeech } from "../../words/speech.tsx";

/** One decision: who, what, about which records, when, why, and seeing what. */
export function LogItem({ line }: { readonly line: LogLine }): ReactNode {
  const { words, deciding, language } = useSpeech();
  const { sequence, decision, undone, about } = line;
  const { log } = deciding;
  const at = new Intl.DateTimeFormat(locales[language], { dateStyle: "long", timeStyle: "short" });
  return (
    <li className={undone ? "log-item undone" : "log-item"}>
      <p className="log-head">
        <span className="muted">{log.number(sequence)}</span>
        <time dateTime={decision.at}>{at.format(new Date(decision.at))}</time>
        {undone ? <span className="flag">{words.review.undone}</span> : null}
      </p>
      <p>
        <strong>{decision.by}</strong> {sayAct(decision, log.said)}
      </p>
      <ul className="log-about">
        {about.length === 0 ? <li className="muted">{log.gone}</li> : null}
        {about.map((note) => (
          <li key={note.id}>
            <span className="kind">{words.kinds[note.kind]}</span> <EntryLink note={note} />
          </li>
        ))}
      </ul>
      {decision.kind === "note" ? <p className="noted">{decision.words}</p> : null}
      {decision.reason === null ? null : <p className="noted">{decision.reason}</p>}
      <Seen decision={decision} />
      <button type="button" className="link" onClick={() => lookAt(String(sequence))}>
        {log.asItWas}
        <span className="visually-hidden">: {log.number(sequence)}</span>
      </button>
    </li>
  );
}

/** The words that somebody had before them when they decided. */
function Seen({ decision: { seen } }: { readonly decision: Decision }): ReactNode {
  const { deciding } = useSpeech();
  if (seen.length === 0) return null;
  return (
    <details>
      <summary>{deciding.log.seen}</summary>
      <ul className="log-seen">
        {seen.map(({ document, quotation }) => (
          <li key={`${document}-${quotation.start}-${quotation.end}`}>
            <a href={wordsAddress({ document, ...quotation })}>
              <q>{quotation.quote}</q>
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}
