import type { Language } from "../core/language.ts";
import { isLetter } from "./letters.ts";

/** Words that every few lines of a language hold, and that its neighbours spell otherwise. */
const commonest: Readonly<Record<Language, string>> = {
  fr: "du des les une dans avec pour sur aux au leur leurs ce cette ces ont été est et qui sont elle ils nous selon lors ainsi depuis deux mais comme où jusqu",
  en: "the and of with for from that which this were has have had been by to his its their said will would who",
  ru: "и в на с к о по не от до за что для из как его был была были это также после который которые между об её их",
};

const languageOf: ReadonlyMap<string, Language> = new Map(
  Object.entries(commonest).flatMap(([language, words]) =>
    words.split(" ").map((word): [string, Language] => [word, language as Language]),
  ),
);

/** Of so many words at least one must be common: titles and lists of names are left in doubt. */
const wordsPerCommon = 12;
/** Fewer different ones may be borrowed, or be spelt so elsewhere by chance. */
const differentMin = 3;

/**
 * The one of our languages whose commonest words stand in a text, and no other's.
 *
 * @returns Null where they leave any doubt.
 */
export function languageByWords(text: string): Language | null {
  const { count, seen } = commonWords(text);
  let found: Language | null = null;
  for (const word of seen) {
    const language = languageOf.get(word) ?? null;
    if (found !== null && language !== found) return null;
    found = language;
  }
  if (found === null || seen.size < differentMin || seen.size * wordsPerCommon < count) return null;
  return found === "ru" && !isRussian(text) ? null : found;
}

/** How many words a text has, and which of them are common. */
function commonWords(text: string): { readonly count: number; readonly seen: ReadonlySet<string> } {
  const lower = text.toLowerCase();
  const seen = new Set<string>();
  let count = 0;
  for (let at = 0; at < lower.length; at++) {
    if (!isLetter(lower.charCodeAt(at))) continue;
    const start = at;
    while (at < lower.length && isLetter(lower.charCodeAt(at))) at++;
    const word = lower.slice(start, at);
    if (languageOf.has(word)) seen.add(word);
    count++;
  }
  return { count, seen };
}

/** «ы» tells Russian from the Slavic languages of the south and from Ukrainian, the others lack its alphabet. */
function isRussian(text: string): boolean {
  return /[ыэ]/i.test(text) && !/[іїєґўјљњђћќѓѕәғқңөұүһҷӣ]/i.test(text);
}
