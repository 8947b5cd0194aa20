import type { ReactNode } from "react";
import { Link } from "wouter";
import type { TimelineLine } from "../../../../src/contract/contract.ts";
import { ParticipantNames } from "../../parts/participant-names.tsx";
import { PlaceName } from "../../parts/place-name.tsx";
import { StatusMark } from "../../parts/status-mark.tsx";
import { briefly, useSpeech } from "../../words/speech.tsx";

/** One encounter: when, what, between whom, where, who, on what, and the words that say so. */
export function LineItem({ line }: { readonly line: TimelineLine }): ReactNode {
  const { label, party, words } = useSpeech();
  const format = label("formats", line.format);
  return (
    <li className={`line progress-${line.progress}`}>
      <LineDate line={line} />
      <div className="line-body">
        <p className="line-head">
          <Link href={`/records/${line.id}`} className="line-title">
            {line.name ?? format}
          </Link>
          {line.name === null ? null : <span className="muted">{format}</span>}
          <span className="line-parties">{line.parties.map(party).join(" · ")}</span>
          {line.place === null ? null : (
            <span className="line-place">
              <PlaceName place={line.place} besides={line.parties} />
            </span>
          )}
          {line.within === null ? null : <span className="hint">↳ {words.timeline.partOf}</span>}
          {line.disagreements.length === 0 ? null : (
            <span className="flag">{words.timeline.disagreement}</span>
          )}
        </p>
        {line.participants.length === 0 ? null : (
          <ParticipantNames participants={line.participants} />
        )}
        <LineQuote line={line} />
        <Sectors line={line} />
      </div>
      <LineMarks line={line} />
    </li>
  );
}

function LineDate({ line: { date, certainty } }: { readonly line: TimelineLine }): ReactNode {
  const speech = useSpeech();
  const { timeline } = speech.words;
  return (
    <p className="line-date">
      {date === null ? timeline.undated : <time dateTime={date}>{speech.date(date)}</time>}
      {certainty === "possibly" ? (
        <span className="flag" title={timeline.possiblyMeaning}>
          {timeline.possibly}
        </span>
      ) : null}
    </p>
  );
}

function LineQuote({ line: { evidence, sources } }: { readonly line: TimelineLine }): ReactNode {
  if (evidence === null) return null;
  const source = sources.find(({ document }) => document === evidence.document);
  return (
    <p className="line-quote">
      <q lang={source?.language}>{evidence.quote}</q>
      {source?.publisher === null || source === undefined ? null : (
        <cite lang={source.language}>{source.publisher}</cite>
      )}
    </p>
  );
}

function Sectors({ line: { sectors } }: { readonly line: TimelineLine }): ReactNode {
  const { label, words } = useSpeech();
  if (sectors.length === 0) return null;
  return (
    <ul className="chips" aria-label={words.facts.sectors}>
      {sectors.map((sector) => (
        <li key={sector} className="chip" title={label("sectors", sector)}>
          {briefly(label("sectors", sector))}
        </li>
      ))}
    </ul>
  );
}

function LineMarks({ line }: { readonly line: TimelineLine }): ReactNode {
  const { words, label } = useSpeech();
  return (
    <div className="line-marks">
      <span className={`progress progress-${line.progress}`}>
        {label("encounterStatuses", line.progress)}
      </span>
      <span>
        {words.counts.sources(line.independentSources)} · {words.counts.quotations(line.quotations)}
      </span>
      <StatusMark status={line.status} />
    </div>
  );
}
