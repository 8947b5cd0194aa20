import type { SentenceWindow } from "../../mention/mentions.ts";
import { party as partyKind, type Party, type PartyItem } from "../../mention/party/party.ts";
import type { Lattice } from "../../grammar/lattice.ts";
import type { Draft, NameUse } from "./draft.ts";
import { canBeSame, nameWords, slugOf } from "./same-name.ts";

/** The persons that a document names, and whom each name can mean. */
export interface Cast {
  readonly drafts: readonly Draft[];
  /** Persons whom the name of a party phrase can mean: mostly one; none where it has no name. */
  named(party: Party): readonly Draft[];
}

/** Brings together the names of one person: full names first, then what is short for one of them. */
export function castOf(uses: readonly NameUse[]): Cast {
  const drafts: Draft[] = [];
  const named = new Map<Party, readonly Draft[]>();
  const fullestFirst = uses.toSorted(
    (one, other) => nameWords(other.name).length - nameWords(one.name).length,
  );
  for (const use of fullestFirst) named.set(use.party, file(use, drafts));
  const inOrder = drafts.toSorted((one, other) => firstOf(one) - firstOf(other));
  return { drafts: inOrder, named: (party) => named.get(party) ?? [] };
}

function firstOf({ uses }: Draft): number {
  return Math.min(...uses.map(({ item }) => item.from));
}

function file(use: NameUse, drafts: Draft[]): readonly Draft[] {
  const possible = drafts.filter(({ uses }) => uses.some(({ name }) => canBeSame(name, use.name)));
  const [only] = possible;
  if (possible.length > 1) return possible;
  if (only !== undefined) {
    only.uses.push(use);
    return possible;
  }
  const draft = draftOf(use, drafts);
  drafts.push(draft);
  return [draft];
}

function draftOf(use: NameUse, others: readonly Draft[]): Draft {
  const short = slugOf(use.party.name?.surname ?? use.name);
  const taken = (id: string): boolean => others.some((other) => other.id === id);
  const full = slugOf(use.name);
  let id = taken(short) ? full : short;
  for (let count = 2; taken(id); count++) id = `${full}-${count}`;
  return { id, uses: [use], offices: [], side: null, gender: null, rank: null };
}

/** Every place where the article names a person, members of groups included, in reading order. */
export function nameUses(
  lattice: Lattice,
  sentences: readonly SentenceWindow[],
): readonly NameUse[] {
  const seen = new Set<Party>();
  return sentences.flatMap(({ from, to, index }) =>
    lattice
      .all(partyKind, from, to)
      .toSorted((one, other) => one.to - one.from - (other.to - other.from))
      .flatMap((item) => usesIn(item.value, item, index))
      .filter(({ party }) => !seen.has(party) && seen.add(party))
      .toSorted((one, other) => one.item.from - other.item.from),
  );
}

function usesIn(party: Party, item: PartyItem, sentence: number): readonly NameUse[] {
  const own = party.name === null ? [] : [{ party, item, name: party.name.name, sentence }];
  return [...own, ...party.members.flatMap((member) => usesIn(member, item, sentence))];
}
