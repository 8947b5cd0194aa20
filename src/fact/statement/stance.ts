import type { Span } from "../../core/span.ts";
import type { Stance } from "../../core/vocabulary.ts";
import { verb, type VerbGroup } from "../../mention/verb/verb.ts";
import { subjectOf } from "../clause/clause.ts";
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
function stanceOfTense(hearing: Hearing, { span, direct }: Content): Stance | null {
  const { spot } = hearing;
  const { from, to } = tokensIn(spot.lattice, span);
  for (const item of spot.lattice.all(verb, from, to)) {
    if (!isAhead(item.value, direct)) continue;
    if (item.value.person === 1) return "pledges";
    if (direct) continue;
    const own = item.from < hearing.window.from || item.to > hearing.window.to;
    const subject = own ? null : subjectOf(spot, item);
    if (subject !== null && subject.from >= from) return "pledges";
    if (item.from > from) return "announces";
  }
  return null;
}

function isAhead({ tense, modal, lemma }: VerbGroup, direct: boolean): boolean {
  if (modal === "must" || modal === "can" || lemma === "pouvoir" || lemma === "falloir")
    return false;
  return tense === "future" || (!direct && tense === "conditional" && lemma !== "être");
}
