import { gather } from "../core/lists.ts";
import { once } from "../core/once.ts";
import { isSoleOffice } from "../register/office/sole-office.ts";
import type { EntryId, PersonEntry, Register, Tenure } from "../register/register.ts";
import { entriesOfKind } from "./register-index.ts";

/** How another person stands to one in an office that one person holds at a time. */
export interface OfficeNeighbour {
  readonly type: "predecessor" | "successor" | "same-office";
  readonly person: EntryId;
}

interface Held {
  readonly person: EntryId;
  readonly first: string;
  readonly last: string;
}

const holders = once((register: Register): ReadonlyMap<string, readonly Held[]> =>
  gather(entriesOfKind(register, "person"), ({ id, status, tenures }) =>
    status === "refused" ? [] : tenures.flatMap((tenure) => heldIn(id, tenure)),
  ),
);

function heldIn(person: EntryId, tenure: Tenure): readonly (readonly [string, Held])[] {
  const { role, of, first, last } = tenure;
  if (of === null || !isSoleOffice(role) || first === null || last === null) return [];
  return [[keyOf(tenure), { person, first, last }]];
}

function keyOf({ role, of }: Tenure): string {
  return `${role} ${of}`;
}

/**
 * Who held the offices of a person before and after, as far as the documents show it: the nearest whose
 * days are over before the first of these days, or begin behind the last; and whoever is shown in one of
 * them on the same days.
 */
export function officeNeighbours(
  register: Register,
  { id, tenures }: PersonEntry,
): readonly OfficeNeighbour[] {
  const found = tenures.flatMap((tenure) => {
    const all = holders(register).get(keyOf(tenure)) ?? [];
    const own = all.find(({ person }) => person === id);
    return own === undefined
      ? []
      : around(
          own,
          all.filter(({ person }) => person !== id),
        );
  });
  const firsts = new Map(found.map((one) => [`${one.type} ${one.person}`, one]));
  return [...firsts.values()];
}

function around(own: Held, others: readonly Held[]): readonly OfficeNeighbour[] {
  const before = others.filter(({ last }) => last < own.first);
  const after = others.filter(({ first }) => first > own.last);
  const beside = others.filter((one) => !before.includes(one) && !after.includes(one));
  const [predecessor] = before.toSorted((one, other) => (one.last < other.last ? 1 : -1));
  const [successor] = after.toSorted((one, other) => (one.first < other.first ? -1 : 1));
  return [
    ...neighbour("predecessor", predecessor),
    ...neighbour("successor", successor),
    ...beside.flatMap((one) => neighbour("same-office", one)),
  ];
}

function neighbour(
  type: OfficeNeighbour["type"],
  held: Held | undefined,
): readonly OfficeNeighbour[] {
  return held === undefined ? [] : [{ type, person: held.person }];
}
