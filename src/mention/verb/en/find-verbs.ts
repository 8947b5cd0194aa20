import type { Lattice } from "../../../grammar/lattice.ts";
import type { Window } from "../../../grammar/match.ts";
import { verb } from "../verb.ts";
import { chooseForm } from "./choose.ts";
import { Clause } from "./clause.ts";
import { readCoordinated } from "./coordinated.ts";
import { readAuxiliary, readPlain, type ReadGroup } from "./group.ts";

const by = "verb/en/table";

/** Lays the verb groups of an English sentence on the lattice. */
export function findEnglishVerbs(lattice: Lattice, window: Window): void {
  const clause = new Clause(lattice, window);
  let last: ReadGroup | null = null;
  for (let at = window.from; at < window.to; at++) {
    const read: readonly ReadGroup[] = readCoordinated(clause, at, last) ?? groupsAt(clause, at);
    if (read.length === 0) continue;
    const groups = read.map((group) => withPrefix(clause, group));
    last = groups.findLast(({ group }) => group.tense !== "participle") ?? last;
    for (const { from, to, group } of groups)
      lattice.add({ kind: verb.name, from, to, value: group, by });
    at = Math.max(at, ...groups.map(({ to }) => to - 1));
  }
}

const none: readonly ReadGroup[] = [];

function groupsAt(clause: Clause, at: number): readonly ReadGroup[] {
  const word = clause.word(at);
  if (word === null || isMonth(clause, at)) return none;
  const auxiliary = readAuxiliary(clause, at);
  if (auxiliary !== null) return auxiliary;
  const form = chooseForm(clause, at);
  return form === null ? none : readPlain(clause, at, form);
}

/** "co-chaired": a prefix with its hyphen belongs to the verb behind it. */
function withPrefix(clause: Clause, read: ReadGroup): ReadGroup {
  const { from, to, group } = read;
  const inside = endsPrefix(clause, to - 1) && to - 3 >= from;
  const before = !inside && endsPrefix(clause, from) && from - 2 >= clause.window.from;
  if (!inside && !before) return read;
  return {
    from: before ? from - 2 : from,
    to,
    group: { ...group, lemma: `co-${group.lemma}` },
  };
}

/** Whether "co-" ends right before a token. */
function endsPrefix(clause: Clause, end: number): boolean {
  return clause.word(end - 1)?.form === "-" && clause.word(end - 2)?.lower === "co";
}

/** "May 3", "in May": the month is no modal. */
function isMonth(clause: Clause, at: number): boolean {
  return clause.word(at)?.form === "May" && at > clause.window.from;
}
