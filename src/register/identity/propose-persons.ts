import type { PartyCode } from "../../fact/reading.ts";
import { foldWords, type SourceRecord } from "../record.ts";
import type { Pair } from "./clusters.ts";
import { pairsWithinBlocks } from "./blocks.ts";

/**
 * Persons who are one by default: they bear the same full name and act for the same state or
 * organisation. A single name is no full name.
 */
export function proposePersons(persons: readonly SourceRecord<"person">[]): readonly Pair[] {
  return pairsWithinBlocks(persons, keysOf);
}

function keysOf(person: SourceRecord<"person">): readonly string[] {
  const names = person.fact.names.map(foldWords);
  const full = names.filter((name) => name.includes(" "));
  const acting = actsFor(person);
  const across = acting === null ? [] : full.map((name) => `${acting}\n${name}`);
  return [...across, ...names.slice(0, 1).map((name) => `copy\n${person.voice}\n${name}`)];
}

function actsFor({ fact }: SourceRecord<"person">): PartyCode | null {
  if (fact.country !== null) return fact.country;
  return fact.offices.find(({ of }) => of !== null)?.of ?? null;
}
