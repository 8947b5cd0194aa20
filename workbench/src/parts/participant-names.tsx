import type { ReactNode } from "react";
import { Link } from "wouter";
import type { HeldOffice, ParticipantLine } from "../../../src/contract/contract.ts";
import { useSpeech, type Speech } from "../words/speech.tsx";

/** So many persons are named in a line; the others are counted. */
const namedAtMost = 5;

/** Who took part, each with the office of that day. */
export function ParticipantNames({
  participants,
}: {
  readonly participants: readonly ParticipantLine[];
}): ReactNode {
  const { words } = useSpeech();
  const others = participants.length - namedAtMost;
  return (
    <ul className="participants" aria-label={words.facts.participants}>
      {participants.slice(0, namedAtMost).map((participant) => (
        <ParticipantName key={participant.person} participant={participant} />
      ))}
      {others > 0 ? <li className="muted">+ {words.counts.others(others)}</li> : null}
    </ul>
  );
}

function ParticipantName({ participant }: { readonly participant: ParticipantLine }): ReactNode {
  const speech = useSpeech();
  const [office] = participant.offices;
  const title = office === undefined ? sideOf(participant, speech) : sayOffice(office, speech);
  return (
    <li>
      <Link href={`/records/${participant.person}`}>{participant.name || title}</Link>
      {title === "" || participant.name === "" ? null : <span className="muted">, {title}</span>}
    </li>
  );
}

/** “former minister (energy), Kenya” */
export function sayOffice({ role, of, former }: HeldOffice, { words, ...say }: Speech): string {
  const office = former ? `${words.facts.former} ${say.office(role)}` : say.office(role);
  return of === null ? office : `${office}, ${say.party(of)}`;
}

function sideOf({ side }: ParticipantLine, { party }: Speech): string {
  return side === null ? "" : party(side);
}
