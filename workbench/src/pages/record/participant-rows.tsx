import type { ReactNode } from "react";
import { Link } from "wouter";
import type {
  EncounterEntry,
  Participation,
  RecordAnswer,
} from "../../../../src/contract/contract.ts";
import { sayOffice } from "../../parts/participant-names.tsx";
import { useSpeech } from "../../words/speech.tsx";
import { SourceMarks } from "./source-marks.tsx";

/** Who took part: the person, the office as of that day, the role and the side. */
export function ParticipantRows({
  record,
  entry,
}: {
  readonly record: RecordAnswer;
  readonly entry: EncounterEntry;
}): ReactNode {
  const { words } = useSpeech();
  if (entry.participants.length === 0) return null;
  return (
    <>
      <h3>{words.facts.participants}</h3>
      <ul className="plain-rows">
        {entry.participants.map((participation) => (
          <ParticipantRow key={participation.person} record={record} one={participation} />
        ))}
      </ul>
    </>
  );
}

function ParticipantRow({
  record,
  one: { person, roles, offices, side },
}: {
  readonly record: RecordAnswer;
  readonly one: Participation;
}): ReactNode {
  const speech = useSpeech();
  const note = record.relations.find(({ other }) => other.id === person)?.other;
  const documents = [
    ...roles.flatMap((role) => role.documents),
    ...offices.map((office) => office.document),
  ];
  const [office] = offices;
  return (
    <li>
      <Link href={`/records/${person}`}>{note?.caption || speech.words.kinds.person}</Link>
      <SourceMarks documents={documents} sources={record.sources} />
      <span className="muted participant-office">
        {office === undefined
          ? side === null
            ? ""
            : speech.party(side)
          : sayOffice(office, speech)}
        {office?.asOf === undefined || office.asOf === null
          ? ""
          : ` (${speech.words.facts.asOf(speech.date(office.asOf))})`}
      </span>
      <span className="role">
        {roles.map(({ value }) => speech.label("participantRoles", value)).join(" / ")}
      </span>
    </li>
  );
}
