import type * as Eld from "eld/small";
import { loadLate } from "../core/load-late.ts";
import { languageByWords } from "./common-words.ts";

/** So much of an article settles nearly every one. */
const sampleUnits = 300;
const longSampleUnits = 1200;

/**
 * Tells the language of an article: ours by their commonest words; any other, and whatever these
 * leave in doubt, by statistics of letters.
 *
 * @param text - The article's body.
 * @returns ISO 639-1; `und` for less than a few words.
 */
export function tellLanguage(text: string): string {
  const sample = text.slice(0, sampleUnits);
  if (!/\p{L}{2}/u.test(sample)) return "und";
  return (
    languageByWords(sample) ??
    languageByWords(text.slice(0, longSampleUnits)) ??
    languageByLetters(sample)
  );
}

let statistics: typeof Eld.eld | null = null;

/** Asks the statistics of sixty languages: megabytes that few documents need. */
function languageByLetters(sample: string): string {
  statistics ??= (loadLate("eld/small", import.meta) as typeof Eld).eld;
  return statistics.detect(sample).language || "und";
}
