import type { Item } from "../../grammar/lattice.ts";
import { party, type PartyItem } from "../../mention/party/party.ts";
import {
  clauseWords,
  followingVerb,
  isFinite,
  type Place as Spot,
  type VerbItem,
} from "../clause/clause.ts";
import { verb } from "../../mention/verb/verb.ts";
import { wordAt } from "../word-at.ts";
import { codesInName } from "./noun-codes.ts";
import { isRuled } from "./ruled.ts";
import type { OccasionWords } from "./words.ts";

/** How many words may stand between a noun and its verb: « la signature d'un accord sur … entre X et Y a eu lieu ». */
const ownVerbMax = 16;

/** « la visite, prévue en mai, a été reportée »: what befalls an occasion that a participle or a relative dates. */
export function befalling(
  spot: Spot,
  told: VerbItem,
  { noun, words }: { readonly noun: Item; readonly words: OccasionWords },
): VerbItem {
  if (told.value.tense !== "participle" && !isRelative(spot, noun, told)) return told;
  const later = followingVerb(spot, told.to, ownVerbMax);
  if (later === null) return told;
  const { lemma } = later.value;
  return words.postpones.has(lemma) || words.cancels.has(lemma) ? later : told;
}

/** The verb whose subject the noun is: « la session s'est tenue », « le sommet a été reporté ». */
export function happening(spot: Spot, noun: Item, words: OccasionWords): VerbItem | null {
  const ahead = verbAhead(spot, noun, words);
  if (ahead !== null) return ahead;
  const found = ownVerb(spot, noun);
  if (found === null) return null;
  const relative = isRelative(spot, noun, found);
  if (!relative && isNoSubject(spot, { noun, found, words })) return null;
  const { tense } = found.value;
  if ((isFinite(found.value) || tense === "participle") && tellsOf(words, found)) return found;
  return relative || isPostmodifier(found) ? happening(spot, found, words) : null;
}

/** « la commission, qui ne s'est plus réunie depuis 2012, se tiendra »: past the relative clause that denies. */
function ownVerb(spot: Spot, noun: Item): VerbItem | null {
  const found = followingVerb(spot, noun.to, ownVerbMax);
  if (found?.value.negated !== true || !isRelative(spot, noun, found)) return found;
  const main = followingVerb(spot, found.to, ownVerbMax);
  return main !== null && isFinite(main.value) ? main : found;
}

/** "a session held in Lima", "a session to be chaired by X": the verb of the noun stands behind it. */
function isPostmodifier({ value: { tense, voice } }: VerbItem): boolean {
  return tense === "participle" || (tense === "infinitive" && voice === "passive");
}

/** Beside the clause, ruled by a preposition, or with somebody else before the verb. */
function isNoSubject(
  spot: Spot,
  told: { readonly noun: Item; readonly found: VerbItem; readonly words: OccasionWords },
): boolean {
  if (isAside(spot, told.noun, told.words) || hasOtherSubject(spot, told)) return true;
  return clauseWords(spot.language).inflected && isRuled(spot, told.noun);
}

function tellsOf(words: OccasionWords, { value }: VerbItem): boolean {
  const { happens, postpones, cancels, plans, ongoing, begins, ends } = words;
  if (value.voice === "passive" && words.supports.has(value.lemma)) return true;
  return [happens, postpones, cancels, plans, ongoing, begins, ends].some((set) =>
    set.has(value.lemma),
  );
}

/** A verb whose subject, and not its object, the noun behind it is. */
function opensWith(words: OccasionWords, found: VerbItem): boolean {
  const { voice, lemma } = found.value;
  if (!isFinite(found.value) || !tellsOf(words, found)) return false;
  return voice === "passive" || (words.happens.has(lemma) && !words.supports.has(lemma));
}

/** How many tokens may stand between a verb and its subject behind it. */
const turnedTokensMax = 5;

/** «состоялись переговоры», «намечена встреча»: in Russian the verb may stand before its subject. */
function verbAhead(spot: Spot, noun: Item, words: OccasionWords): VerbItem | null {
  if (!clauseWords(spot.language).inflected) return null;
  const found = verbBefore(spot, noun);
  if (found === null || !opensWith(words, found)) return null;
  const between = { ...spot, window: { from: found.to, to: noun.from } };
  return isAside(between, noun, words) ? null : found;
}

/** The verb a few tokens before a noun, with no party and no mark between. */
function verbBefore({ lattice, window }: Spot, noun: Item): VerbItem | null {
  for (let end = noun.from; end > Math.max(window.from, noun.from - turnedTokensMax); end--) {
    const found = lattice.before(verb, end);
    if (found !== undefined) return found;
    if (lattice.before(party, end) !== undefined || /^[,;:]$/.test(wordAt(lattice, end - 1)))
      return null;
  }
  return null;
}

/** « au cours de la visite »: beside the clause, and no subject of it. */
export function isAside({ lattice, window }: Spot, noun: Item, words: OccasionWords): boolean {
  return lattice.tokens.words
    .slice(Math.max(window.from, noun.from - 3), noun.from)
    .some(({ lower }) => words.adjuncts.has(lower));
}

/** « au dîner, X a dit »: between a noun and its own verb no one else stands. */
function hasOtherSubject(
  spot: Spot,
  {
    noun,
    found,
    words,
  }: { readonly noun: Item; readonly found: VerbItem; readonly words: OccasionWords },
): boolean {
  const { lattice } = spot;
  const falls = words.cancels.has(found.value.lemma) || words.postpones.has(found.value.lemma);
  return lattice
    .all(party, noun.to, found.from)
    .some(
      (item) =>
        item.value.preposition === null &&
        item.to === found.from &&
        item.value.cases?.includes("nom") !== false &&
        !isOfPair(spot, item) &&
        !(falls && item.value.type === "pronoun") &&
        !isInName(spot, noun, item),
    );
}

/** « la commission mixte Ghana-Japon s'est tenue »: a state in the noun's own name acts not. */
function isInName(spot: Spot, noun: Item, { value }: PartyItem): boolean {
  if (value.type !== "state") return false;
  return [...codesInName(spot, noun)].some((code) => value.code?.split(" ").includes(code));
}

/** « entre X et Y »: the second of two behind one preposition. */
function isOfPair({ lattice, language }: Spot, { from }: PartyItem): boolean {
  if (!clauseWords(language).coordinators.has(wordAt(lattice, from - 1))) return false;
  return (lattice.before(party, from - 1)?.value.preposition ?? null) !== null;
}

/** « le sommet qui s'est tenu à Lima », "the talks that were held": the verb of a relative clause is its own. */
function isRelative({ lattice, language }: Spot, noun: Item, found: VerbItem): boolean {
  const { relatives, says, inflected } = clauseWords(language);
  if (!inflected && says?.has(wordAt(lattice, noun.to)) === true) return true;
  const from = Math.max(noun.to, lastVerbEnd(lattice, noun.to, found.from));
  return lattice.tokens.words.slice(from, found.from).some(({ lower }) => relatives.has(lower));
}

/** The end of the last finite verb of a stretch; its beginning where none stands there. */
function lastVerbEnd(lattice: Spot["lattice"], from: number, to: number): number {
  const verbs = lattice.all(verb, from, to).filter(({ value }) => isFinite(value));
  return verbs.at(-1)?.to ?? from;
}
