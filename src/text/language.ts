import { eld } from "eld/small";

const sampleUnits = 300;

/**
 * Tells the language of an article.
 *
 * @param text - The article's body. The first 300 units are enough.
 * @returns ISO 639-1; `und` for less than a few words. A text in Cyrillic or Latin letters too
 *   short for statistics is told by its commonest words.
 */
export function tellLanguage(text: string): string {
  const sample = text.slice(0, sampleUnits);
  if (!/\p{L}{2}/u.test(sample)) return "und";
  const found = eld.detect(sample);
  return found.language === "" ? "und" : found.language;
}
