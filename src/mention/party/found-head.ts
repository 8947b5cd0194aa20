import type { Lattice } from "../../grammar/lattice.ts";
import { date } from "../date/lay-dates.ts";
import { lexical } from "../lexical.ts";
import { verb } from "../verb/verb.ts";

/** What is done, when, and on what subject: in no language does a party begin with it. */
const others =
  verb.bit |
  date.bit |
  lexical("event-noun").bit |
  lexical("sector").bit |
  lexical("portfolio").bit;

/** Whether something is found at a token that a party can begin with: an office, a name, a state. */
export function isHeadFound(lattice: Lattice, at: number): boolean {
  return (lattice.kindsAt(at) & ~others) !== 0;
}

/** Whether all that is found at a token is what no party begins with. */
export function isOtherFound(lattice: Lattice, at: number): boolean {
  return lattice.kindsAt(at) !== 0 && !isHeadFound(lattice, at);
}
