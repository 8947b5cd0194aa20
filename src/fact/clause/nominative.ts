import { party, type PartyItem } from "../../mention/party/party.ts";
import { verb } from "../../mention/verb/verb.ts";
import { wordAt } from "../word-at.ts";
import {
  clauseWords,
  isFinite,
  partiesLeft,
  partiesRight,
  strongMarks,
  type Place,
  type VerbItem,
} from "./place.ts";

/**
 * The subject of a verb in a language that marks it by case, such as Russian: the phrase in the
 * nominative, on either side of the verb, past relative clauses; « и » shares that of the verb before.
 */
export function nominativeSubject(place: Place, item: VerbItem, depth = 0): PartyItem | null {
  if (item.value.tense === "participle") return besideSubject(place, item);
  return (
    relativeSubject(place, item) ??
    acrossRelative(place, item, "with its verb") ??
    leftOrTurned(place, item) ??
    acrossRelative(place, item, "with any words") ??
    partiesRight(place, item.to).find(isNominative) ??
    sharedSubject(place, item, depth)
  );
}

/** The nominative before the verb; where that can be an accusative too, «Лиму посетил министр», one behind it that cannot. */
function leftOrTurned(place: Place, item: VerbItem): PartyItem | null {
  const before = partiesLeft(place, item.from).find(isNominative) ?? null;
  if (before === null || !isAmbiguous(before) || before.to !== item.from) return before;
  const [behind] = partiesRight(place, item.to);
  const turned = behind !== undefined && behind.value.type !== "group" && isOnlyNominative(behind);
  return turned && item.value.voice === "active" ? behind : before;
}

function isAmbiguous({ value }: PartyItem): boolean {
  return value.cases?.includes("acc") === true;
}

function isOnlyNominative({ value }: PartyItem): boolean {
  return value.preposition === null && value.cases?.length === 1 && value.cases[0] === "nom";
}

/** How far before its verb a relative pronoun may stand as the subject, in tokens. */
const relativeSubjectMax = 5;

/** «послу, который завтра встретится с …»: whom the pronoun in the nominative stands for, in any case. */
function relativeSubject(
  { lattice, window, language }: Place,
  { from, value }: VerbItem,
): PartyItem | null {
  const { relativeSubjects } = clauseWords(language);
  if (relativeSubjects === undefined || !isFinite(value)) return null;
  for (let at = from - 1; at > Math.max(window.from, from - relativeSubjectMax); at--) {
    const word = wordAt(lattice, at);
    if (word === "," || lattice.before(verb, at + 1) !== undefined) return null;
    if (relativeSubjects.has(word))
      return wordAt(lattice, at - 1) === "," ? (lattice.before(party, at - 1) ?? null) : null;
  }
  return null;
}

/** How long a relative clause may be, in tokens. */
const relativeTokensMax = 30;

/** «Министр, с которым беседовал посол, заявил»: a comma closes the clause before the verb. */
function acrossRelative(
  place: Place,
  { from }: VerbItem,
  closed: "with its verb" | "with any words",
): PartyItem | null {
  const { lattice, window, language } = place;
  if (wordAt(lattice, from - 1) !== ",") return null;
  const { relatives } = clauseWords(language);
  for (let at = from - 2; at > Math.max(window.from, from - relativeTokensMax); at--) {
    if (!relatives.has(wordAt(lattice, at))) continue;
    const full = lattice.all(verb, at, from - 1).some(({ value }) => isFinite(value));
    const comma = [at - 1, at - 2, at - 3].find((one) => wordAt(lattice, one) === ",");
    if (comma === undefined || (closed === "with its verb" && !full)) return null;
    return partiesLeft(place, comma).find(isNominative) ?? null;
  }
  return null;
}

/** «X прибыл в Лиму и провёл переговоры», «посетил Лиму, где принял Y»: the subject of the verb before, if both agree. */
function sharedSubject(place: Place, item: VerbItem, depth: number): PartyItem | null {
  const { lattice, window } = place;
  if (depth >= 3 || !isFinite(item.value) || item.value.voice === "passive") return null;
  const before = lattice.all(verb, window.from, item.from).findLast(({ value }) => isFinite(value));
  if (before === undefined || before.value.number !== item.value.number) return null;
  return isJoinedTo(place, before.to, item.from)
    ? nominativeSubject(place, before, depth + 1)
    : null;
}

/** «и», «а затем» or «где» stands between two verbs, and no mark that ends a sentence. */
function isJoinedTo({ lattice, language }: Place, from: number, to: number): boolean {
  const { coordinators, whereabouts, relatives } = clauseWords(language);
  const between = lattice.tokens.words.slice(from, to);
  if (between.some(({ lower }) => strongMarks.has(lower))) return false;
  return between.some(
    ({ lower }) =>
      coordinators.has(lower) || relatives.has(lower) || whereabouts?.has(lower) === true,
  );
}

function isNominative({ value }: PartyItem): boolean {
  return value.preposition === null && (value.cases?.includes("nom") ?? true);
}

/** « X, reçu par Y »: the phrase right before a participle. */
export function besideSubject({ lattice, window }: Place, { from }: VerbItem): PartyItem | null {
  const comma = wordAt(lattice, from - 1) === ",";
  const end = comma ? from - 1 : from;
  return end > window.from ? (lattice.before(party, end) ?? null) : null;
}
