import type { EncounterStatus, ParticipantRole } from "../../core/vocabulary.ts";
import type { Item } from "../../grammar/lattice.ts";
import { lexical } from "../../mention/lexical.ts";
import { party, type PartyItem } from "../../mention/party/party.ts";
import { verb } from "../../mention/verb/verb.ts";
import {
  clauseWords,
  followingVerb,
  isFinite,
  partiesLeft,
  type Place as Spot,
  type VerbItem,
} from "../clause/clause.ts";
import type { Place } from "../reading.ts";
import { statusOfVerb } from "./status.ts";
import type { OccasionWords } from "./words.ts";
import { occasionWords } from "./words-of.ts";

/** What the words around a noun say of its occasion. */
export interface NounReading {
  readonly status: EncounterStatus | "denied" | null;
  /** The verb that has the noun for its object: « a effectué une visite ». */
  readonly support: VerbItem | null;
  /** The verb that has the noun for its subject: « la session s'est tenue ». */
  readonly happening: VerbItem | null;
  /** What that verb makes of its subject; null: as the noun says. */
  readonly subjectRole: ParticipantRole | null;
  readonly again: boolean;
  readonly vague: boolean;
  readonly which: string | null;
  readonly name: string | null;
  /** Parties in the noun's own name: « la commission mixte Ghana-Japon ». */
  readonly codes: ReadonlySet<string>;
  /** A town that receives the occasion: « Accra accueille le sommet ». */
  readonly venue: Place | null;
  readonly margin: boolean;
  /** « En visite au Ghana, X … », « X, en visite au Ghana, … »: who is on the visit. */
  readonly visitor: PartyItem | null;
}

/** Reads the words around the noun of an occasion. */
export function describeNoun(spot: Spot, noun: Item): NounReading {
  const words = occasionWords(spot.language);
  const support = supportOf(spot, noun, words) ?? relativeSupport(spot, noun, words);
  const head = headOf(spot, noun, words);
  const happens = support === null ? happening(spot, noun, words) : null;
  const told = support ?? happens;
  const role = support === null ? null : (words.supports[support.value.lemma] ?? null);
  return {
    status: told === null ? null : statusOfVerb(told.value, words),
    support: support !== null && role !== "venue" ? support : null,
    happening: happens,
    subjectRole: role === "venue" ? null : role,
    again: head.demonstrative,
    vague: head.plural,
    which: head.which,
    name: null,
    codes: codesInName(spot, noun),
    venue: role === "venue" && support !== null ? venueOf(spot, support) : null,
    margin: isMargin(spot, noun, words),
    visitor: isAbroad(spot, noun, words) ? visitorBeside(spot, noun) : null,
  };
}

/** The verb whose object the noun is: one of the supports, a few words to the left. */
function supportOf({ lattice, window }: Spot, noun: Item, words: OccasionWords): VerbItem | null {
  for (let end = noun.from, steps = 0; end > window.from && steps < 8; steps++) {
    const found = lattice.before(verb, end);
    if (found !== undefined) return found.value.lemma in words.supports ? found : null;
    end -= lattice.stepLeft(end);
  }
  return null;
}

/** « la visite que X doit effectuer »: the verb stands in the relative clause. */
function relativeSupport(spot: Spot, noun: Item, words: OccasionWords): VerbItem | null {
  const { lattice, window, language } = spot;
  const { complementizers } = clauseWords(language);
  for (let at = noun.to; at < Math.min(window.to, noun.to + 4); at++) {
    if (!complementizers.has(lattice.tokens.words[at]?.lower ?? "")) continue;
    const found = followingVerb(spot, at + 1, 6);
    return found !== null && found.value.lemma in words.supports ? found : null;
  }
  return null;
}

/** The verb whose subject the noun is: « la session s'est tenue », « le sommet a été reporté ». */
function happening(spot: Spot, noun: Item, words: OccasionWords): VerbItem | null {
  const found = followingVerb(spot, noun.to);
  if (found === null || !(isFinite(found.value) || found.value.tense === "participle")) return null;
  const { lemma } = found.value;
  const tells = [words.happens, words.postpones, words.cancels, words.plans, words.ongoing];
  return tells.some((set) => set.has(lemma)) ? found : null;
}

