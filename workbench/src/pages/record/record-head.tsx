import type { ReactNode } from "react";
import type { RecordAnswer } from "../../../../src/contract/contract.ts";
import { sayEntry, sayEntryCode } from "../../parts/entry-name.tsx";
import { StatusMark } from "../../parts/status-mark.tsx";
import { gradeLabels } from "../../words/judgement-words.ts";
import { useSpeech } from "../../words/speech.tsx";

/** What the record is, in one glance. */
export function RecordHead({ record }: { readonly record: RecordAnswer }): ReactNode {
  const speech = useSpeech();
  const { note, entry } = record;
  const { words } = speech;
  const code = note.caption === "" ? "" : sayEntryCode(note, speech);
  const facts = [
    code,
    note.date === null ? "" : speech.date(note.date),
    note.caption === "" ? "" : note.parties.map(speech.party).join(" · "),
    words.counts.independent(entry.independentSources),
    words.counts.quotations(entry.evidence.length),
    `${gradeLabels[entry.confidence.grade][speech.language]} (${Math.round(entry.confidence.chance * 100)} %)`,
  ].filter((part) => part !== "");
  return (
    <header className="record-head">
      <p className="eyebrow">
        {words.kinds[note.kind]} <StatusMark status={note.status} />
      </p>
      <h1 className={note.caption.length > 70 ? "long" : undefined} lang={languageOf(record)}>
        {sayEntry(note, speech)}
      </h1>
      <p className="muted">{facts.join(" · ")}</p>
    </header>
  );
}

/** Words of a source keep the language of the source; our own labels have that of the page. */
function languageOf({ note, sources }: RecordAnswer): string | undefined {
  return note.caption === "" || note.kind === "person" ? undefined : sources[0]?.language;
}
