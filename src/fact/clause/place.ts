import type { Language } from "../../core/language.ts";
import type { Item, Lattice } from "../../grammar/lattice.ts";
import type { Window } from "../../grammar/match.ts";
import { party, type PartyItem } from "../../mention/party/party.ts";
import { verb, type VerbGroup } from "../../mention/verb/verb.ts";
import { phraseAt } from "../stretch.ts";
import { wordAt } from "../word-at.ts";
import { englishClauses } from "./en/words.ts";
import { frenchClauses } from "./fr/words.ts";
import { russianClauses } from "./ru/words.ts";
import type { ClauseWords } from "./words.ts";

export type VerbItem = Item<VerbGroup>;

const words: Readonly<Record<Language, ClauseWords>> = {
  fr: frenchClauses,
  en: englishClauses,
  ru: russianClauses,
};

export function clauseWords(language: Language): ClauseWords {
  return words[language];
}

/** A sentence, and where in it one reads. */
export interface Place {
  readonly lattice: Lattice;
  readonly window: Window;
  readonly language: Language;
}

export const strongMarks: ReadonlySet<string> = new Set([";", "!", "?", "…"]);

/** A finite verb: one that carries a clause. */
export function isFinite(group: VerbGroup): boolean {
  return group.tense !== "infinitive" && group.tense !== "participle" && group.tense !== "gerund";
}

/** « Le président de la Transition »: a title that is written like a verb begins a longer phrase. */
export function isTitle(lattice: Lattice, item: VerbItem): boolean {
  return (lattice.at(party, item.from)?.to ?? 0) > item.to;
}

/** The verbs of a stretch, without the titles that are written like one. */
export function clauseVerbs(lattice: Lattice, { from, to }: Window): readonly VerbItem[] {
  return lattice.all(verb, from, to).filter((item) => !isTitle(lattice, item));
}

/** "before being received by Y", « avant de se réunir avec Y »: after such words a verb has the subject of the clause. */
export function isAdverbial(place: Place, { from, value }: VerbItem): boolean {
  if (from - 1 <= place.window.from) return false;
  if (value.tense === "infinitive") return isOpened(place, from);
  const { gerundOpeners } = clauseWords(place.language);
  return value.tense === "gerund" && gerundOpeners?.has(wordAt(place.lattice, from - 1)) === true;
}

/** « afin de », « pour » right before an infinitive. */
function isOpened({ lattice, language }: Place, from: number): boolean {
  const { infinitiveOpeners = [] } = clauseWords(language);
  return infinitiveOpeners.some((opener) => phraseAt(lattice, from - opener.length, opener));
}

/** The finite verb before an adverbial verb, whose clause it completes. */
export function mainVerbOf({ lattice, window }: Place, { from }: VerbItem): VerbItem | null {
  const before = clauseVerbs(lattice, { from: window.from, to: from });
  return before.findLast(({ value }) => isFinite(value)) ?? null;
}

/** Parties to the left of a boundary up to the clause's beginning, nearest first. */
export function partiesLeft(place: Place, end: number): readonly PartyItem[] {
  const { lattice, window } = place;
  const found: PartyItem[] = [];
  for (let at = end; at > window.from;) {
    const item = lattice.before(party, at);
    const other = lattice.before(verb, at);
    if (item !== undefined) found.push(item);
    else if ((other !== undefined && isFinite(other.value)) || stops(place, at - 1)) break;
    at -= item === undefined ? 1 : item.to - item.from;
  }
  return found;
}

/** Parties to the right of a boundary up to the clause's end, in order. */
export function partiesRight(place: Place, from: number, wordsMax = 45): readonly PartyItem[] {
  const { lattice, window } = place;
  const found: PartyItem[] = [];
  for (let at = from, steps = 0; at < window.to && steps < wordsMax; steps++) {
    const item = lattice.at(party, at);
    const other = lattice.at(verb, at);
    if (item !== undefined) found.push(item);
    else if (isFiniteVerb(other)) return withoutSubject(found, place, at);
    else if (endsClause(place, at, other)) break;
    at = (item ?? other)?.to ?? at + 1;
  }
  return found;
}

function isFiniteVerb(item: VerbItem | undefined): boolean {
  return item !== undefined && isFinite(item.value);
}

/** A mark, a word that opens a clause, or a gerund of another: "before flying on". */
function endsClause(place: Place, at: number, other: VerbItem | undefined): boolean {
  return stops(place, at) || (other !== undefined && isAdverbial(place, other));
}

/** "spoke with X days after Y left": who stands bare right before the next finite verb is its subject. */
function withoutSubject(
  found: readonly PartyItem[],
  { language }: Place,
  at: number,
): readonly PartyItem[] {
  const last = found.at(-1);
  if (last?.to !== at || found.length < 2 || clauseWords(language).inflected) return found;
  return isBare(last, language) ? found.slice(0, -1) : found;
}

/** Without a preposition, or after a word that opens a clause as well: "after". */
function isBare({ value: { preposition } }: PartyItem, language: Language): boolean {
  if (preposition === null) return true;
  return preposition !== "by" && clauseWords(language).gerundOpeners?.has(preposition) === true;
}

export function stops({ lattice, language }: Place, at: number): boolean {
  const word = wordAt(lattice, at);
  const { relatives, complementizers } = clauseWords(language);
  return strongMarks.has(word) || relatives.has(word) || complementizers.has(word);
}
