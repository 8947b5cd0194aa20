import type { Item, Lattice } from "../../grammar/lattice.ts";
import type { Window } from "../../grammar/match.ts";
import { withCode } from "./members.ts";
import { newDraft, partyOf } from "./party-draft.ts";
import { party, type Party } from "./party.ts";

/** What joins parties in a language. */
export interface JoinRules {
  /**
   * The word after a joint at a token: « et », « , », « ainsi que »; null where none stands.
   * `last` for one after which a list ends.
   */
  jointAt(
    lattice: Lattice,
    window: Window,
    join: { readonly at: number; readonly preposition: string | null },
  ): { readonly to: number; readonly last: boolean } | null;
  /** Whether the party that ends at a token, or the plural of the last ones, is the subject of a clause of its own. */
  opensClause(
    lattice: Lattice,
    window: Window,
    end: { readonly to: number; readonly plural: boolean; readonly preposition: string | null },
  ): boolean;
}

/** Reads one party at a token. */
export type PartyReader = (
  lattice: Lattice,
  window: Window,
  start: { readonly at: number; readonly joined: boolean },
) => Item<Party> | null;

/** A party or, where others are joined to it, all of them in order. */
export interface Joined {
  readonly members: readonly Item<Party>[];
  readonly to: number;
}

const unjoined: ReadonlySet<string> = new Set(["pronoun", "pair"]);

/** Reads on from a party over the parties that are joined to it. */
export function readJoined(
  { lattice, window }: { readonly lattice: Lattice; readonly window: Window },
  { read, joins }: { readonly read: PartyReader; readonly joins: JoinRules },
  first: Item<Party>,
): Joined {
  const alone: Joined = { members: [first], to: first.to };
  if (unjoined.has(first.value.type)) return alone;
  const members = [first];
  let last = first;
  for (;;) {
    const joint = joins.jointAt(lattice, window, {
      at: last.to,
      preposition: first.value.preposition,
    });
    if (joint === null) return alone;
    const next = read(lattice, window, { at: joint.to, joined: isPlaceLike(first) });
    if (next === null || !agree(members, next, joint.last)) return alone;
    members.push(next);
    last = next;
    if (!joint.last) continue;
    const { preposition } = first.value;
    const plural = preposition !== null && members.length > 2;
    return joins.opensClause(lattice, window, { to: next.to, plural, preposition })
      ? alone
      : { members, to: next.to };
  }
}

/** A list goes on with what is of one kind; « et » may join a state to a person. */
function agree(members: readonly Item<Party>[], next: Item<Party>, last: boolean): boolean {
  const [first] = members;
  if (unjoined.has(next.value.type) || casesShared(members, next).length === 0) return false;
  if (first === undefined || (last && members.length === 1)) return true;
  return isLarge(first) === isLarge(next);
}

/** The cases that all can have; `any` where a language has none. */
function casesShared(members: readonly Item<Party>[], next?: Item<Party>): readonly string[] {
  const known = [...members, ...(next === undefined ? [] : [next])].flatMap(({ value }) =>
    value.cases === null || value.cases.length === 0 ? [] : [value.cases],
  );
  const [first = ["any"], ...rest] = known;
  return first.filter((one) => rest.every((cases) => cases.includes(one)));
}

const large: ReadonlySet<string> = new Set(["state", "organisation", "delegation"]);

function isLarge({ value }: Item<Party>): boolean {
  return large.has(value.type);
}

function isPlaceLike({ value }: Item<Party>): boolean {
  return value.type === "state" || value.type === "institution" || value.type === "organisation";
}

function genderOf(members: readonly Party[]): Party["gender"] {
  if (members.some(({ gender }) => gender === "m")) return "m";
  return members.every(({ gender }) => gender === "f") ? "f" : null;
}

/** «с президентом Перу X, министром Y и мэром Z»: who follows with another office serves the state of the first. */
function withStateOfFirst(members: readonly Party[]): readonly Party[] {
  const [first, ...rest] = members;
  const title = first?.offices[0]?.titles[0];
  if (first === undefined || title?.of == null || title.of.includes(":")) return members;
  const { of, role } = title;
  return [
    first,
    ...rest.map((member) => (isColleague(member, role) ? servant(member, of) : member)),
  ];
}

/** Whether somebody has a named office of no named state, and not that of the first. */
function isColleague({ offices, code, name }: Party, role: string): boolean {
  const [title] = offices.flatMap(({ titles }) => titles);
  return (
    name !== null &&
    code === null &&
    title !== undefined &&
    title.of === null &&
    title.role !== role
  );
}

function servant(member: Party, of: string): Party {
  return { ...member, code: of, offices: member.offices.map((each) => withCode(each, of)) };
}

/** Makes one party of several. */
export function groupOf({ members, to }: Joined): Item<Party> | null {
  const [first] = members;
  if (first === undefined || members.length < 2) return null;
  const draft = newDraft();
  const all = members.flatMap(({ value }) => (value.type === "group" ? value.members : [value]));
  const values = first.value.cases === null ? all : withStateOfFirst(all);
  const codes = new Set(values.map(({ code }) => code));
  Object.assign(draft, {
    type: "group",
    members: values,
    plural: true,
    preposition: first.value.preposition,
    code: codes.size === 1 ? (values[0]?.code ?? null) : null,
    gender: genderOf(values),
  });
  const cases = first.value.cases === null ? null : casesShared(members);
  const value = { ...partyOf(draft), cases };
  return { kind: party.name, from: first.from, to, value, by: "party/group" };
}
