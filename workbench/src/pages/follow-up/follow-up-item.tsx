import type { ReactNode } from "react";
import { Link } from "wouter";
import type {
  FollowUpLine,
  FollowUpReport,
  LinkVerdict,
} from "../../../../src/contract/contract.ts";
import { asOf } from "../../client/as-of.ts";
import { sayEntry } from "../../parts/entry-name.tsx";
import { useSpeech } from "../../words/speech.tsx";
import { DossierItem } from "../dossier/dossier-item.tsx";

/** Says whether a report tells what became of an undertaking. */
export type LinkJudge = (verdict: LinkVerdict, report: FollowUpReport, line: FollowUpLine) => void;

/** One undertaking: how it stands, the words for it, and what later documents tell of it. */
export function FollowUpItem({
  line,
  judge,
}: {
  readonly line: FollowUpLine;
  readonly judge: LinkJudge;
}): ReactNode {
  const { deciding, label, date } = useSpeech();
  const { followUp } = deciding;
  const { fate, due, lastTold, reports } = line;
  return (
    <DossierItem line={line.line}>
      <p className="fate-line">
        <span className={`fate fate-${fate}`}>{label("fates", fate)}</span>
        {due === null ? null : <span>{followUp.due(date(due))}</span>}
        {lastTold === null ? null : (
          <span className="muted">{followUp.lastTold(date(lastTold))}</span>
        )}
      </p>
      {reports.length === 0 ? null : (
        <div className="reports">
          <h5>{followUp.became}</h5>
          <ol>
            {reports.map((report) => (
              <Report
                key={report.line.entry.id}
                report={report}
                judge={(verdict) => judge(verdict, report, line)}
              />
            ))}
          </ol>
        </div>
      )}
    </DossierItem>
  );
}

function Report({
  report,
  judge,
}: {
  readonly report: FollowUpReport;
  readonly judge: (verdict: LinkVerdict) => void;
}): ReactNode {
  const speech = useSpeech();
  const { deciding } = speech;
  const { line, suggested, status } = report;
  const isOpen = suggested !== undefined && status !== "accepted";
  return (
    <DossierItem line={line}>
      {isOpen ? (
        <p className="relation-acts">
          <span className="hint">
            {deciding.followUp.proposed} ({speech.reasons(suggested)})
          </span>
        </p>
      ) : null}
      {asOf === null ? (
        <p className="relation-acts">
          {status === "accepted" ? null : (
            <Act
              name={deciding.acts.confirm}
              about={sayEntry(line.entry, speech)}
              press={() => judge("accept")}
            />
          )}
          <Act
            name={deciding.acts.strike}
            about={sayEntry(line.entry, speech)}
            press={() => judge("reject")}
          />
          <Link className="link" href={`/records/${line.entry.id}`}>
            {speech.words.document.openRecord}
          </Link>
        </p>
      ) : null}
    </DossierItem>
  );
}

function Act({
  name,
  about,
  press,
}: {
  readonly name: string;
  readonly about: string;
  readonly press: () => void;
}): ReactNode {
  return (
    <button type="button" className="link" onClick={press}>
      {name}
      <span className="visually-hidden">: {about}</span>
    </button>
  );
}