interface Head {
  readonly demonstrative: boolean;
  readonly plural: boolean;
  readonly which: string | null;
}

/** Determiner and ordinal: the words before the noun, back to its determiner. */
function headOf({ lattice, window }: Spot, noun: Item, words: OccasionWords): Head {
  const own: string[] = [];
  for (let at = noun.from - 1; at >= Math.max(window.from, noun.from - 4); at--) {
    const word = lattice.tokens.words[at]?.lower ?? "";
    own.push(word);
    if (words.definite.has(word) || words.demonstrative.has(word) || words.plural.has(word)) break;
  }
  return {
    demonstrative: own.some((word) => words.demonstrative.has(word)),
    plural: own.some((word) => words.plural.has(word)),
    which: ordinalIn(own, words),
  };
}

function ordinalIn(own: readonly string[], words: OccasionWords): string | null {
  for (const [index, word] of own.entries()) {
    const which = words.which[word];
    if (which !== undefined) return which;
    if (/^\d{1,2}$/.test(word) && index > 0) return word;
  }
  return null;
}

const connectors = new Set([
  "de",
  "d'",
  "du",
  "des",
  "la",
  "le",
  "l'",
  "les",
  "et",
  "-",
  "of",
  "the",
  "and",
  "entre",
]);

/** States, demonyms and organisations in the noun phrase itself. */
function codesInName({ lattice, window }: Spot, noun: Item): ReadonlySet<string> {
  const codes = new Set<string>();
  for (let at = noun.from, misses = 0; at < window.to && misses < 5; at++) {
    if (lattice.at(verb, at) !== undefined || lattice.tokens.words[at]?.lower === ",") break;
    const found = codeAt(lattice, at);
    if (found !== null) codes.add(found);
    misses =
      found !== null || connectors.has(lattice.tokens.words[at]?.lower ?? "") ? 0 : misses + 1;
  }
  return codes;
}

function codeAt(lattice: Spot["lattice"], at: number): string | null {
  const state =
    lattice.at(lexical("state"), at) ??
    lattice.at(lexical("demonym"), at) ??
    lattice.at(lexical("demonym-prefix"), at);
  if (state !== undefined) return state.value.value.iso;
  const body = lattice.at(lexical("region"), at) ?? lattice.at(lexical("organisation"), at);
  return body === undefined ? null : body.value.value.code;
}

function venueOf(spot: Spot, support: VerbItem): Place | null {
  const { lattice, window } = spot;
  for (let at = support.from - 1; at >= Math.max(window.from, support.from - 8); at--) {
    const city = lattice.at(lexical("city"), at);
    if (city !== undefined)
      return { name: city.value.value.name, country: city.value.value.country };
  }
  const [subject] = partiesLeft(spot, support.from);
  return subject?.value.code === undefined ||
    subject.value.code === null ||
    subject.value.code.includes(":")
    ? null
    : { name: null, country: subject.value.code };
}

function isMargin({ lattice, window }: Spot, noun: Item, words: OccasionWords): boolean {
  const before = lattice.tokens.words
    .slice(Math.max(window.from, noun.from - 8), noun.from)
    .map(({ lower }) => lower);
  return words.margins.some((margin) =>
    before.some((_, at) => margin.every((word, index) => before[at + index] === word)),
  );
}

/** « en visite », "on a visit", «с визитом». */
function isAbroad({ lattice, window }: Spot, noun: Item, words: OccasionWords): boolean {
  if (noun.from <= window.from) return false;
  return words.abroad.has(lattice.tokens.words[noun.from - 1]?.lower ?? "");
}

/** The bare phrase right before the journey, else the one after its comma. */
function visitorBeside({ lattice, window }: Spot, noun: Item): PartyItem | null {
  for (let end = noun.from - 1; end > Math.max(window.from, noun.from - 4); end--) {
    const before = lattice.before(party, end);
    if (before !== undefined && before.value.preposition === null) return before;
  }
  let comma = noun.to;
  while (comma < window.to && lattice.tokens.words[comma]?.lower !== ",") comma++;
  const after = lattice.at(party, comma + 1);
  return after !== undefined && after.value.preposition === null ? after : null;
}
