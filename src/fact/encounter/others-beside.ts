import { formatFamilies, type EncounterFormat } from "../../core/vocabulary.ts";
import type { Item } from "../../grammar/lattice.ts";
import type { SentenceWindow } from "../../mention/mentions.ts";
import type { Context } from "../context.ts";
import { phraseAt } from "../stretch.ts";
import { wordAt } from "../word-at.ts";
import type { EventNounEntry } from "./occasion.ts";
import { cuesOf } from "./sentence-cues.ts";
import { occasionWords } from "./words-of.ts";

/** How far before a forum « en marge de » may stand: "on the margins of the Second Asian Forum". */
const marginTokensMax = 8;

/** « en marge du sommet d'Oslo, en mai »: the day and the town of the forum are those of what is held beside it. */
function isAfterMargin(
  { mentions }: Context,
  { from: start }: SentenceWindow,
  { from }: Item,
): boolean {
  const { lattice, language } = mentions;
  const { margins } = occasionWords(language);
  for (let at = Math.max(start, from - marginTokensMax); at < from; at++)
    if (margins.some((margin) => phraseAt(lattice, at, margin))) return true;
  return false;
}

/** The other occasions of the sentence, which a tour passes over: «провёл 3 мая переговоры в двух странах». */
export function othersBeside(
  context: Context,
  window: SentenceWindow,
  { trigger, format }: { readonly trigger: Item; readonly format: EncounterFormat },
): readonly Item<EventNounEntry>[] {
  if (format === "tour") return [];
  return cuesOf(context, window).nouns.filter(
    (other) =>
      (other.from >= trigger.to || other.to <= trigger.from) &&
      !(other.value.weak && formatFamilies[other.value.value.format] === "message") &&
      !isOnJourney(context, { format, trigger, other }) &&
      !(other.from >= trigger.to && isAfterMargin(context, window, other)),
  );
}

/** «В Лиму с рабочим визитом прибыл министр»: the noun names the journey of the verb behind it. */
function isOnJourney(
  { mentions: { lattice, language } }: Context,
  {
    format,
    trigger,
    other,
  }: { readonly format: EncounterFormat } & Record<"trigger" | "other", Item>,
): boolean {
  if (formatFamilies[format] !== "visit" || trigger.from !== other.to) return false;
  return occasionWords(language).abroad.has(wordAt(lattice, other.from - 1));
}
