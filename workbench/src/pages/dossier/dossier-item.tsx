import type { ReactNode } from "react";
import { Link } from "wouter";
import type { DossierLine } from "../../../../src/contract/contract.ts";
import { sentenceWithin } from "../../../../src/export/quote.ts";
import { sayEntry, sayEntryCode } from "../../parts/entry-name.tsx";
import { ParticipantNames } from "../../parts/participant-names.tsx";
import { MarkedSentence } from "../../parts/quotation.tsx";
import { SourceLine } from "../../parts/source-line.tsx";
import { StatusMark } from "../../parts/status-mark.tsx";
import { useSpeech, type Speech } from "../../words/speech.tsx";

/** One line of a dossier: when, what, the words that say so, and who published them. */
export function DossierItem({
  line,
  children,
}: {
  readonly line: DossierLine;
  /** What a page has to add. */
  readonly children?: ReactNode;
}): ReactNode {
  const speech = useSpeech();
  const { entry, evidence, source, encounter, furtherSources } = line;
  return (
    <li className="dossier-line">
      <ItemDate line={line} />
      <div>
        <h4>
          <Link href={`/records/${entry.id}`}>{titleOf(line, speech)}</Link>
        </h4>
        <p className="muted">
          {standing(line, speech)} <StatusMark status={entry.status} />
        </p>
        {encounter === null || encounter.participants.length === 0 ? null : (
          <ParticipantNames participants={encounter.participants} />
        )}
        {evidence === null ? null : (
          <blockquote>
            <p lang={source?.language}>
              <MarkedSentence {...sentenceWithin(evidence, source)} />
            </p>
          </blockquote>
        )}
        {source === null ? null : <SourceLine source={source} />}
        {furtherSources.map((further) => (
          <SourceLine key={further.document} source={further} />
        ))}
        {children}
      </div>
    </li>
  );
}

function ItemDate({
  line: { date, dateOfDocument, certainty },
}: {
  readonly line: DossierLine;
}): ReactNode {
  const speech = useSpeech();
  const { words } = speech;
  return (
    <p className="line-date">
      {date === null ? words.timeline.undated : <time dateTime={date}>{speech.date(date)}</time>}
      {dateOfDocument ? <span className="hint block">{words.dossier.dateOfDocument}</span> : null}
      {certainty === "possibly" ? (
        <span className="flag" title={words.timeline.possiblyMeaning}>
          {words.timeline.possibly}
        </span>
      ) : null}
    </p>
  );
}

/** A line whose caption is its own words is named by its kind: the words stand below. */
function titleOf({ entry, speaker }: DossierLine, speech: Speech): string {
  if (entry.kind === "statement" || entry.kind === "commitment") {
    const code = sayEntryCode(entry, speech);
    return speaker === null ? code : `${speech.party(speaker)}: ${code}`;
  }
  return sayEntry(entry, speech);
}

function standing(
  { entry, progress, sides, independentSources }: DossierLine,
  speech: Speech,
): string {
  const { words, label, party } = speech;
  const group = progressGroups[entry.kind];
  const between =
    sides === null ? "" : `${sides.by.map(party).join(", ")} → ${sides.to.map(party).join(", ")}`;
  return [
    entry.kind === "agreement" ? sayEntryCode(entry, speech) : "",
    between,
    progress === null || group === undefined ? "" : label(group, progress),
    words.counts.independent(independentSources),
  ]
    .filter((part) => part !== "")
    .join(" · ");
}

const progressGroups: Readonly<Partial<Record<DossierLine["entry"]["kind"], string>>> = {
  encounter: "encounterStatuses",
  commitment: "followUpStatuses",
  agreement: "agreementStatuses",
  project: "followUpStatuses",
};
