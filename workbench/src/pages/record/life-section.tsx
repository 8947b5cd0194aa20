import type { ReactNode } from "react";
import type { Entry, RecordAnswer } from "../../../../src/contract/contract.ts";
import { agreementStatusLabels } from "../../../../src/core/record-labels.ts";
import { axisLabels, executionLabels, strengthLabels } from "../../../../src/view/life-labels.ts";
import { useSpeech } from "../../words/speech.tsx";
import { SourceMarks } from "./source-marks.tsx";

type Undertaken = Extract<Entry, { readonly kind: "commitment" | "agreement" | "project" }>;
type Change = Undertaken["history"][number];
type Axis = Change["axis"];

const axes = ["strength", "execution", "legal"] as const satisfies readonly Axis[];

/** Where an undertaking stands on each axis, and the reports by which it came there. */
export function LifeSection({
  entry,
  record,
}: {
  readonly entry: Undertaken;
  readonly record: RecordAnswer;
}): ReactNode {
  const { deciding, language, date } = useSpeech();
  const { freshness } = entry.axes;
  return (
    <>
      <h3>{deciding.followUp.became}</h3>
      <dl className="life">
        {axes
          .filter((axis) => entry.axes[axis] !== null)
          .map((axis) => (
            <div key={axis} className="fact">
              <dt>{axisLabels[axis][language]}</dt>
              <dd>{labelOf(axis, entry.axes[axis] ?? "", language)}</dd>
            </div>
          ))}
      </dl>
      {freshness === null ? null : (
        <p className="hint">{deciding.followUp.lastTold(date(freshness))}</p>
      )}
      <ol className="plain-rows">
        {entry.history.map((change) => (
          <ChangeRow key={`${change.record} ${change.axis}`} change={change} record={record} />
        ))}
      </ol>
    </>
  );
}

function ChangeRow({
  change: { axis, value, day, document },
  record,
}: {
  readonly change: Change;
  readonly record: RecordAnswer;
}): ReactNode {
  const { language, words, date } = useSpeech();
  return (
    <li>
      <span className="muted">{day === null ? words.record.undated : date(day)}</span>{" "}
      {labelOf(axis, value, language)}
      <SourceMarks documents={[document]} sources={record.sources} />
    </li>
  );
}

function labelOf(axis: Axis, value: string, language: "fr" | "en" | "ru"): string {
  const labels: Readonly<Record<string, Readonly<Record<"fr" | "en" | "ru", string>>>> = {
    strength: strengthLabels,
    execution: executionLabels,
    legal: agreementStatusLabels,
  }[axis];
  return labels[value]?.[language] ?? value;
}
