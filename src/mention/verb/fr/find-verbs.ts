import type { Lattice } from "../../../grammar/lattice.ts";
import type { Window } from "../../../grammar/match.ts";
import { verb, type VerbGroup } from "../verb.ts";
import { chooseForm } from "./choose.ts";
import { Clause } from "./clause.ts";
import { readGroups, type ReadGroup } from "./group.ts";

const by = "verb/fr/table";

/** Lays the verb groups of a French sentence on the lattice. */
export function findFrenchVerbs(lattice: Lattice, window: Window): void {
  const clause = new Clause(lattice, window);
  let last: VerbGroup | null = null;
  for (let at = window.from; at < window.to; at++) {
    const form = chooseForm(clause, at);
    if (form === null) continue;
    const before: VerbGroup | null = last;
    for (const read of readGroups(clause, at, form)) {
      const { from, to, group } = carryOn(clause, read, before);
      lattice.add({ kind: verb.name, from, to, value: group, by });
      last = group;
      at = Math.max(at, to - 1);
    }
  }
}

/** « ont parlé de paix et plaidé pour elle »: a participle after « et » has the auxiliary of the verb before. */
function carryOn(clause: Clause, read: ReadGroup, last: VerbGroup | null): ReadGroup {
  const joined = /^(?:et|puis)$/.test(clause.lower(read.from - 1));
  if (!joined || read.group.tense !== "participle" || last === null) return read;
  if (last.tense !== "past" && last.tense !== "pluperfect") return read;
  const { tense, voice, person, negated } = last;
  return { ...read, group: { ...read.group, tense, voice, person, negated } };
}
