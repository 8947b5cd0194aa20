import type { ParticipantRole } from "../../core/vocabulary.ts";
import type { Item } from "../../grammar/lattice.ts";
import { party } from "../../mention/party/party.ts";
import { verb } from "../../mention/verb/verb.ts";
import {
  clauseWords,
  followingVerb,
  isFinite,
  subjectOf,
  type Place as Spot,
  type VerbItem,
} from "../clause/clause.ts";
import type { Place } from "../reading.ts";
import { wordAt } from "../word-at.ts";
import { eventNoun, type EventNounEntry } from "./occasion.ts";
import { venueBefore } from "./venue.ts";
import { isRuled } from "./ruled.ts";
import type { OccasionWords } from "./words.ts";

/** What the verb that has the noun for its object makes of the occasion. */
interface Supported {
  readonly support: VerbItem | null;
  readonly subjectRole: ParticipantRole | null;
  readonly venue: Place | null;
}

/** The verb that has the noun of an occasion for its object: « a effectué une visite ». */
export function supportOf(spot: Spot, noun: Item, words: OccasionWords): VerbItem | null {
  return (
    relativeSupport(spot, noun, words) ??
    leftSupport(spot, noun, words) ??
    turnedSupport(spot, noun, words)
  );
}

/** What the verb that has the noun for its object makes of its subject: a party, or a venue. */
export function supported(
  spot: Spot,
  { noun, support }: { readonly noun: Item; readonly support: VerbItem | null },
  words: OccasionWords,
): Supported {
  if (support === null) return { support, subjectRole: null, venue: null };
  const role = words.supports.get(support.value.lemma) ?? null;
  if (role !== "venue") return { support, subjectRole: role, venue: null };
  return isHanded(noun) || isHostedByPerson(spot, support, noun)
    ? { support, subjectRole: "host", venue: null }
    : { support: null, subjectRole: null, venue: venueBefore(spot, support) };
}

/** "the minister hosted a dinner": a person has guests where a town has an occasion. */
function isHostedByPerson(spot: Spot, support: VerbItem, noun: Item): boolean {
  if (clauseWords(spot.language).modifiersBefore !== true) return false;
  if (spot.lattice.all(party, support.to, noun.from).length > 0) return false;
  const type = subjectOf(spot, support)?.value.type;
  return type === "person" || type === "office";
}

/** Credentials are taken from somebody, and no town takes them. */
function isHanded(noun: Item): boolean {
  return (
    noun.kind === eventNoun.name && (noun.value as EventNounEntry).value.format === "credentials"
  );
}

/** How far before a noun the verb may stand whose object it is: « ont tenu, du 3 au 5 mai à Lima, la deuxième session ». */
const supportStepsMax = 12;

/** The verb whose object the noun is: one of the supports, a few words to the left. */
function leftSupport(spot: Spot, noun: Item, words: OccasionWords): VerbItem | null {
  const { lattice, window } = spot;
  if (isJourneyOf(spot, noun, words)) return null;
  for (let end = noun.from, steps = 0; end > window.from && steps < supportStepsMax; steps++) {
    const found = lattice.before(verb, end);
    const whole = lattice.before(party, end);
    if (found !== undefined && (whole === undefined || whole.from > found.from))
      return words.supports.has(found.value.lemma) ? found : null;
    if (isThat(spot, end - 1) || isDont(spot, end - 1)) return null;
    end -= lattice.stepLeft(end);
  }
  return null;
}

/** "told the paper that the talks were over": in a language where the word opens clauses alone. */
function isThat({ lattice, language }: Spot, at: number): boolean {
  const { says, modifiersBefore } = clauseWords(language);
  return modifiersBefore === true && says?.has(wordAt(lattice, at)) === true;
}

/** « crée une commission dont la session se tiendra », "a board whose session …": the noun has a clause of its own. */
function isDont({ lattice }: Spot, at: number): boolean {
  return possessiveRelatives.has(wordAt(lattice, at));
}

const possessiveRelatives: ReadonlySet<string> = new Set(["dont", "whose"]);

/** « a reçu X, en visite au Ghana »: a noun right after « en » is no object of a verb. */
function isJourneyOf({ lattice, language }: Spot, { from }: Item, words: OccasionWords): boolean {
  return !clauseWords(language).inflected && words.abroad.has(wordAt(lattice, from - 1));
}

/** « la visite que X doit effectuer »: the verb stands in the relative clause. */
function relativeSupport(spot: Spot, noun: Item, words: OccasionWords): VerbItem | null {
  const { lattice, window, language } = spot;
  const { complementizers, relatives, inflected } = clauseWords(language);
  for (let at = noun.to; at < Math.min(window.to, noun.to + 4); at++) {
    const opensRelative = !inflected && relatives.has(wordAt(lattice, at));
    if (!opensRelative && !complementizers.has(wordAt(lattice, at))) continue;
    const found = followingVerb(spot, at + 1, 6);
    if (found === null || !words.supports.has(found.value.lemma)) return null;
    return !opensRelative || lattice.all(party, at + 1, found.from).length > 0 ? found : null;
  }
  return null;
}

/** How far behind its object a verb may stand, in words. */
const turnedMax = 16;

/** «встречу провёл министр», «визит, который совершит король»: in Russian the object may stand first. */
function turnedSupport(spot: Spot, noun: Item, words: OccasionWords): VerbItem | null {
  if (!clauseWords(spot.language).inflected || isRuled(spot, noun)) return null;
  const found = followingVerb(spot, noun.to, turnedMax);
  if (found === null || !words.supports.has(found.value.lemma)) return null;
  const acts = found.value.voice === "active" && isFinite(found.value);
  return acts && isSubjectAt(spot, found.to) ? found : null;
}

/** Whether a party in the nominative begins at a token. */
function isSubjectAt({ lattice, window }: Spot, at: number): boolean {
  const subject = at < window.to ? lattice.at(party, at) : undefined;
  if (subject === undefined || subject.value.preposition !== null) return false;
  return subject.value.cases?.includes("nom") === true;
}
