import type { Item, Lattice } from "../../grammar/lattice.ts";
import type { Window } from "../../grammar/match.ts";
import type { Word } from "../../grammar/word.ts";
import { office, type OfficePhrase } from "../office/office.ts";
import { personName, type PersonName } from "../person/name.ts";
import type { PartyDraft } from "./party-draft.ts";

/** Where the reading of one party stands, in any language. */
export interface PartyCursor {
  readonly lattice: Lattice;
  readonly window: Window;
  /** First token of the party, its article included. */
  readonly from: number;
  /** The token where the next piece would begin. */
  at: number;
  readonly draft: PartyDraft;
}

type Place = Pick<PartyCursor, "lattice" | "window">;

/** The word at a token, if the window holds it. */
export function wordAt({ lattice, window }: Place, at: number): Word | undefined {
  return at >= window.from && at < window.to ? lattice.tokens.words[at] : undefined;
}

/** An office phrase at a token. */
export function officeAt(place: Place, at: number): Item<OfficePhrase> | undefined {
  return within(place, place.lattice.at(office, at));
}

/** A name at a token. */
export function nameAt(place: Place, at: number): Item<PersonName> | undefined {
  return within(place, place.lattice.at(personName, at));
}

/** An item that the window holds to its end. */
export function within<Value>(
  { window }: Place,
  item: Item<Value> | undefined,
): Item<Value> | undefined {
  return item === undefined || item.to > window.to ? undefined : item;
}

/** The token of the next member of a list: after a comma, after the word for "and", or after both. */
export function nextInList(place: Place, end: number, and: string): number | null {
  const comma = wordAt(place, end)?.form === "," ? 1 : 0;
  const joined = wordAt(place, end + comma)?.lower === and ? 1 : 0;
  return comma + joined === 0 ? null : end + comma + joined;
}
