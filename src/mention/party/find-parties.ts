import type { Language } from "../../core/language.ts";
import type { Lattice } from "../../grammar/lattice.ts";
import type { Window } from "../../grammar/match.ts";
import type { Mentions } from "../mentions.ts";
import { frenchJoins } from "./fr/joins.ts";
import { readFrenchParty } from "./fr/read-party.ts";
import { groupOf, readJoined, type JoinRules, type PartyReader } from "./group.ts";

/** How a language reads parties. */
export interface PartyRules {
  readonly read: PartyReader;
  readonly joins: JoinRules;
}

const rules: Readonly<Partial<Record<Language, PartyRules>>> = {
  fr: { read: readFrenchParty, joins: frenchJoins },
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
  while (at < window.to) {
    const first = own.read(lattice, window, { at, joined: false });
    if (first === null) {
      at++;
      continue;
    }
    const joined = readJoined({ lattice, window }, own, first);
    const group = groupOf(joined);
    if (group !== null) lattice.add(group);
    for (const member of joined.members) lattice.add(member);
    at = Math.max(joined.to, at + 1);
  }
}
