import type { Item } from "../../grammar/lattice.ts";
import { isLetterWord } from "./letter-word.ts";
import { date } from "../../mention/date/lay-dates.ts";
import { verb } from "../../mention/verb/verb.ts";
import type { Place as Spot } from "../clause/clause.ts";
import type { OccasionWords } from "./words.ts";
import { anyPhraseAt } from "../stretch.ts";
import { wordAt } from "../word-at.ts";

/** What the determiner and the ordinal before a noun say. */
export interface Head {
  readonly demonstrative: boolean;
  readonly plural: boolean;
  /** « des entretiens »: several of nothing in particular, or one. */
  readonly partitive: boolean;
  /** « un », « une ». */
  readonly indefinite: boolean;
  /** « le sommet », with nothing between. */
  readonly definite: boolean;
  /** « aucun entretien »: there was none. */
  readonly none: boolean;
  readonly which: string | null;
  readonly owner: "his" | "their" | null;
}

/** Reads the words before a noun back to its determiner: « leur deuxième », « aucune », « des ». */
export function headOf(spot: Spot, noun: Item, words: OccasionWords): Head {
  const own = wordsBefore(spot, noun, words);
  const some = (set: ReadonlySet<string>): boolean => own.some((word) => set.has(word));
  return {
    demonstrative: some(words.demonstrative),
    plural: (some(words.plural) && !isContracted(spot, noun, own)) || isSeveral(spot, noun, words),
    partitive: own.some((word) => words.partitive?.has(word) === true),
    indefinite: some(words.indefinite),
    definite: own.length === 1 && some(words.definite),
    none: some(words.none),
    which: ordinalIn(own, words),
    owner: ownerIn(own, words) ?? (isStage(spot, noun, words) ? "his" : null),
  };
}

function ownerIn(own: readonly string[], { owners }: OccasionWords): Head["owner"] {
  for (const word of own) {
    const owner = owners.get(word);
    if (owner !== undefined) return owner;
  }
  return null;
}

/** « une étape au Pérou »: of the journey of whoever travels. */
export function isStage({ lattice }: Spot, { from }: Item, { stages }: OccasionWords): boolean {
  return stages?.has(wordAt(lattice, from)) === true;
}

/** How far after its noun «в трёх странах» may stand, in tokens. */
const severalTokensMax = 8;

/** «переговоры с коллегами в трёх странах»: not one occasion. */
function isSeveral(
  { lattice, window }: Spot,
  noun: Item,
  { several = [] }: OccasionWords,
): boolean {
  const ends = Math.min(window.to, noun.to + severalTokensMax);
  for (let at = noun.to; at < ends; at++) if (anyPhraseAt(lattice, at, several) > 0) return true;
  return false;
}

/** From the noun leftward to its determiner, nearest first. */
function wordsBefore({ lattice, window }: Spot, noun: Item, words: OccasionWords): string[] {
  const own: string[] = [];
  for (let at = noun.from - 1; at >= Math.max(window.from, noun.from - 4); at--) {
    if (lattice.before(verb, at + 1) !== undefined) break;
    if (lattice.before(date, at + 1) !== undefined) break;
    const word = wordAt(lattice, at);
    own.push(word);
    if (isDeterminer(word, words) || words.saidAt?.has(word) === true) break; // «об этом … на встрече»
  }
  return own;
}

function isDeterminer(word: string, words: OccasionWords): boolean {
  const sets = [words.definite, words.indefinite, words.demonstrative, words.plural, words.none];
  return words.owners.has(word) || sets.some((set) => set.has(word));
}

/** « l'ouverture des entretiens »: after a noun « des » is « de les », and means known ones. */
function isContracted({ lattice, window }: Spot, noun: Item, own: readonly string[]): boolean {
  const determiner = noun.from - own.length;
  if (own.at(-1) !== "des" || determiner <= window.from) return false;
  const before = lattice.tokens.words[determiner - 1];
  return isLetterWord(before) && lattice.before(verb, determiner) === undefined;
}

function ordinalIn(own: readonly string[], words: OccasionWords): string | null {
  for (const [index, word] of own.entries()) {
    const which = words.which.get(word);
    if (which !== undefined) return which;
    if (/^\d{1,2}$/.test(word) && index > 0) return word;
  }
  return null;
}
