import type { Item } from "../../grammar/lattice.ts";
import { hasShape, shape } from "../../grammar/word.ts";
import { lexical } from "../../mention/lexical.ts";
import { demonymAt, pairPrefixAt, stateAt } from "../../mention/place/which-state.ts";
import { verb } from "../../mention/verb/verb.ts";
import { clauseWords, type Place as Spot } from "../clause/clause.ts";
import { isForum } from "./event-nouns.ts";
import { eventNoun } from "./occasion.ts";
import { occasionWords } from "./words-of.ts";
import { wordAt } from "../word-at.ts";

/** How many words that name nobody may stand in the name of an occasion. */
const missesMax = 5;

/** States, demonyms and organisations in the noun phrase itself: « le sommet Japon-Afrique ». */
export function codesInName(spot: Spot, noun: Item): ReadonlySet<string> {
  const { lattice, window, language } = spot;
  const { connectors } = occasionWords(language);
  const codes = new Set<string>();
  for (let at = startOf(spot, noun), misses = 0; at < window.to && misses < missesMax;) {
    if (endsName(lattice, at, noun)) break;
    const found = codeAt(lattice, at);
    if (found?.code != null) codes.add(found.code);
    misses = found !== null || connectors.has(wordAt(lattice, at)) ? 0 : misses + 1;
    at = found?.to ?? at + 1;
  }
  return codes;
}

/** Where the name of an occasion begins: before the noun in Russian and in English. */
function startOf(spot: Spot, noun: Item): number {
  const { inflected, modifiersBefore } = clauseWords(spot.language);
  if (inflected) return frontOf(spot, noun);
  return modifiersBefore === true ? frontOfCompound(spot, noun) : noun.from;
}

/** How far before its noun a compound may begin: "the Peru - Ghana Joint Economic Forum". */
const compoundTokensMax = 9;

/** "the Peru-Ghana Business Forum": names, hyphens and capitals before the noun; never what a preposition opens. */
function frontOfCompound({ lattice, window }: Spot, noun: Item): number {
  let from = noun.from;
  for (let at = noun.from - 1; at >= Math.max(window.from, noun.from - compoundTokensMax); at--) {
    const named = namedBefore(lattice, at + 1);
    if (named === null && !isOfCompound(lattice, at)) break;
    at = named ?? at;
    from = named ?? from;
  }
  return from;
}

const namingKinds: ReadonlySet<string> = new Set([
  "state",
  "demonym",
  "demonym-prefix",
  "region",
  "region-demonym",
  "organisation",
]);

/** Where the name begins that ends at a boundary; null where none does. */
function namedBefore(lattice: Spot["lattice"], end: number): number | null {
  const found = lattice.endingAt(end).filter(({ kind }) => namingKinds.has(kind));
  return found.length === 0 ? null : Math.min(...found.map(({ from }) => from));
}

/** A hyphen, "and", a number, an adjective of size, or a word with a capital. */
function isOfCompound({ tokens }: Spot["lattice"], at: number): boolean {
  const word = tokens.words[at];
  if (word === undefined) return false;
  return (
    /^(?:[-–\d]+|and|th|st|nd|rd|joint|first|second|third|annual|bilateral|trilateral|high|level)$/.test(
      word.lower,
    ) || hasShape(word, shape.capitalised)
  );
}

/** «российско-чадский деловой форум»: in Russian the adjectives stand before the noun. */
function frontOf({ lattice, window }: Spot, noun: Item): number {
  let from = noun.from;
  for (let at = noun.from - 1; at >= Math.max(window.from, noun.from - 6); at--) {
    const word = wordAt(lattice, at);
    const named =
      lattice.at(lexical("demonym"), at) ??
      pairPrefixAt(lattice, at) ??
      lattice.at(lexical("region-demonym"), at);
    if (named !== undefined) from = at;
    else if (
      word !== "-" &&
      !/(?:ый|ий|ой|[ео]го|[ео]му|[ыи]м|[ео]м|ая|ую|ей|[ео]е|[ыи]е|[ыи]х)$/u.test(word)
    )
      break;
    if (lattice.before(verb, at + 1) !== undefined) break;
  }
  return from;
}

/** Marks after a name, and « sur », "on" before what it is about. */
const enders: ReadonlySet<string> = new Set([",", "(", "sur", "on"]);

/** A verb, a mark, a topic, or the name of another occasion. */
function endsName(lattice: Spot["lattice"], at: number, noun: Item): boolean {
  const word = wordAt(lattice, at);
  if (lattice.at(verb, at) !== undefined || enders.has(word)) return true;
  return at >= noun.to && isOtherNoun(lattice, at);
}

/** « la visite fait suite à la conférence »: the name of another occasion begins. */
function isOtherNoun(lattice: Spot["lattice"], at: number): boolean {
  const other = lattice.at(eventNoun, at);
  return other !== undefined && !other.value.weak && !isForum(lattice, at);
}

/** A state, its adjective, or the beginning of a double one. */
function stateCodeAt(
  lattice: Spot["lattice"],
  at: number,
): { readonly code: string; readonly to: number } | null {
  const state = stateAt(lattice, at) ?? demonymAt(lattice, at);
  if (state !== null && !isInWiderName(lattice, at, state.to))
    return { code: state.iso, to: state.to };
  const prefix = pairPrefixAt(lattice, at);
  return prefix === undefined ? null : { code: prefix.value.value.iso, to: prefix.to };
}

/** « Amérique du Sud » is no state. */
function isInWiderName(lattice: Spot["lattice"], at: number, to: number): boolean {
  return (lattice.at(lexical("region"), at)?.to ?? 0) > to;
}

/** Whom a token names, and where the name ends; a forum is named, but is nobody. */
function codeAt(
  lattice: Spot["lattice"],
  at: number,
): { readonly code: string | null; readonly to: number } | null {
  const state = stateCodeAt(lattice, at);
  if (state !== null) return state;
  const region = lattice.at(lexical("region"), at) ?? lattice.at(lexical("region-demonym"), at);
  const body = lattice.at(lexical("organisation"), at);
  if (region !== undefined && (body === undefined || body.to <= region.to))
    return { code: region.value.value.code, to: region.to };
  if (body === undefined) return null;
  return isForum(lattice, at)
    ? { code: null, to: at + 1 }
    : { code: body.value.value.code, to: body.to };
}
