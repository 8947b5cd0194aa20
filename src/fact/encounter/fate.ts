import type { EncounterStatus } from "../../core/vocabulary.ts";
import type { SentenceWindow } from "../../mention/mentions.ts";
import { verb } from "../../mention/verb/verb.ts";
import type { VerbItem } from "../clause/clause.ts";
import type { Context } from "../context.ts";
import { wordAt } from "../word-at.ts";
import { occasionWords } from "./words-of.ts";

/**
 * What befell an occasion that a verb tells: « Il a été reporté » in the sentence behind, else
 * « n'a finalement pas eu lieu » by itself.
 *
 * @returns null where nothing befell it.
 */
export function fateOf(
  context: Context,
  window: SentenceWindow,
  told: VerbItem,
): EncounterStatus | null {
  return fateInNext(context, window) ?? (isCalledOff(context, told) ? "cancelled" : null);
}

/** « Il a été reporté »: a pronoun that opens the next sentence stands for what this one is about. */
function fateInNext(
  { mentions: { lattice, language, sentences } }: Context,
  { index }: SentenceWindow,
): EncounterStatus | null {
  const next = sentences[index + 1];
  const { postpones, cancels, it } = occasionWords(language);
  if (next === undefined || !it.has(wordAt(lattice, next.from))) return null;
  const found = lattice.at(verb, next.from + 1);
  if (found === undefined || found.value.voice !== "passive" || found.value.negated) return null;
  if (postpones.has(found.value.lemma)) return "postponed";
  return cancels.has(found.value.lemma) ? "cancelled" : null;
}

/** How far around its verb « finalement » may stand, in tokens. */
const afterAllTokensMax = 2;

/** « n'a finalement pas eu lieu »: it was to take place. */
function isCalledOff({ mentions }: Context, { value, from, to }: VerbItem): boolean {
  const { lattice, language } = mentions;
  const { happens, afterAll } = occasionWords(language);
  if (!value.negated || !happens.has(value.lemma)) return false;
  for (let at = from - afterAllTokensMax; at < to + afterAllTokensMax; at++)
    if (afterAll.has(wordAt(lattice, at))) return true;
  return false;
}
