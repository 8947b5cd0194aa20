import type { ReactNode } from "react";
import type { Citation, HeldOffice } from "../../../../src/contract/contract.ts";
import { sayOffice } from "../../parts/participant-names.tsx";
import { useSpeech } from "../../words/speech.tsx";
import { SourceMarks } from "./source-marks.tsx";

/** The offices of a person, each as of a day, in order of time. */
export function OfficeRows({
  offices,
  sources,
}: {
  readonly offices: readonly HeldOffice[];
  readonly sources: readonly Citation[];
}): ReactNode {
  const speech = useSpeech();
  const { words } = speech;
  if (offices.length === 0) return null;
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
      </ul>
    </>
  );
}
