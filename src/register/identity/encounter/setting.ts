import {
  type EncounterFormat,
  type FormatFamily,
  formatFamilies,
} from "../../../core/vocabulary.ts";
import type { LinkType, ParticipantRole } from "../../../core/vocabulary.ts";
import type { PartyCode } from "../../../fact/reading.ts";
import { placeKey } from "../../../lexicon/place-key.ts";
import type { SourceRecord } from "../../record.ts";
import type { EntryId, RecordId } from "../../register.ts";
import type { ImpliedIn } from "../../office/implied-seats.ts";
import type { Acting } from "./acting.ts";
import { toldDays, type When } from "./when.ts";
import { type WordsAround, wordsAround } from "./words-around.ts";

/** A participant as the register knows him or her. */
interface Seat {
  /** The state or organisation that the person acts for. */
  readonly side: PartyCode | null;
  /** Whoever receives, visits, leads, chairs, sends; not who only sits by. */
  readonly principal: boolean;
  /** Offices as this document gives them. */
  readonly roles: readonly string[];
  /** Whether only the office is told, and other documents name its holder. */
  readonly implied: boolean;
}

/** Who the people of encounters are, and whom they act for. */
export interface KnownPeople {
  readonly acting: Acting;
  readonly entryOf: (id: RecordId) => EntryId;
  readonly implied: ImpliedIn;
}

/** All that one telling says of its encounter which can tell it from another. */
export interface Setting {
  readonly record: SourceRecord<"encounter">;
  readonly format: EncounterFormat;
  readonly family: FormatFamily;
  readonly announced: boolean;
  /** The days that the document itself gives; see {@link When} for those that are placed. */
  readonly told: When;
  readonly persons: ReadonlyMap<EntryId, Seat>;
  /** Parties as told, and those that the participants are known to act for. */
  readonly parties: ReadonlySet<PartyCode>;
  readonly states: readonly PartyCode[];
  /** The city's key, see {@link placeKey}; empty where no place is named. */
  readonly city: string;
  readonly country: string | null;
  readonly words: WordsAround;
  /** The encounter that this one is a part of, in the same document. */
  readonly whole: RecordId | null;
  /** What this one follows or prepares, as the same document says. */
  readonly neighbours: readonly RecordId[];
}

/** Brings together what one record says of its encounter. */
export function settingOf(record: SourceRecord<"encounter">, people: KnownPeople): Setting {
  const { fact } = record;
  const country = fact.place?.country ?? null;
  const persons = seatsOf(record, people);
  const parties = new Set([...fact.parties, ...sidesOf(persons)]);
  return {
    record,
    format: fact.format,
    family: formatFamilies[fact.format],
    announced: fact.status === "planned" || fact.status === "postponed",
    told: toldDays(fact.date),
    persons,
    parties,
    states: [...parties].filter((party) => !party.includes(":")).toSorted(),
    city: placeKey(fact.place?.name ?? null, country),
    country,
    words: wordsAround(record),
    whole: wholeOf(record),
    neighbours: neighboursOf(record),
  };
}

const lesser: ReadonlySet<ParticipantRole> = new Set(["member", "participant"]);

function seatsOf(
  record: SourceRecord<"encounter">,
  { acting, entryOf, implied }: KnownPeople,
): ReadonlyMap<EntryId, Seat> {
  const seats = new Map<EntryId, Seat>();
  for (const { person, role } of record.fact.participants) {
    const id = record.sibling(person);
    const fact = record.source.reading.persons.find((one) => one.id === person);
    if (id === null || fact === undefined) continue;
    const entry = entryOf(id);
    const roles = fact.offices.map((office) => office.role);
    const principal = !lesser.has(role);
    seats.set(entry, { side: acting(entry), principal, roles, implied: false });
  }
  for (const { person, role, office, of } of implied(record.id))
    if (!seats.has(person))
      seats.set(person, { side: of, principal: !lesser.has(role), roles: [office], implied: true });
  return isOneToOne(seats) ? allPrincipal(seats) : seats;
}

/** Where each side is one person, both lead, whatever the sentence makes of them. */
function isOneToOne(seats: ReadonlyMap<EntryId, Seat>): boolean {
  const sides = [...seats.values()].map(({ side }) => side);
  return sides.length === 2 && sides[0] !== null && sides[1] !== null && sides[0] !== sides[1];
}

function allPrincipal(seats: ReadonlyMap<EntryId, Seat>): ReadonlyMap<EntryId, Seat> {
  return new Map(
    [...seats].map(([person, { side, roles, implied }]) => [
      person,
      { side, principal: true, roles, implied },
    ]),
  );
}

function sidesOf(persons: ReadonlyMap<EntryId, Seat>): readonly PartyCode[] {
  return [...persons.values()].map(({ side }) => side).filter((side) => side !== null);
}

function wholeOf({ fact, source, sibling }: SourceRecord<"encounter">): RecordId | null {
  const link = source.reading.links.find(({ type, from }) => type === "within" && from === fact.id);
  return link === undefined ? null : sibling(link.to);
}

const chains: ReadonlySet<LinkType> = new Set(["follows", "prepares"]);

function neighboursOf({ fact, source, sibling }: SourceRecord<"encounter">): readonly RecordId[] {
  return source.reading.links
    .filter(({ type, from }) => chains.has(type) && from === fact.id)
    .flatMap(({ to }) => sibling(to) ?? []);
}
