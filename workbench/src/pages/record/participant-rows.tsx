import { useState, type ReactNode } from "react";
import { Link } from "wouter";
import type {
  Amendment,
  EncounterEntry,
  Participation,
  RecordAnswer,
} from "../../../../src/contract/contract.ts";
import { asOf } from "../../client/as-of.ts";
import { sayOffice } from "../../parts/participant-names.tsx";
import { useSpeech } from "../../words/speech.tsx";
import { AddPersonDialog } from "./add-person-dialog.tsx";
import { SeatForm } from "./seat-form.tsx";
import { type Seat, seatsWith } from "./seats.ts";
import { SourceMarks } from "./source-marks.tsx";

/** Who took part: the person, the office as of that day, the role and the side; each can be mended. */
export function ParticipantRows({
  record,
  entry,
  amend,
}: {
  readonly record: RecordAnswer;
  readonly entry: EncounterEntry;
  readonly amend: (amendment: Amendment) => boolean;
}): ReactNode {
  const { words, deciding } = useSpeech();
  const [adding, setAdding] = useState(false);
  const { participants } = entry;
  const save = (person: string, seat: Seat | null): boolean =>
    amend({ participants: seatsWith(participants, person, seat) });
  return (
    <>
      <h3>{words.facts.participants}</h3>
      <ul className="plain-rows">
        {participants.map((participation) => (
          <ParticipantRow
            key={participation.person}
            record={record}
            one={participation}
            save={(seat) => save(participation.person, seat)}
          />
        ))}
      </ul>
      {asOf === null ? (
        <button type="button" className="link" onClick={() => setAdding(true)}>
          {deciding.seats.add}
        </button>
      ) : null}
      {adding ? (
        <AddPersonDialog
          except={record.entry.id}
          add={(person) => save(person, { person, role: "participant" })}
          close={() => setAdding(false)}
        />
      ) : null}
    </>
  );
}

function ParticipantRow({
  record,
  one,
  save,
}: {
  readonly record: RecordAnswer;
  readonly one: Participation;
  readonly save: (seat: Seat | null) => boolean;
}): ReactNode {
  const { words } = useSpeech();
  const [open, setOpen] = useState(false);
  const note = record.relations.find(({ other }) => other.id === one.person)?.other;
  const name = note?.caption || words.kinds.person;
  const documents = [
    ...one.roles.flatMap((role) => role.documents),
    ...one.offices.map((office) => office.document),
  ];
  return (
    <li>
      <Link href={`/records/${one.person}`}>{name}</Link>
      <SourceMarks documents={documents} sources={record.sources} />
      <OfficeThatDay one={one} />
      <ImpliedHint roles={one.roles} />
      {asOf !== null || open ? null : (
        <button type="button" className="link" onClick={() => setOpen(true)}>
          {words.review.mend}
          <span className="visually-hidden">: {name}</span>
        </button>
      )}
      {open ? <SeatForm one={one} name={name} save={save} close={() => setOpen(false)} /> : null}
    </li>
  );
}

function OfficeThatDay({
  one: { roles, offices, side },
}: {
  readonly one: Participation;
}): ReactNode {
  const speech = useSpeech();
  const [office] = offices;
  const stands =
    office === undefined ? (side === null ? "" : speech.party(side)) : sayOffice(office, speech);
  const day = office?.asOf ?? null;
  // What a person decided comes first, and alone.
  const told = roles[0]?.decision === undefined ? roles : roles.slice(0, 1);
  return (
    <>
      <span className="muted participant-office">
        {stands}
        {day === null ? "" : ` (${speech.words.facts.asOf(speech.date(day))})`}
      </span>
      <span className="role">
        {told.map(({ value }) => speech.label("participantRoles", value)).join(" / ")}
      </span>
    </>
  );
}

/** Why somebody is held to have been there whom no source names. */
function ImpliedHint({ roles: [role] }: Pick<Participation, "roles">): ReactNode {
  const { words, reasons } = useSpeech();
  if (role?.implied === undefined) return null;
  return (
    <span className="hint">
      {words.record.implied}: {reasons(role.implied)}
    </span>
  );
}
