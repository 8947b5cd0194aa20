import type { Language } from "../../core/language.ts";
import type { Item, Lattice } from "../../grammar/lattice.ts";
import { party, type PartyItem } from "../../mention/party/party.ts";
import { verb } from "../../mention/verb/verb.ts";
import { wordAt } from "../word-at.ts";
import { besideSubject, nominativeSubject } from "./nominative.ts";
import {
  clauseWords,
  isAdverbial,
  isFinite,
  isTitle,
  mainVerbOf,
  stops,
  strongMarks,
  type Place,
  type VerbItem,
} from "./place.ts";
import type { Slot } from "./words.ts";

export {
  clauseVerbs,
  clauseWords,
  isAdverbial,
  isFinite,
  mainVerbOf,
  partiesLeft,
  partiesRight,
  type Place,
  type VerbItem,
} from "./place.ts";

/** A party phrase and what it is to the trigger. */
export interface Argument {
  readonly slot: Slot;
  readonly party: PartyItem;
}

/** The longest party phrase that starts at a token. */
export function partyAt(lattice: Lattice, at: number): PartyItem | undefined {
  return lattice.at(party, at);
}

/** The verb whose clause holds a token: the nearest finite one to the left, else to the right. */
export function governingVerb(place: Place, at: number, wordsMax = 8): VerbItem | null {
  const { lattice, window } = place;
  for (let end = at; end > window.from && at - end <= wordsMax; end--) {
    const whole = lattice.before(party, end);
    if (whole !== undefined) end = whole.from;
    const found = lattice.before(verb, end);
    if (found !== undefined) return found;
    if (breaks(lattice, end - 1, place.language)) return null;
  }
  return null;
}

/** The first verb to the right within a few words, where no mark stands between. */
export function followingVerb(place: Place, at: number, wordsMax = 12): VerbItem | null {
  const { lattice, window } = place;
  for (let from = at, steps = 0; from < window.to && steps <= wordsMax; steps++) {
    const found = lattice.at(verb, from);
    if (found !== undefined && !isTitle(lattice, found)) return found;
    if (strongMarks.has(wordAt(lattice, from))) return null;
    from += lattice.stepRight(from);
  }
  return null;
}

function breaks(lattice: Lattice, at: number, language: Language): boolean {
  const word = wordAt(lattice, at);
  return strongMarks.has(word) || word === "," || clauseWords(language).relatives.has(word);
}

/**
 * The subject of a verb.
 *
 * To the left the nearest bare phrase counts, unless it is the object of another verb; « X, qui a
 * rencontré Y, a signé » passes over the relative clause; « X a rencontré Y et a signé » shares X.
 * A participle that opens a sentence has its subject to the right.
 */
export function subjectOf(place: Place, item: VerbItem): PartyItem | null {
  if (clauseWords(place.language).inflected) return nominativeSubject(place, item);
  if (isLoose(place, item)) return besideSubject(place, item) ?? openingSubject(place, item);
  const main = isAdverbial(place, item) ? mainVerbOf(place, item) : null;
  if (main !== null) return subjectOf(place, main);
  return (
    enclosingSubject(place, item) ?? leftSubject(place, item, 0) ?? openingSubject(place, item)
  );
}

/** A participle without its auxiliary that no « et » joins to another verb: it belongs to the noun beside it. */
function isLoose({ lattice, language }: Place, { from, value }: VerbItem): boolean {
  const word = wordAt(lattice, from - 1);
  return value.tense === "participle" && !clauseWords(language).coordinators.has(word);
}

/** The subject of the clause in which an item stands beside the verb: « …, X a dit lors de la réunion ». */
export function clauseSubject(place: Place, item: Item): PartyItem | null {
  const found = finiteBefore(place, item.from) ?? mainVerbAfter(place, item.to);
  if (found === null) return null;
  const after = found.value.inverted ? place.lattice.at(party, found.to) : undefined;
  return after ?? subjectOf(place, found);
}

/** The governing verb, past the participles that stand between: « les promesses faites lors de … ». */
function finiteBefore(place: Place, at: number): VerbItem | null {
  const found = governingVerb(place, at, 14);
  if (found === null || !isLoose(place, found)) return found;
  return governingVerb(place, found.from, 14);
}

/** « Au dîner qui a suivi, X a dit … »: the verb after a noun that no relative pronoun makes its own. */
function mainVerbAfter(place: Place, at: number): VerbItem | null {
  const found = followingVerb(place, at, 10);
  const isRelative = found !== null && (relativeBefore(place, found) ?? -1) >= at;
  return isRelative ? followingVerb(place, found.to, 14) : found;
}

/** "X, who spoke because Y had left, said", « X, qu'accompagnait Y, a dit »: a relative clause between commas leaves X the subject. */
function enclosingSubject({ lattice, window, language }: Place, item: VerbItem): PartyItem | null {
  const { enclosing } = clauseWords(language);
  if (enclosing.size === 0 || wordAt(lattice, item.from - 1) !== ",") return null;
  for (let at = window.from + 1; at < item.from - 1; at++) {
    if (lattice.at(verb, at) !== undefined) return null;
    if (wordAt(lattice, at) !== "," || !enclosing.has(wordAt(lattice, at + 1))) continue;
    const found = lattice.before(party, at);
    return found?.value.preposition === null ? found : null;
  }
  return null;
}

/** How many verbs may share a subject: "X came, saw, signed and left". */
const depthMax = 5;

