import type { Window } from "../../grammar/match.ts";
import { verb } from "../../mention/verb/verb.ts";
import { clauseWords } from "../clause/clause.ts";
import type { Context } from "../context.ts";
import { wordAt } from "../word-at.ts";

/** "said in Lima on Monday that the visit …": the day and the town are those of the saying. */
export function isOfSaying(
  { mentions }: Context,
  window: Window,
  between: readonly { readonly lower: string }[],
): boolean {
  const { says, clefts } = clauseWords(mentions.language);
  if (says === undefined || clefts.has(wordAt(mentions.lattice, window.from))) return false;
  return between.some(({ lower }) => says.has(lower)) || isBeforeColon(mentions, window, between);
}

/** «сообщил в Лиме: визит переносится»: a verb of saying stands before the colon. */
function isBeforeColon(
  { lattice, language }: Context["mentions"],
  { from, to }: Window,
  between: readonly { readonly lower: string }[],
): boolean {
  const { saying } = clauseWords(language);
  if (saying === undefined || !between.some(({ lower }) => lower === ":")) return false;
  let colon = from;
  while (colon < to && wordAt(lattice, colon) !== ":") colon++;
  return lattice.all(verb, from, colon).some(({ value }) => saying.has(value.lemma));
}
