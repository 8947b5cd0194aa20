import { once } from "../../core/once.ts";
import { formatFamilies } from "../../core/vocabulary.ts";
import type { Mentions } from "../../mention/mentions.ts";
import type { Context } from "../context.ts";
import type { Told } from "./told.ts";
import { occasionWords } from "./words-of.ts";

/** From so many different words of games on a page reports a match. */
const gameWordsMin = 3;

/** « le Ghana reçoit le Togo samedi »: on a page about a match, two states without anybody are two teams. */
export function isMatch({ mentions }: Context, { format, people, codes }: Told): boolean {
  if (formatFamilies[format] !== "talks" || people.size > 0) return false;
  if ([...codes].some((code) => code.includes(":"))) return false;
  return reportsGame(mentions);
}

const reportsGame = once(({ lattice, language }: Mentions): boolean => {
  const { games } = occasionWords(language);
  if (games === undefined) return false;
  const found = new Set<string>();
  for (const { lower } of lattice.tokens.words) {
    if (games.has(lower)) found.add(lower);
    if (found.size >= gameWordsMin) return true;
  }
  return false;
});
