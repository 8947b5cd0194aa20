import { wordAt, type InWindow } from "../window-word.ts";
import type { Item } from "../../grammar/lattice.ts";
import { office, type OfficePhrase } from "../office/office.ts";
import { personName, type PersonName } from "../person/name.ts";
import type { PartyDraft } from "./party-draft.ts";

/** Where the reading of one party stands, in any language. */
export interface PartyCursor extends InWindow {
  /** First token of the party, its article included. */
  readonly from: number;
  /** The token where the next piece would begin. */
  at: number;
  readonly draft: PartyDraft;
}

/** An office phrase at a token. */
export function officeAt(place: InWindow, at: number): Item<OfficePhrase> | undefined {
  return within(place, place.lattice.at(office, at));
}

/** A name at a token. */
export function nameAt(place: InWindow, at: number): Item<PersonName> | undefined {
  return within(place, place.lattice.at(personName, at));
}

/** An item that the window holds to its end. */
export function within<Value>(
  { window }: InWindow,
  item: Item<Value> | undefined,
): Item<Value> | undefined {
  return item === undefined || item.to > window.to ? undefined : item;
}

/** The token of the next member of a list: after a comma, after the word for "and", or after both. */
export function nextInList(place: InWindow, end: number, and: string): number | null {
  const comma = wordAt(place, end)?.form === "," ? 1 : 0;
  const joined = wordAt(place, end + comma)?.lower === and ? 1 : 0;
  return comma + joined === 0 ? null : end + comma + joined;
}
