import type { Lattice } from "../../../grammar/lattice.ts";
import type { Window } from "../../../grammar/match.ts";
import { verb } from "../verb.ts";
import { chooseForm } from "./choose.ts";
import { Clause } from "./clause.ts";
import { readGroups } from "./group.ts";

const by = "verb/fr/table";

/** Lays the verb groups of a French sentence on the lattice. */
export function findFrenchVerbs(lattice: Lattice, window: Window): void {
  const clause = new Clause(lattice, window);
  for (let at = window.from; at < window.to; at++) {
    const form = chooseForm(clause, at);
    if (form === null) continue;
    const groups = readGroups(clause, at, form);
    for (const { from, to, group } of groups)
      lattice.add({ kind: verb.name, from, to, value: group, by });
    at = Math.max(at, ...groups.map(({ to }) => to - 1));
  }
}
