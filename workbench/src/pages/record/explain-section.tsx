import type { ReactNode } from "react";
import type { Citation, Explanation, MakingStory } from "../../../../src/contract/contract.ts";
import { useSpeech } from "../../words/speech.tsx";
import { SourceMarks } from "./source-marks.tsx";

/** Which rules found the record, with the reason that each gives, and what was implied. */
export function ExplainSection({
  explained,
  sources,
}: {
  readonly explained: Explanation | null;
  readonly sources: readonly Citation[];
}): ReactNode {
  const { words } = useSpeech();
  if (explained === null) return null;
  return (
    <section className="explain" aria-labelledby="explain-title">
      <h2 id="explain-title">{words.record.explain}</h2>
      <ul className="plain-rows">
        {explained.makings.map((making) => (
          <Making key={making.record} making={making} sources={sources} />
        ))}
      </ul>
    </section>
  );
}

function Making({
  making,
  sources,
}: {
  readonly making: MakingStory;
  readonly sources: readonly Citation[];
}): ReactNode {
  const { words, language, reasons } = useSpeech();
  const { rule, revision, because, confidence, implied, source } = making;
  return (
    <li>
      {rule === null ? words.record.noRule : <code>{rule}</code>}{" "}
      {revision === null ? null : <span className="muted">{words.record.revision(revision)}</span>}{" "}
      {source === null ? null : <SourceMarks documents={[source.document]} sources={sources} />}
      {because === null ? null : <p>{because[language]}</p>}
      {confidence === null ? null : (
        <p className="muted">
          {words.record.confidence}: {Math.round(confidence * 100)} %
        </p>
      )}
      {Object.entries(implied).map(([part, by]) => (
        <p key={part} className="muted">
          {partName(words.facts, part)}: {words.record.implied} ({reasons(by)})
        </p>
      ))}
    </li>
  );
}

function partName(names: Readonly<Record<string, unknown>>, part: string): string {
  const name = names[part];
  return typeof name === "string" ? name : part;
}
