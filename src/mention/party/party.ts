import { defineKind, type Item, type Kind } from "../../grammar/lattice.ts";
import type { OfficePhrase } from "../office/office.ts";
import type { PersonName } from "../person/name.ts";

/**
 * Whoever can act: the whole noun phrase from its article or honorific to its last apposition.
 *
 * - `person`: named, with or without an office (« le général d'armée X, président de Y, »)
 * - `office`: an office without a name (« le chef de la diplomatie malienne »)
 * - `state`, `organisation`: the party itself; a capital or a palace that acts for its state
 * - `delegation`: a delegation or a side (« la partie russe », "the Malian side")
 * - `institution`: an organ of a state (« le gouvernement malien », "the Foreign Ministry", «Кремль»)
 * - `pair`: all of two or more known parties (« les deux ministres », "both sides", «стороны»)
 * - `group`: parties joined by « et », members in order
 * - `pronoun`: « il », "she", «он», or a relative pronoun is never a party
 * - `description`: « le diplomate », « son hôte », "the visitor", «гость»
 */
export type PartyType =
  | "person"
  | "office"
  | "state"
  | "organisation"
  | "delegation"
  | "institution"
  | "pair"
  | "group"
  | "pronoun"
  | "description";

export interface Party {
  readonly type: PartyType;
  readonly name: PersonName | null;
  /** Military or academic rank as written, or null. */
  readonly rank: string | null;
  readonly honorific: string | null;
  readonly offices: readonly OfficePhrase[];
  /** The state or organisation that the words themselves show, or null. */
  readonly code: string | null;
  /** « son homologue », "his counterpart", «коллега», « son hôte »: whose, is for the facts to find. */
  readonly relation:
    "counterpart" | "colleague" | "host" | "guest" | "predecessor" | "successor" | null;
  readonly members: readonly Party[];
  readonly gender: "m" | "f" | "n" | null;
  readonly plural: boolean;
  /** Lower-case preposition that governs the phrase (« par », « de », "with", «с»); null as a subject or direct object. */
  readonly preposition: string | null;
  /** Russian cases that the phrase can have; null where the language has none. */
  readonly cases: readonly string[] | null;
  /** Tokens of the name alone, where there is one: what evidence of a person rests on is the whole phrase. */
  readonly nameAt: readonly [from: number, to: number] | null;
}

export const party: Kind<Party> = defineKind<Party>("party");
export type PartyItem = Item<Party>;
