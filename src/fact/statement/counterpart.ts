import type { PartyItem } from "../../mention/party/party.ts";
import type { ImpliedBy } from "../implied-by.ts";
import type { Person } from "../reading.ts";
import { anyPhraseAt } from "../stretch.ts";
import { referentOf, type Hearing } from "./hearing.ts";
import { codesOf, type Memory, type Voice } from "./voice.ts";

/**
 * Whom « hôte », which is host and guest in one, means where its nearest reading cannot stand: « l'hôte du palais » is the head of
 * state at home; « Son hôte », after somebody spoke, is of the other side and holds the same office.
 */
export function hostVoice(hearing: Hearing, item: PartyItem, { last }: Memory): Voice | null {
  const { relation } = item.value;
  if (hearing.words.seats === undefined || (relation !== "host" && relation !== "guest"))
    return null;
  return ofPalace(hearing, item) ?? (last === undefined ? null : ofOtherSide(hearing, item, last));
}

function ofPalace(hearing: Hearing, { to }: PartyItem): Voice | null {
  if (anyPhraseAt(hearing.spot.lattice, to, hearing.words.seats ?? []) === 0) return null;
  const { persons, home } = hearing.context.discourse;
  const heads = persons.filter(
    (person) => person.country === home && rolesOf(person).has("head-of-state"),
  );
  return voiceOfOnly(hearing, heads, "the head of state at home");
}

/** Nobody is his own guest, nor that of a colleague of his side. */
function ofOtherSide(
  hearing: Hearing,
  item: PartyItem,
  last: NonNullable<Memory["last"]>,
): Voice | null {
  const { persons } = hearing.context.discourse;
  const [meant] = referentOf(hearing, item)?.persons ?? [];
  const country = persons.find(({ id }) => id === meant)?.country ?? null;
  const speaker = persons.find(({ id }) => id === last.speaker);
  if (speaker === undefined || country === null || country !== speaker.country) return null;
  const roles = rolesOf(speaker);
  const others = persons.filter(
    (person) =>
      person.country !== null &&
      person.country !== speaker.country &&
      [...rolesOf(person)].some((role) => roles.has(role)),
  );
  return voiceOfOnly(hearing, others, "the counterpart of who spoke last");
}

function rolesOf({ offices }: Person): ReadonlySet<string> {
  return new Set(offices.filter(({ former }) => former !== true).map(({ role }) => role));
}

function voiceOfOnly(
  hearing: Hearing,
  persons: readonly Person[],
  implied: ImpliedBy,
): Voice | null {
  const [person, ...more] = persons;
  if (person === undefined || more.length > 0) return null;
  const codes = codesOf(hearing.context, person.id, []);
  return { speaker: person.id, codes, type: "description", implied };
}
