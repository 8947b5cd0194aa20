import { useState, type ReactNode } from "react";
import type { Citation, Evidence, RecordAnswer } from "../../../../src/contract/contract.ts";
import { QuotationBlock } from "../../parts/quotation.tsx";
import { SourceLine } from "../../parts/source-line.tsx";
import { useSpeech } from "../../words/speech.tsx";

/** So many quotations of one source are shown before one asks for the others. */
const shownAtFirst = 4;

/** The sentences that the record rests on, source by source; the numbers stand beside the values. */
export function EvidenceSection({
  record: { entry, sources },
}: {
  readonly record: RecordAnswer;
}): ReactNode {
  const { words } = useSpeech();
  return (
    <section className="evidence" aria-labelledby="evidence-title">
      <h2 id="evidence-title">{words.record.evidence}</h2>
      <ol>
        {sources.map((source, at) => (
          <SourceEvidence
            key={source.document}
            source={source}
            number={at + 1}
            evidence={distinct(
              entry.evidence.filter(({ document }) => document === source.document),
            )}
          />
        ))}
      </ol>
    </section>
  );
}

function SourceEvidence({
  source,
  number,
  evidence,
}: {
  readonly source: Citation;
  readonly number: number;
  readonly evidence: readonly Evidence[];
}): ReactNode {
  const { words } = useSpeech();
  const [all, setAll] = useState(false);
  const shown = all ? evidence : evidence.slice(0, shownAtFirst);
  const hidden = evidence.length - shown.length;
  return (
    <li id={`source-${number}`} className="source-evidence" tabIndex={-1}>
      <p className="source-head">
        <span className="source-number" aria-hidden="true">
          {number}
        </span>
        <SourceLine source={source} />
      </p>
      {shown.map((one) => (
        <QuotationBlock key={`${one.start}-${one.end}`} evidence={one} language={source.language} />
      ))}
      {hidden === 0 ? null : (
        <button type="button" className="link" onClick={() => setAll(true)}>
          {words.record.moreQuotations(hidden)}
        </button>
      )}
    </li>
  );
}

/** Each stretch once, in reading order; a stretch inside another adds nothing to read. */
function distinct(evidence: readonly Evidence[]): readonly Evidence[] {
  const sorted = evidence.toSorted((one, two) => one.start - two.start || two.end - one.end);
  const kept: Evidence[] = [];
  for (const one of sorted) {
    const before = kept.at(-1);
    if (before === undefined || one.end > before.end) kept.push(one);
  }
  return kept;
}
