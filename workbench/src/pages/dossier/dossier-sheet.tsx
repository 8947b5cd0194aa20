import type { ReactNode } from "react";
import type { Dossier } from "../../../../src/contract/contract.ts";
import { saySummary } from "../../../../src/export/say-summary.ts";
import { summaryOf } from "../../../../src/view/dossier-summary.ts";
import { SourceLine } from "../../parts/source-line.tsx";
import { useSpeech } from "../../words/speech.tsx";
import { DossierItem } from "./dossier-item.tsx";
import { Downloads } from "./downloads.tsx";
import type { Question } from "./question.ts";

const kinds = [
  ["encounters", "encounter"],
  ["agreements", "agreement"],
  ["commitments", "commitment"],
  ["projects", "project"],
  ["statements", "statement"],
] as const;

/** The dossier itself: kind by kind, in order of time, each line with its sentence and source. */
export function DossierSheet({
  dossier,
  question,
}: {
  readonly dossier: Dossier;
  readonly question: Question;
}): ReactNode {
  const { words } = useSpeech();
  const filled = kinds.filter(([many]) => dossier[many].length > 0);
  return (
    <article className="dossier-sheet">
      <header>
        <SheetTitle question={question} />
        <Downloads question={question} dossier={dossier} />
      </header>
      <SummaryLines dossier={dossier} />
      {filled.length === 0 ? <p className="empty">{words.dossier.empty}</p> : null}
      {filled.map(([many, kind]) => (
        <section key={many} className="dossier-kind">
          <h3>
            {words.kindsMany[kind]} <span className="count">{dossier[many].length}</span>
          </h3>
          <ol>
            {dossier[many].map((line) => (
              <DossierItem key={line.entry.id} line={line} />
            ))}
          </ol>
        </section>
      ))}
      {dossier.sources.length === 0 ? null : (
        <section className="dossier-kind dossier-sources">
          <h3>{words.dossier.sources}</h3>
          <ol>
            {dossier.sources.map((source) => (
              <li key={source.document}>
                <SourceLine source={source} />
              </li>
            ))}
          </ol>
        </section>
      )}
    </article>
  );
}

/** What the dossier holds, before one reads it. */
function SummaryLines({ dossier }: { readonly dossier: Dossier }): ReactNode {
  const { language } = useSpeech();
  return (
    <ul className="summary-lines">
      {saySummary(summaryOf(dossier), language).map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

/** Between whom, and what narrows it. */
export function SheetTitle({ question }: { readonly question: Question }): ReactNode {
  const { words, party, date, label } = useSpeech();
  const { a, b, since, until, sector } = question;
  const limits = [
    since === "" ? "" : `${words.filters.since} ${date(since)}`,
    until === "" ? "" : `${words.filters.until} ${date(until)}`,
    sector === "" ? "" : label("sectors", sector),
  ].filter((limit) => limit !== "");
  return (
    <>
      <h2>{words.dossier.between(party(a), party(b))}</h2>
      {limits.length === 0 ? null : <p className="muted">{limits.join(" · ")}</p>}
    </>
  );
}
