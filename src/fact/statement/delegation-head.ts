import { party, type PartyItem } from "../../mention/party/party.ts";
import { partyAt } from "../clause/clause.ts";
import { lowerAt, referentOf, type Hearing } from "./hearing.ts";
import type { Voice } from "./voice.ts";

/** « le chef de la délégation togolaise »: the first named person of that side. */
export function headAt(hearing: Hearing, at: number): Voice | null {
  for (let from = at; from < at + 3; from++) {
    if (!hearing.words.heads.has(lowerAt(hearing, from))) continue;
    const found = partyAt(hearing.spot.lattice, from + 1);
    if (found?.value.type === "delegation") return headOf(hearing, found);
  }
  return null;
}

/** The same where the delegation ends before a token. */
export function headBefore(hearing: Hearing, end: number): Voice | null {
  const found = hearing.spot.lattice.before(party, end);
  if (found?.value.type !== "delegation") return null;
  return hearing.words.heads.has(lowerAt(hearing, found.from - 1)) ||
    hearing.words.heads.has(lowerAt(hearing, found.from - 2))
    ? headOf(hearing, found)
    : null;
}

/** « le chef de la délégation togolaise » read as one description. */
export function isHead(hearing: Hearing, { from, to }: PartyItem): boolean {
  for (let at = from; at < Math.min(to, from + 3); at++)
    if (hearing.words.heads.has(lowerAt(hearing, at))) return true;
  return false;
}

/** The first named person of a delegation; the delegation itself where it names none. */
export function headOf(hearing: Hearing, item: PartyItem): Voice | null {
  const codes = referentOf(hearing, item)?.codes ?? [];
  const [code] = codes;
  if (code === undefined) return null;
  const head = hearing.context.discourse.persons.find(({ country }) => country === code);
  return {
    speaker: head?.id ?? code,
    codes,
    type: "person",
    implied: "the first named person of the delegation",
  };
}
