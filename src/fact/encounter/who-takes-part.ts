import { formatFamilies, type ParticipantRole } from "../../core/vocabulary.ts";
import type { Item, Lattice } from "../../grammar/lattice.ts";
import type { PartyItem } from "../../mention/party/party.ts";
import type { Argument } from "../clause/clause.ts";
import type { Context } from "../context.ts";
import type { VacantSeat } from "./candidate.ts";
import { isForum } from "./event-nouns.ts";
import { eventNoun, type Occasion } from "./occasion.ts";
import { referentOf } from "./referent-of.ts";
import { vacantSeat } from "./vacant-seat.ts";

/** An occasion with the parties in its slots. */
interface Filled {
  readonly occasion: Occasion;
  readonly trigger: Item;
  readonly filled: readonly Argument[];
}

/** Of a chair that several hold each has a part. */
function sharedRole(role: ParticipantRole, holders: number): ParticipantRole {
  return role === "chair" && holders > 1 ? "co-chair" : role;
}

/** Whom a telling brings together, by what it says of each. */
export function whoTakesPart(
  { discourse, mentions }: Context,
  { occasion, filled, trigger }: Filled,
): {
  readonly people: Map<string, ParticipantRole>;
  readonly unnamed: readonly VacantSeat[];
  readonly codes: Set<string>;
} {
  const people = new Map<string, ParticipantRole>();
  const unnamed: VacantSeat[] = [];
  const codes = new Set<string>();
  for (const { slot, party } of filled) {
    const role = occasion.roles[slot];
    const referent = referentOf({ discourse, mentions }, party);
    if (role === undefined || referent === undefined) continue;
    const shared = sharedRole(role, referent.persons.length);
    for (const person of referent.persons) if (!people.has(person)) people.set(person, shared);
    unnamed.push(...vacantSeat(mentions, party, { referent, role }));
    if (isOfForum(mentions.lattice, party, trigger)) continue;
    for (const code of referent.codes) codes.add(code);
  }
  if (formatFamilies[occasion.format] === "message") nameSender(people, filled, discourse);
  return { people, unnamed, codes };
}

/** A body that is a forum, or whose forum is named: "on the margins of the African Union summit". */
function isOfForum(lattice: Lattice, { from, to, value }: PartyItem, trigger: Item): boolean {
  if (value.type !== "organisation") return false;
  if (isForum(lattice, from)) return true;
  const forum = lattice.at(eventNoun, to);
  return (
    forum !== undefined &&
    forum.from !== trigger.from &&
    formatFamilies[forum.value.value.format] === "conference"
  );
}

/** « X a remis un message à Y »: where nobody else is named as its author, who hands it over sent it. */
function nameSender(
  people: Map<string, ParticipantRole>,
  filled: readonly Argument[],
  { referents }: Context["discourse"],
): void {
  if ([...people.values()].includes("sender")) return;
  const subject = filled.find(({ slot }) => slot === "subject");
  const [person] = subject === undefined ? [] : (referents.get(subject.party)?.persons ?? []);
  if (person !== undefined) people.set(person, "sender");
}
