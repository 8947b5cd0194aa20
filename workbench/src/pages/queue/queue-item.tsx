import type { ReactNode } from "react";
import type { Evidence, OwnStatus, ReviewLine } from "../../../../src/contract/contract.ts";
import { asOf } from "../../client/as-of.ts";
import { EntryLink, sayEntry } from "../../parts/entry-name.tsx";
import { KeyButton } from "../../parts/key-button.tsx";
import { MarkedSentence } from "../../parts/quotation.tsx";
import { SourceLine } from "../../parts/source-line.tsx";
import { StatusMark } from "../../parts/status-mark.tsx";
import { useSpeech } from "../../words/speech.tsx";
import type { QuickVerdict } from "../record/use-review.ts";

/** One line that waits: what it says, the words for it, and what one can say of it on the spot. */
export function QueueItem({
  line,
  decided,
  say,
  takeBack,
}: {
  readonly line: ReviewLine;
  /** How it stands since one decided here; null while it waits. */
  readonly decided: OwnStatus | null;
  readonly say: (verdict: QuickVerdict) => void;
  readonly takeBack: () => void;
}): ReactNode {
  const { note, source } = line;
  return (
    <li className={decided === null ? "queue-item" : "queue-item decided"} data-line={note.id}>
      <QueueHead line={line} />
      <EntryLink note={note} />
      <QueueWords line={line} />
      {source === null ? null : <SourceLine source={source} />}
      {asOf === null ? (
        <QueueActs line={line} decided={decided} say={say} takeBack={takeBack} />
      ) : null}
    </li>
  );
}

function QueueHead({ line: { note, reasons, chance } }: { readonly line: ReviewLine }): ReactNode {
  const { words, deciding } = useSpeech();
  const { queue } = deciding;
  return (
    <p className="queue-head">
      <span className="kind">{words.kinds[note.kind]}</span>
      {reasons
        .filter((reason) => reason !== "proposed")
        .map((reason) => (
          <span key={reason} className="flag">
            {queue.reasons[reason]}
          </span>
        ))}
      <span className="muted sureness">{queue.sure(Math.round(chance * 100))}</span>
    </p>
  );
}

/** The sentence that says so, unless the line is that sentence. */
function QueueWords({
  line: { note, evidence, source },
}: {
  readonly line: ReviewLine;
}): ReactNode {
  if (evidence === null || (evidence.quote === note.caption && isWhole(evidence))) return null;
  return (
    <blockquote>
      <q lang={source?.language}>
        <MarkedSentence
          before={evidence.sentence?.before ?? ""}
          stretch={evidence.quote}
          after={evidence.sentence?.after ?? ""}
        />
      </q>
    </blockquote>
  );
}

const verdicts: readonly (readonly [QuickVerdict, string])[] = [
  ["accept", "a"],
  ["reject", "r"],
  ["unsure", "u"],
];

function QueueActs({
  line: { note },
  decided,
  say,
  takeBack,
}: Parameters<typeof QueueItem>[0]): ReactNode {
  const speech = useSpeech();
  const { words } = speech;
  const about = sayEntry(note, speech);
  if (decided !== null)
    return (
      <p className="queue-acts">
        <StatusMark status={decided} />
        <button type="button" className="link" onClick={takeBack}>
          {words.review.undo}
          <span className="visually-hidden">: {about}</span>
        </button>
      </p>
    );
  return (
    <div className="queue-acts verdicts">
      {verdicts.map(([verdict, key]) => (
        <KeyButton
          key={verdict}
          keyName={key}
          name={words.review[verdict]}
          about={about}
          style={`verdict-${verdict}`}
          press={() => say(verdict)}
        />
      ))}
    </div>
  );
}

/** Whether the words are a sentence of their own, so that nothing more is to be shown. */
function isWhole({ sentence }: Evidence): boolean {
  return sentence === undefined;
}
