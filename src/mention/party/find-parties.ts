import type { Language } from "../../core/language.ts";
import type { Item, Lattice } from "../../grammar/lattice.ts";
import type { Window } from "../../grammar/match.ts";
import type { Mentions } from "../mentions.ts";
import { englishJoins } from "./en/joins.ts";
import { readEnglishParty } from "./en/read-party.ts";
import { frenchJoins } from "./fr/joins.ts";
import { readFrenchParty } from "./fr/read-party.ts";
import { groupOf, readJoined, type Joined, type JoinRules, type PartyReader } from "./group.ts";
import type { Party } from "./party.ts";
import { russianJoins } from "./ru/joins.ts";
import { isRussianSide, readRussianParty } from "./ru/read-party.ts";

/** How a language reads parties. */
export interface PartyRules {
  readonly read: PartyReader;
  readonly joins: JoinRules;
  /** Whether the persons after a party act for its side, up to the next one: «с чадской стороны …». */
  isSide?(item: Item<Party>): boolean;
}

const rules: Readonly<Partial<Record<Language, PartyRules>>> = {
  en: { read: readEnglishParty, joins: englishJoins },
  fr: { read: readFrenchParty, joins: frenchJoins },
  ru: { read: readRussianParty, joins: russianJoins, isSide: isRussianSide },
};

/**
 * Lays the parties of a document on its lattice: the longest at each place, never overlapping, and
 * inside a group its members.
 */
export function findParties({ lattice, language, sentences }: Mentions): void {
  const own = rules[language];
  if (own === undefined) return;
  for (const window of sentences) findIn(lattice, window, own);
}

function findIn(lattice: Lattice, window: Window, own: PartyRules): void {
  let at = window.from;
  let side: Item<Party> | null = null;
  while (at < window.to) {
    const first = own.read(lattice, window, { at, joined: false });
    if (first === null) {
      at++;
      continue;
    }
    const reach = own.isSide?.(first) === true;
    const joined = withSide(readJoined({ lattice, window }, own, first), side, own);
    lay(lattice, joined);
    if (own.isSide !== undefined) {
      side = reach ? first : side;
      at = Math.max(joined.to, at + 1);
      continue;
    }
    side = heads(lattice, first, joined.to) ? first : null;
    at = Math.max(joined.to, at + 1);
  }
}

function lay(lattice: Lattice, joined: Joined): void {
  const group = groupOf(joined);
  if (group !== null) lattice.add(group);
  for (const member of joined.members) lattice.add(member);
}

/** Whether the names after a side belong to it: « côté malien, X et Y », "from the Malian side: X". */
function heads({ tokens }: Lattice, { value }: Item<Party>, to: number): boolean {
  return value.type === "delegation" && /^[,:]$/.test(tokens.words[to]?.form ?? "");
}

/** Persons named right after a side, and of no state that is known, act for its state. */
function withSide(joined: Joined, side: Item<Party> | null, own: PartyRules): Joined {
  const [first] = joined.members;
  if (side === null || first === undefined) return joined;
  if (own.isSide === undefined && first.from > side.to + 2) return joined;
  const { code } = side.value;
  const members = joined.members.map((item) =>
    item.value.name !== null && item.value.code === null
      ? { ...item, value: { ...item.value, code } }
      : item,
  );
  return { ...joined, members };
}
