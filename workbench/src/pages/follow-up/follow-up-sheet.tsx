import { useState, type ReactNode } from "react";
import { Link } from "wouter";
import type {
  Fate,
  FollowUpTable,
  LinkVerdict,
  TimelineLine,
} from "../../../../src/contract/contract.ts";
import { bySession } from "../../../../src/view/follow-up-parts.ts";
import { asOf, inThePast } from "../../client/as-of.ts";
import { seenNow } from "../../client/seen-now.ts";
import { useSigning } from "../../client/use-signing.ts";
import { DecisionOutcome } from "../../parts/decision-outcome.tsx";
import { Signature } from "../../parts/signature.tsx";
import { useSpeech } from "../../words/speech.tsx";
import { SheetTitle } from "../dossier/dossier-sheet.tsx";
import { toSearch, type Question } from "../dossier/question.ts";
import { FateChoice } from "./fate-choice.tsx";
import { FollowUpItem, type LinkJudge } from "./follow-up-item.tsx";

/** The table itself: session by session, each undertaking with what became of it. */
export function FollowUpSheet({
  table,
  question,
  again,
}: {
  readonly table: FollowUpTable;
  readonly question: Question;
  readonly again: () => void;
}): ReactNode {
  const { deciding, date } = useSpeech();
  const { followUp } = deciding;
  const [fate, setFate] = useState<Fate | null>(null);
  const signing = useSigning(again);
  const judge: LinkJudge = (verdict, report, line) => {
    signing.sign(async (head) => ({
      ...head,
      kind: "link",
      link: report.link,
      verdict: verdict satisfies LinkVerdict,
      target: await seenNow(report.line.entry.id),
      other: await seenNow(line.line.entry.id),
    }));
  };
  const shown = table.lines.filter((line) => fate === null || line.fate === fate);
  const parts = bySession({ ...table, lines: shown }).filter(
    ({ session, lines }) => lines.length > 0 || (session !== null && fate === null),
  );
  return (
    <article className="dossier-sheet follow-up">
      <header>
        <SheetTitle question={question} />
        <p className="muted">
          {followUp.count(table.lines.length)} · {date(table.on)}
        </p>
        <FollowUpDownloads question={question} />
      </header>
      {table.lines.length === 0 ? <p className="empty">{followUp.empty}</p> : null}
      <DecisionOutcome outcome={signing.outcome} />
      {asOf === null && table.lines.some(({ reports }) => reports.length > 0) ? (
        <Signature signing={signing} />
      ) : null}
      <FateChoice lines={table.lines} fate={fate} choose={setFate} />
      {parts.map(({ session, lines }) => (
        <section key={session?.id ?? "before"} className="dossier-kind">
          <SessionTitle session={session} none={table.sessions.length === 0} />
          {lines.length === 0 ? <p className="hint">{followUp.nothingHere}</p> : null}
          <ol>
            {lines.map((line) => (
              <FollowUpItem key={line.line.entry.id} line={line} judge={judge} />
            ))}
          </ol>
        </section>
      ))}
    </article>
  );
}

function SessionTitle({
  session,
  none,
}: {
  readonly session: TimelineLine | null;
  readonly none: boolean;
}): ReactNode {
  const { deciding, label, date } = useSpeech();
  const { followUp } = deciding;
  if (session === null) return <h3>{none ? followUp.noSessions : followUp.beforeSessions}</h3>;
  const { id, name, format, place, progress } = session;
  const details = [
    place?.name ?? "",
    session.date === null ? "" : date(session.date),
    progress === "held" ? "" : label("encounterStatuses", progress),
  ].filter((part) => part !== "");
  return (
    <h3>
      <Link href={`/records/${id}`}>{name ?? label("formats", format)}</Link>{" "}
      <span className="muted">{details.join(" · ")}</span>
    </h3>
  );
}

function FollowUpDownloads({ question }: { readonly question: Question }): ReactNode {
  const { words, deciding, language } = useSpeech();
  const { followUp } = deciding;
  const address = (format: string): string => {
    const search = toSearch(question);
    search.set("format", format);
    search.set("language", language);
    return inThePast(`/api/follow-up?${search.toString()}`);
  };
  const name = `follow-up-${question.a}-${question.b}`.replaceAll(":", "-");
  return (
    <p className="downloads">
      <button type="button" className="button primary" onClick={() => print()}>
        {words.dossier.print}
      </button>
      <a className="button" href={address("csv")} download={`${name}.csv`}>
        {followUp.csv}
      </a>
      <a className="button" href={address("md")} download={`${name}.md`}>
        {followUp.markdown}
      </a>
    </p>
  );
}
