import { hasShape, shape, type Word } from "../grammar/word.ts";
import { date } from "../mention/date/lay-dates.ts";
import { party } from "../mention/party/party.ts";
import { verb, type VerbGroup } from "../mention/verb/verb.ts";
import { clauseWords, isFinite, type Place as Spot } from "./clause/clause.ts";

/** How many words before its head a phrase may have: "a new double taxation avoidance agreement". */
const wordsMax = 9;

const determiners = new Set(
  `the a an this that these those its their his her our my two three four five six seven eight nine ten eleven
   twelve several some many both no any every each another`.split(/\s+/),
);

const borders = new Set(
  `of in on at to for from with by between under over into during about as than via per after before since until
   through within against among without upon including such like is are was were be been has have had not also
   already it they he she we you i them him there here what how why where when if whether so but or nor yet while
   whereas because although though unless who which whose whom 's ' s`.split(/\s+/),
);

/**
 * Where a noun phrase begins whose adjectives and nouns stand before its head: "a five-year tax
 * treaty".
 *
 * @param head - The first token of the head.
 * @returns The token of the determiner, or of the first word that belongs to the head.
 */
export function modifiersStart(spot: Spot, head: number): number {
  let from = head;
  while (from > spot.window.from && head - from < wordsMax && isModifier(spot, from - 1)) {
    from--;
    if (determiners.has(lowerAt(spot, from))) return from;
  }
  return pastJoint(spot, from, head);
}

/** "a second and fatter edition": over "and" only where an article opens what stands before it. */
function pastJoint(spot: Spot, from: number, head: number): number {
  const before = lowerAt(spot, from - 1);
  if (before !== "and" || from === head) return from;
  const start = modifiersStart(spot, from - 1);
  const opens = /^an?$/.test(lowerAt(spot, start));
  return opens && head - start <= wordsMax ? start : from;
}

/** A word, a number or a joined hyphen that can stand before a noun. */
function isModifier(spot: Spot, at: number): boolean {
  const { lattice } = spot;
  const word = lattice.tokens.words[at];
  if (word === undefined || borders.has(word.lower)) return false;
  if (word.form === "-") return isJoined(spot, at);
  if (!isWord(word) || isAdverb(word)) return false;
  return !endsOther(spot, at + 1);
}

function isWord(word: Word): boolean {
  return hasShape(word, shape.word) || hasShape(word, shape.number);
}

function isAdverb({ lower, form }: Word): boolean {
  return (
    form === lower &&
    lower.endsWith("ly") &&
    !/^(?:early|family|friendly|yearly|daily|monthly)$/.test(lower)
  );
}

function isJoined({ lattice: { tokens } }: Spot, at: number): boolean {
  return tokens.ends[at - 1] === tokens.starts[at] && tokens.ends[at] === tokens.starts[at + 1];
}

/** A verb that carries a clause, a person, a pair of sides or a day ends right here. */
function endsOther({ lattice }: Spot, end: number): boolean {
  const act = lattice.before(verb, end);
  if (act !== undefined && isAct(act.value)) return true;
  if (lattice.before(date, end) !== undefined && !isYear(lattice.tokens.words[end - 1]))
    return true;
  const whom = lattice.before(party, end);
  return whom !== undefined && whom.value.type !== "state";
}

function isAct(group: VerbGroup): boolean {
  return isFinite(group) || group.tense === "infinitive";
}

/** "the 2019 treaty" */
function isYear(word: Word | undefined): boolean {
  return word !== undefined && /^\d{4}$/.test(word.lower);
}

function lowerAt({ lattice }: Spot, at: number): string {
  return lattice.tokens.words[at]?.lower ?? "";
}

/** Whether a language puts the words that tell a thing apart before its noun. */
export function putsModifiersBefore({ language }: Spot): boolean {
  return clauseWords(language).modifiersBefore === true;
}