function leftSubject(place: Place, item: VerbItem, depth: number): PartyItem | null {
  const { lattice, window } = place;
  let end = item.from;
  while (end > window.from) {
    const found = lattice.before(party, end);
    if (found !== undefined) {
      if (found.value.preposition === null) return bareSubject(place, found, { item, depth });
      end = found.from;
      continue;
    }
    const other = lattice.before(verb, end);
    if (other !== undefined && isFinite(other.value)) return subjectAcross(place, { other, depth });
    if (stops(place, end - 1)) return subjectAtBorder(place, item, end - 1);
    end = other?.from ?? end - 1;
  }
  return null;
}

/** A bare phrase is the subject; as the object of another verb it shows whose subject « et » shares. */
function bareSubject(
  place: Place,
  found: PartyItem,
  { item, depth }: { readonly item: VerbItem; readonly depth: number },
): PartyItem | null {
  const object = objectOfVerb(place, found);
  if (object === null || opensBareClause(place, found, item)) return found;
  if (depth >= depthMax || !shares(place, item)) return null;
  return turnedAside(place, object) ?? subjectBefore(place, object, depth);
}

/** « X, qu'accompagnait Y, a signé »: a clause between commas, with its subject behind its verb, leaves X the subject. */
function turnedAside(place: Place, { from }: VerbItem): PartyItem | null {
  const { lattice, language } = place;
  const opens = clauseWords(language).complementizers.has(wordAt(lattice, from - 1));
  return opens && wordAt(lattice, from - 2) === "," ? antecedent(place, from - 2) : null;
}

/** "she said Rodrigo would be received": in English the phrase right before a finite verb is its subject. */
function opensBareClause(
  { language }: Place,
  found: PartyItem,
  { from, value }: VerbItem,
): boolean {
  return clauseWords(language).modifiersBefore === true && found.to === from && isFinite(value);
}

/** What the word that opens a clause says of its subject: « qui » stands for it, « que » may turn it. */
function subjectAtBorder(place: Place, item: VerbItem, at: number): PartyItem | null {
  const { relatives, complementizers } = clauseWords(place.language);
  const word = wordAt(place.lattice, at);
  if (relatives.has(word)) return antecedent(place, at);
  return complementizers.has(word) ? turnedSubject(place, item) : null;
}

/** « ce que lui a promis X »: after « que » the subject may stand behind the verb. */
function turnedSubject({ lattice }: Place, { to }: VerbItem): PartyItem | null {
  const found = lattice.at(party, to);
  return found !== undefined && found.value.preposition === null ? found : null;
}

/** Another verb stands between: pass its relative clause, or share its subject after « et ». */
function subjectAcross(
  place: Place,
  { other, depth }: { readonly other: VerbItem; readonly depth: number },
): PartyItem | null {
  if (depth >= depthMax) return null;
  const relative = relativeBefore(place, other);
  return relative === null ? subjectBefore(place, other, depth) : antecedent(place, relative);
}

function subjectBefore(place: Place, other: VerbItem, depth: number): PartyItem | null {
  return leftSubject(place, other, depth + 1);
}

/** Whether « et », « puis » or a comma stands right before the verb. */
function shares({ lattice, language }: Place, item: VerbItem): boolean {
  const word = wordAt(lattice, item.from - 1);
  return word === "," || clauseWords(language).coordinators.has(word);
}

/** The token of a relative pronoun right before a verb, or a few words before it. */
function relativeBefore({ lattice, window, language }: Place, item: VerbItem): number | null {
  for (let at = item.from - 1; at >= Math.max(window.from, item.from - 3); at--)
    if (clauseWords(language).relatives.has(wordAt(lattice, at))) return at;
  return null;
}

/** The phrase that a relative pronoun stands for: the one right before it; in « c'est X qui », X. */
function antecedent(place: Place, at: number): PartyItem | null {
  const { lattice, window } = place;
  const cleft = cleftSubject(place);
  if (cleft !== null && cleft.to <= at) return cleft;
  for (let end = at; end > window.from && at - end < 3; end--) {
    const found = lattice.before(party, end);
    if (found !== undefined) return found;
  }
  return null;
}

/** « C'est X qui a signé »: the phrase after the opening « c'est ». */
function cleftSubject({ lattice, window, language }: Place): PartyItem | null {
  const { clefts } = clauseWords(language);
  const isCleft = clefts.has(wordAt(lattice, window.from));
  return isCleft ? (lattice.at(party, window.from + 2) ?? null) : null;
}

/** The finite verb that a bare phrase follows directly, and whose object it therefore is. */
function objectOfVerb({ lattice, window }: Place, item: PartyItem): VerbItem | null {
  if (item.from <= window.from) return null;
  const found = lattice.before(verb, item.from);
  return found !== undefined && found.value.voice === "active" ? found : null;
}

/** « Accueillis par X, Y et Z ont … »: the subject of an opening participle stands after the comma. */
function openingSubject({ lattice, window }: Place, item: VerbItem): PartyItem | null {
  if (isFinite(item.value)) return null;
  let comma = item.to;
  for (let count = 0; count < openingCommasMax; count++) {
    comma = commaAfter({ lattice, window }, comma);
    const found = partyBehind({ lattice, window }, comma);
    if (found?.value.preposition === null) return found;
    if (found === null || lattice.at(verb, found.to) !== undefined) return null;
  }
  return null;
}

/** How many commas may stand before the subject: "Addressing the press in Lima, Peru, X …". */
const openingCommasMax = 3;

function commaAfter({ lattice, window }: Omit<Place, "language">, from: number): number {
  let at = from + 1;
  while (at < window.to && lattice.tokens.words[at]?.lower !== ",") at += lattice.stepRight(at);
  return at;
}

function partyBehind(
  { lattice, window }: Omit<Place, "language">,
  comma: number,
): PartyItem | null {
  for (let at = comma + 1; at < Math.min(window.to, comma + 4); at++) {
    const found = lattice.at(party, at);
    if (found !== undefined) return found;
  }
  return null;
}
