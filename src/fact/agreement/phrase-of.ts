import { date } from "../../mention/date/lay-dates.ts";
import { verb } from "../../mention/verb/verb.ts";
import { clauseWords, type Place as Spot } from "../clause/clause.ts";
import { putsModifiersBefore } from "../modifiers-before.ts";
import { nounPhrase, type Stretch } from "../noun-phrase.ts";
import { listEnd } from "./list-end.ts";
import type { Reading } from "./worded.ts";

/**
 * The noun phrase of an instrument; where modifiers stand before the head, also past the short form
 * in brackets and a list behind it, and without the day on which something happens to it.
 */
export function phraseOf({ spot }: Reading, head: Stretch): Stretch {
  const plain = nounPhrase(spot, pastShort(spot, head));
  if (clauseWords(spot.language).inflected) return withoutTerm(spot, plain);
  if (!putsModifiersBefore(spot)) return plain;
  const { from } = nounPhrase(spot, head);
  const to = withoutAdjunct(spot, head, withoutDay(spot, head, plain.to));
  return { from, to: to === plain.to ? listEnd(spot, to) : to };
}

/** «соглашение о торговле до конца года»: by when something happens to it is no part of its name. */
function withoutTerm({ lattice }: Spot, phrase: Stretch): Stretch {
  const term = lattice.before(date, phrase.to);
  if (term === undefined || term.from <= phrase.from) return phrase;
  const [opening = "", before = ""] = [term.from, term.from - 1].map(
    (at) => lattice.tokens.words[at]?.lower,
  );
  if (/^(?:до|к|ко|в|во)$/.test(opening)) return { from: phrase.from, to: term.from };
  return /^(?:до|к|ко|в|во)$/.test(before) ? { from: phrase.from, to: term.from - 1 } : phrase;
}

/** "a Memorandum of Understanding (MoU) on youth": the phrase goes on behind the brackets. */
function pastShort({ lattice }: Spot, head: Stretch): Stretch {
  const opens = lattice.tokens.words[head.to]?.lower === "(";
  const closes = lattice.tokens.words[head.to + 2]?.lower === ")";
  return opens && closes ? { from: head.from, to: head.to + 3 } : head;
}

/** "the treaty at the ministry after a meeting": where and when it is dealt with is no part of its name. */
function withoutAdjunct({ lattice }: Spot, head: Stretch, to: number): number {
  for (let at = head.to; at < to; at++)
    if (adjuncts.has(lattice.tokens.words[at]?.lower ?? "")) return at;
  return to;
}

const adjuncts: ReadonlySet<string> = new Set("at after before during following".split(" "));

/** "the accord of 3 May", "the treaty for 2030" */
const keepsDay = /^(?:of|for|from|dated|the|an?)$/;

/** "the tax treaty in March": when something happens to it; "the treaty signed in March" keeps its day. */
function withoutDay(spot: Spot, head: Stretch, to: number): number {
  const { lattice } = spot;
  for (let at = head.to; at < to; at++) {
    if (lattice.at(verb, at) !== undefined) return to;
    if (lattice.at(date, at) === undefined) continue;
    const [before = "", first = ""] = [at - 1, at].map((one) => lattice.tokens.words[one]?.lower);
    if (keepsDay.test(before) || first === "the" || /^\d{4}$/.test(first)) return to;
    return /^(?:in|on|by|at|during|since|before|after)$/.test(before) ? at - 1 : at;
  }
  return to;
}
