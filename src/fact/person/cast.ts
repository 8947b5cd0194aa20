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
  const drafts = new Map<string, Draft>();
  const index = new Index();
  const named = new Map<Party, readonly Draft[]>();
  const fullestFirst = uses.toSorted((one, other) => fullnessOf(other.name) - fullnessOf(one.name));
  for (const use of fullestFirst) named.set(use.party, file(use, drafts, index));
  const inOrder = [...drafts.values()].toSorted((one, other) => firstOf(one) - firstOf(other));
  return { drafts: inOrder, named: (party) => named.get(party) ?? [] };
}

/** By the words of a name, of which an initial is less than half a one. */
function fullnessOf(name: string): number {
  return nameWords(name).reduce((sum, word) => sum + (word.length > 1 ? 10 : 4), 0);
}

function firstOf({ uses }: Draft): number {
  return uses.reduce((first, { item }) => Math.min(first, item.from), Infinity);
}

/** Drafts by the first letters of every word of their names, so that a name meets few others. */
class Index {
  readonly #byStart = new Map<string, Set<Draft>>();
  readonly #forms = new Map<Draft, Set<string>>();

  /** Persons whose name the name can be. All its words stand in theirs, so the rarest start will do. */
  possible(name: string, same: (one: string, other: string) => boolean): readonly Draft[] {
    const near = startsOf(name).map((start) => this.#byStart.get(start) ?? new Set<Draft>());
    const [fewest] = near.toSorted((one, other) => one.size - other.size);
    return [...(fewest ?? [])].filter((draft) =>
      [...(this.#forms.get(draft) ?? [])].some((form) => same(form, name)),
    );
  }

  add(draft: Draft, name: string): void {
    const forms = this.#forms.get(draft) ?? new Set();
    this.#forms.set(draft, forms.add(name));
    for (const start of startsOf(name))
      this.#byStart.set(start, (this.#byStart.get(start) ?? new Set()).add(draft));
  }
}

/** « M. Tran » for « Tran Van Duc »: after an honorific, the first word is a family name; one that no list of first names knows may be one too. */
function beginsWith(full: string, name: string): boolean {
  const words = nameWords(name);
  return words.length === 1 && nameWords(full)[0] === words[0];
}

function startsOf(name: string): readonly string[] {
  return nameWords(name)
    .filter((word) => word.length > 1)
    .map((word) => word.slice(0, 3));
}

function file(use: NameUse, drafts: Map<string, Draft>, index: Index): readonly Draft[] {
  const fitting = index.possible(use.name, canBeSame);
  const { honorific, name } = use.party;
  const maybeFamily = honorific !== null || name?.gender === null;
  const possible =
    maybeFamily && fitting.length === 0 ? index.possible(use.name, beginsWith) : fitting;
  if (possible.length > 1) return possible;
  const draft = possible[0] ?? draftOf(use, drafts);
  draft.uses.push(use);
  drafts.set(draft.id, draft);
  index.add(draft, use.name);
  return [draft];
}

function draftOf(use: NameUse, drafts: ReadonlyMap<string, Draft>): Draft {
  const short = slugOf(use.party.name?.surname ?? use.name);
  const full = slugOf(use.name);
  let id = drafts.has(short) ? full : short;
  for (let count = 2; drafts.has(id); count++) id = `${full}-${count}`;
  return { id, uses: [], offices: [], side: null, gender: null, rank: null };
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
