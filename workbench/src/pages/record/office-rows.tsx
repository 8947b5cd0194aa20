import type { ReactNode } from "react";
import type { HeldRank } from "../../../../src/register/register.ts";
import type { Citation, HeldOffice } from "../../../../src/contract/contract.ts";
import { sayOffice } from "../../parts/participant-names.tsx";
import { type Speech, useSpeech } from "../../words/speech.tsx";
import { SourceMarks } from "./source-marks.tsx";

/** The offices of a person, each as of a day, in order of time; then the ranks. */
export function OfficeRows({
  offices,
  ranks,
  sources,
}: {
  readonly offices: readonly HeldOffice[];
  readonly ranks: readonly HeldRank[];
  readonly sources: readonly Citation[];
}): ReactNode {
  const speech = useSpeech();
  const { words } = speech;
  if (offices.length + ranks.length === 0) return null;
  return (
    <>
      <h3>{words.facts.offices}</h3>
      <ul className="plain-rows">
        {offices.map((office, at) => (
          <li key={at}>
            {sayOffice(office, speech)}{" "}
            <span className="muted">
              {office.asOf === null ? "" : words.facts.asOf(speech.date(office.asOf))}
            </span>
            <SourceMarks documents={[office.document]} sources={sources} />
          </li>
        ))}
        {ranks.map(({ rank, first, last, documents }) => (
          <li key={rank}>
            {rank} <span className="muted">{sayDays([first, last], speech)}</span>
            <SourceMarks documents={documents} sources={sources} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** The first and the last day, or the only one; nothing where none is known. */
function sayDays(days: readonly (string | null)[], { date }: Speech): string {
  const known = days.filter((day) => day !== null);
  return [...new Set(known)].map(date).join(" – ");
}
