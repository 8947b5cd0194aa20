import type { ReactNode } from "react";
import type { Citation } from "../../../../src/contract/contract.ts";
import { useSpeech } from "../../words/speech.tsx";

/** Small numbers beside a value: the sources that give it. Each leads to its sentences. */
export function SourceMarks({
  documents,
  sources,
}: {
  readonly documents: readonly string[];
  readonly sources: readonly Citation[];
}): ReactNode {
  const { words } = useSpeech();
  const numbers = sources.flatMap(({ document }, at) =>
    documents.includes(document) ? [at + 1] : [],
  );
  return (
    <span className="source-marks">
      {"\u00a0"}
      {numbers.map((number) => (
        <a key={number} href={`#source-${number}`} aria-label={words.record.sourceNumber(number)}>
          {number}
        </a>
      ))}
    </span>
  );
}
