import type { ReactNode } from "react";
import type { Explanation, RecordAnswer } from "../../../../src/contract/contract.ts";
import { paths } from "../../client/paths.ts";
import { useAnswer } from "../../client/use-answer.ts";
import { sayEntry } from "../../parts/entry-name.tsx";
import { Loading, Trouble } from "../../parts/states.tsx";
import { useTitle } from "../../parts/use-title.ts";
import { useSpeech } from "../../words/speech.tsx";
import { BodySection } from "./body-section.tsx";
import { DisagreementsSection } from "./disagreements-section.tsx";
import { EvidenceSection } from "./evidence-section.tsx";
import { ExplainSection } from "./explain-section.tsx";
import { FactsSection } from "./facts-section.tsx";
import { RecordHead } from "./record-head.tsx";
import { RelationsSection } from "./relations-section.tsx";
import { ReviewPanel } from "./review-panel.tsx";
import { useReview } from "./use-review.ts";

/** One line of the register with everything that stands behind it. */
export function RecordPageView({ id }: { readonly id: string }): ReactNode {
  const speech = useSpeech();
  const record = useAnswer(paths.record(id));
  const explained = useAnswer(paths.explain(id));
  const note = record.answer?.note;
  useTitle(note === undefined ? null : sayEntry(note, speech));
  if (record.trouble !== null) return <Trouble cause={record.trouble} again={record.again} />;
  if (record.answer === null) return <Loading />;
  const again = (): void => {
    record.again();
    explained.again();
  };
  return <RecordParts record={record.answer} explained={explained.answer} again={again} />;
}

function RecordParts(props: {
  readonly record: RecordAnswer;
  readonly explained: Explanation | null;
  readonly again: () => void;
}): ReactNode {
  const { record, explained, again } = props;
  const review = useReview(record, again);
  return (
    <article className="record">
      <RecordHead record={record} />
      <div className="record-body">
        <FactsSection record={record} review={review} />
        <DisagreementsSection record={record} />
        <BodySection record={record} />
        <EvidenceSection record={record} />
        <ReviewPanel record={record} review={review} />
        <RelationsSection relations={record.relations} review={review} />
        <ExplainSection explained={explained} sources={record.sources} />
      </div>
    </article>
  );
}
