import { formatFamilies, type EncounterFormat } from "../../core/vocabulary.ts";
import type { SentenceWindow } from "../../mention/mentions.ts";
import type { VerbItem } from "../clause/clause.ts";
import type { Context } from "../context.ts";
import { cuesOf } from "./sentence-cues.ts";

/** How far before its verb the noun may stand of what is handed over, in tokens. */
const handedTokensMax = 6;

/** "The letters were handed over by X": the noun before a passive verb tells what occasion it is. */
export function isOfLetters(
  context: Context,
  window: SentenceWindow,
  head: VerbItem | null,
): boolean {
  if (head?.value.voice !== "passive") return false;
  return cuesOf(context, window).nouns.some(
    ({ to, value }) =>
      to <= head.from && to > head.from - handedTokensMax && isLetter(value.value.format),
  );
}

function isLetter(format: EncounterFormat): boolean {
  return format === "credentials" || formatFamilies[format] === "message";
}
