import { foldWords } from "./fold-words.ts";

/**
 * Stems of the words for each rank in the three languages, the highest first: of « colonel général »
 * the general counts, of « lieutenant-colonel » the two words before the one. `~` ends a whole word.
 */
const ranks: readonly string[] = [
  "marechal|marshal|маршал",
  "general|gen~|gal~|генерал",
  "colonel|col~|полковник",
  "lieutenant colonel|lt col|подполковник",
  "commandant|major|cdt~|майор",
  "capitaine|captain|capt~|cne~|капитан",
  "lieutenant|lt~|лейтенант",
];

const [lieutenantColonel, colonel] = [3, 2];

/**
 * How high a military rank stands, from 1: the same in any of the three languages, one for all generals.
 *
 * @returns null for what is no such rank, such as « professeur ».
 * @example rankLevel("général de division") === rankLevel("генерал-майор") // true
 */
export function rankLevel(rank: string): number | null {
  const words = foldWords(rank);
  const isRank = (at: number): boolean =>
    (ranks[at] ?? "").split("|").some((stem) => fits(words, stem));
  const first = ranks.findIndex((_, at) => isRank(at));
  if (first < 0) return null;
  const at = first === colonel && isRank(lieutenantColonel) ? lieutenantColonel : first;
  return ranks.length - at;
}

function fits(words: string, stem: string): boolean {
  if (stem.endsWith("~")) return words.split(" ").includes(stem.slice(0, -1));
  return ` ${words}`.includes(` ${stem}`);
}
