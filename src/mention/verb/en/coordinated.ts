import { hasShape, shape } from "../../../grammar/word.ts";
import { verb, type VerbGroup } from "../verb.ts";
import type { Clause } from "./clause.ts";
import { englishForms } from "./forms.ts";
import { readPlain, type ReadGroup } from "./group.ts";
import { nounBases } from "./words.ts";

/** How far back the verb may stand that shares its "to" or "will", in tokens. */
const reachTokensMax = 30;

const objectOpeners =
  /^(?:the|a|an|his|her|their|its|with|on|in|at|to|two|several|bilateral|separate|talks|members)$/;

/** "will travel to Lima and hold talks": a bare verb after "and" is as sure as the one before it. */
export function readCoordinated(
  clause: Clause,
  at: number,
  last: ReadGroup | null,
): readonly ReadGroup[] | null {
  if (last === null || at - last.to > reachTokensMax || !followsAnd(clause, at)) return null;
  if (!isAhead(last.group)) return pastAgain(clause, at, last.group);
  const word = clause.word(at);
  const form = word && englishForms.of(word).find(({ mood }) => mood === "infinitive");
  if (!form || (nounBases.has(clause.lower(at)) && !takesObject(clause, at + 1))) return null;
  const { tense, modal } = last.group;
  return readPlain(clause, at, form).map((read) => ({
    ...read,
    group: { ...read.group, tense, modal },
  }));
}

/** "paid a call and delivered to him a letter": a past after "and" is as finite as the one before it. */
function pastAgain(
  clause: Clause,
  at: number,
  { tense, voice }: VerbGroup,
): readonly ReadGroup[] | null {
  if (tense !== "past" || voice !== "active" || clause.lower(at + 1) === "by") return null;
  if (clause.lattice.before(verb, at - 1) !== undefined) return null; // "built and equipped in Lima"
  const word = clause.word(at);
  const past = word && englishForms.of(word).find(({ mood }) => mood === "simple-past");
  return past ? readPlain(clause, at, past) : null;
}

/** After "to", "will", "is expected to". */
function isAhead({ tense, modal, voice }: VerbGroup): boolean {
  if (voice === "passive") return false;
  return tense === "infinitive" || tense === "future" || tense === "conditional" || modal !== null;
}

function followsAnd(clause: Clause, at: number): boolean {
  const aside = /^(?:then|also|later|subsequently|jointly)$/.test(clause.lower(at - 1)) ? 1 : 0;
  return clause.lower(at - 1 - aside) === "and";
}

function takesObject(clause: Clause, at: number): boolean {
  const next = clause.word(at);
  return next !== null && (objectOpeners.test(next.lower) || hasShape(next, shape.capitalised));
}
