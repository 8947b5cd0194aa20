import type { Span } from "../../core/span.ts";
import type { Stance } from "../../core/vocabulary.ts";
import { verb, type VerbGroup } from "../../mention/verb/verb.ts";
import { subjectOf, type VerbItem } from "../clause/clause.ts";
import { phraseAt, tokensIn } from "../stretch.ts";
import type { Content, Hearing } from "./hearing.ts";

/** What a saying does: as its verb says, or, where the verb says little, as its words do. */
export function stanceOf(hearing: Hearing, own: Stance, content: Content): Stance {
  if (content.stance !== undefined) return content.stance;
  if (own !== "states") return own;
  return cueIn(hearing, content.span) ?? stanceOfTense(hearing, content) ?? "states";
}

/** The stance of the first list that has a phrase among these words. */
export function cueIn(
  { spot, words }: Hearing,
  span: Span,
  tokensMax: number = Infinity,
): Stance | null {
  const { from, to } = tokensIn(spot.lattice, span);
  const end = Math.min(to, from + tokensMax);
  for (const [stance, phrases] of words.cues)
    for (let at = from; at < end; at++)
      if (phrases.some((phrase) => phraseAt(spot.lattice, at, phrase))) return stance;
  return null;
}

/**
 * « nous porterons », « son pays partagera » pledge; « les vivres iront aux déplacés » announces.
 *
 * In reported speech after a past verb the conditional is the future.
 */
function stanceOfTense(hearing: Hearing, content: Content): Stance | null {
  if (content.thing === true) return null;
  const { lattice } = hearing.spot;
  const { from, to } = tokensIn(lattice, content.span);
  for (const item of lattice.all(verb, from, to)) {
    const stance = isAhead(item.value, content.direct) ? stanceAhead(hearing, item, content) : null;
    if (stance !== null) return stance;
  }
  return null;
}

/** What one verb that looks ahead makes of the words around it. */
function stanceAhead(hearing: Hearing, item: VerbItem, { span, direct }: Content): Stance | null {
  const { spot, words, window } = hearing;
  const { from } = tokensIn(spot.lattice, span);
  if (item.value.person === 1) return "pledges";
  if (direct) return null;
  const outside = item.from < window.from || item.to > window.to;
  const subject = outside ? null : subjectOf(spot, item);
  const comes = words.coming?.has(item.value.lemma) === true;
  if (subject !== null && subject.from >= from && !comes) return "pledges";
  return item.from > from ? "announces" : null;
}

function isAhead({ tense, modal, lemma }: VerbGroup, direct: boolean): boolean {
  if (modal === "must" || modal === "can" || lemma === "pouvoir" || lemma === "falloir")
    return false;
  return tense === "future" || (!direct && tense === "conditional" && lemma !== "être");
}
