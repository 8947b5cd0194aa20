import { verb, type VerbGroup } from "../../mention/verb/verb.ts";
import type { VerbItem } from "../clause/clause.ts";
import { lowerAt, trimmed, type Hearing, type Said } from "../statement/hearing.ts";
import { wordsFor, type Undertaken } from "./undertaken.ts";

/**
 * What one side gives the other was raised: « le nombre de bourses a été porté à 80 », "we have
 * increased the quota to 80". It was decided, and it is done.
 */
export function undertakenByRaising(hearing: Hearing, said: Said): readonly Undertaken[] {
  const { lattice, language } = hearing.spot;
  const { from, to } = lattice.tokensIn(said.span);
  return lattice.all(verb, from, to).flatMap((item) => {
    const end = isRaised(hearing, item) ? numberBehind(hearing, item.to, to) : null;
    const start = clauseStart(hearing, from, item.from);
    if (end === null || !namesQuota(hearing, start, end)) return [];
    const { start: first, end: last } = lattice.span(start, end);
    return [
      {
        kind: "decision",
        status: "done",
        by: said.codes,
        to: null,
        span: trimmed(lattice.tokens.text, first, last),
        sentence: said.sentence,
        rule: `commitment/${language}/raised`,
        confidence: 0.65,
      },
    ];
  });
}

function isRaised(hearing: Hearing, { value }: VerbItem): boolean {
  return wordsFor(hearing).raising.has(value.lemma) && isOver(value);
}

const over: ReadonlySet<VerbGroup["tense"]> = new Set(["past", "pluperfect"]);

function isOver({ tense, negated, modal, voice }: VerbGroup): boolean {
  if (negated || modal !== null) return false;
  return over.has(tense) || (tense === "participle" && voice === "passive");
}

/** The number to which something was raised stands within so many tokens of its verb. */
const numberTokensMax = 12;

/** The token after "to 290" and its noun; null where no number follows. */
function numberBehind(hearing: Hearing, from: number, to: number): number | null {
  const { upTo } = wordsFor(hearing);
  for (let at = from; at < Math.min(to, from + numberTokensMax); at++)
    if (upTo.has(lowerAt(hearing, at)) && /^\d/.test(lowerAt(hearing, at + 1)))
      return Math.min(to, at + 2);
  return null;
}

/** After the last stop before the verb; what was said may be several sentences. */
function clauseStart(hearing: Hearing, from: number, verbAt: number): number {
  for (let at = verbAt - 1; at >= from; at--)
    if (/^[.!?;…]$/.test(lowerAt(hearing, at))) return at + 1;
  return from;
}

function namesQuota(hearing: Hearing, from: number, to: number): boolean {
  const { quotas } = wordsFor(hearing);
  for (let at = from; at < to; at++) if (quotas.has(lowerAt(hearing, at))) return true;
  return false;
}
