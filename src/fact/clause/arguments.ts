import { party, type PartyItem } from "../../mention/party/party.ts";
import { verb } from "../../mention/verb/verb.ts";
import type { Lattice } from "../../grammar/lattice.ts";
import {
  clauseWords,
  partiesLeft,
  partiesRight,
  subjectOf,
  type Argument,
  type Place,
  type VerbItem,
} from "./clause.ts";
import type { Slot } from "./words.ts";
import { wordAt } from "../word-at.ts";

/** What stands around a verb: its subject, its objects, and every phrase with a preposition. */
export function argumentsOfVerb(place: Place, item: VerbItem): readonly Argument[] {
  const subject = subjectOf(place, item);
  const turned = relativeObject(place, item);
  const right = partiesRight(place, item.to).filter((found) => found !== subject);
  return [
    ...(subject === null ? [] : [{ slot: "subject" as const, party: subject }]),
    ...openedLeft(place, item.from, subject),
    ...turnedLeft(place, item, subject),
    ...relativeArguments(place, item),
    ...(turned === null ? [] : [{ slot: "object" as const, party: turned }]),
    ...right.flatMap((found) => {
      const slot = openedSlot(place, found) ?? (turned === null ? bareSlot(place, found) : null);
      return slot === null ? [] : [{ slot, party: found }];
    }),
  ];
}

/** How far before its verb « que » may stand, in tokens. */
const objectRelativeMax = 8;

/** « la présidente X, que le roi a reçue »: the phrase right before « que » is the object of the verb. */
function relativeObject(
  { lattice, window, language }: Place,
  { from, value }: VerbItem,
): PartyItem | null {
  const { objectRelatives } = clauseWords(language);
  if (objectRelatives === undefined || value.voice !== "active") return null;
  for (let at = from - 1; at > Math.max(window.from, from - objectRelativeMax); at--) {
    if (lattice.at(verb, at) !== undefined) return null;
    if (!objectRelatives.has(wordAt(lattice, at))) continue;
    const found = wordAt(lattice, at - 1) === "," ? lattice.before(party, at - 1) : undefined;
    return found ?? null;
  }
  return null;
}

/** «делегацию принял президент», «с послом встретился министр»: in Russian objects may stand before. */
function turnedLeft(place: Place, item: VerbItem, subject: PartyItem | null): readonly Argument[] {
  if (!clauseWords(place.language).inflected || item.value.tense === "participle") return [];
  return partiesLeft(place, item.from).flatMap((found) => {
    const slot = openedSlot(place, found) ?? turnedSlot(found, subject);
    return found === subject || slot === null || announced.has(slot)
      ? []
      : [{ slot, party: found }];
  });
}

/** An accusative before the verb; one that can be a nominative too, where the subject stands behind the verb. */
function turnedSlot({ from, value }: PartyItem, subject: PartyItem | null): Slot | null {
  const isBehind = subject !== null && subject.from > from;
  if (value.preposition !== null) return null;
  if (value.cases?.includes("nom") === true && !isBehind) return null;
  return value.cases?.includes("acc") === true ? "object" : null;
}

/** « X, à qui il a remis … », « X, avec lequel il s'est entretenu »: the phrase that the pronoun stands for. */
function relativeArguments(place: Place, { from }: VerbItem): readonly Argument[] {
  const { lattice, window, language } = place;
  const { relatives, fused } = clauseWords(language);
  for (let at = from - 1; at > Math.max(window.from, from - 4); at--) {
    const word = wordAt(lattice, at);
    const own = fused.get(word);
    if (own !== undefined) return standingFor(lattice, at, own);
    if (relatives.has(word)) return standingFor(lattice, at - 1, slotOpenedBy(place, at - 1));
  }
  return [];
}

/** The phrase right before a relative, with or without a comma between. */
function standingFor(lattice: Lattice, at: number, slot: Slot | undefined): readonly Argument[] {
  const found = lattice.before(party, wordAt(lattice, at - 1) === "," ? at - 1 : at);
  return slot === undefined || found === undefined ? [] : [{ slot, party: found }];
}

function slotOpenedBy({ lattice, language }: Place, at: number): Slot | undefined {
  const word = wordAt(lattice, at);
  return clauseWords(language).openers.find(
    ([words]) => words.length === 1 && words[0] === word,
  )?.[1];
}

/** What stands after a noun: « l'entretien entre X et Y », « la visite de X à Y ». */
export function argumentsOfNoun(place: Place, from: number, to: number): readonly Argument[] {
  const right = partiesRight(place, to).flatMap((found) => {
    const slot = openedSlot(place, found) ?? genitiveSlot(place, found);
    return slot === null ? [] : [{ slot, party: found }];
  });
  return [...openedLeft(place, from, null), ...possessor(place, from), ...right];
}

/** How many words may stand between "Kenya's" and its noun. */
const possessedWordsMax = 6;

/** "the king's three-day visit": whose it is, by the possessive before it. */
function possessor({ lattice, window }: Place, from: number): readonly Argument[] {
  for (let at = from; at > Math.max(window.from, from - possessedWordsMax); at--) {
    if (/^[,;.:]$/.test(wordAt(lattice, at - 1))) return [];
    const found = lattice.before(party, at);
    if (found === undefined) continue;
    return found.value.preposition === "'s" ? [{ slot: "of", party: found }] : [];
  }
  return [];
}

/** «визит министра», «переговоры президента с …»: in Russian the genitive says « de ». */
function genitiveSlot({ language }: Place, { value }: PartyItem): Slot | null {
  if (!clauseWords(language).inflected || value.preposition !== null) return null;
  return value.cases?.includes("gen") === true ? "of" : null;
}

const announced: ReadonlySet<Slot> = new Set([
  "inviter",
  "witness",
  "chair",
  "cochair",
  "company",
  "honoured",
  "principal",
]);

/** « A l'invitation de X, … »: phrases that announce their slot may stand before. */
function openedLeft(place: Place, from: number, subject: PartyItem | null): readonly Argument[] {
  return partiesLeft(place, from).flatMap((found) => {
    if (found === subject) return [];
    const slot = openedSlot(place, found);
    return slot !== null && announced.has(slot) ? [{ slot, party: found }] : [];
  });
}

/** A bare phrase after the verb is its object, and « dans notre pays » is not; in Russian its case tells. */
function bareSlot({ language }: Place, { value }: PartyItem): Slot | null {
  if (language === "fr" && value.preposition !== null) return null;
  if (!clauseWords(language).inflected || value.cases === null) return "object";
  return caseSlots.find(([name]) => value.cases?.includes(name))?.[1] ?? "object";
}

const caseSlots: readonly (readonly [name: string, slot: Slot])[] = [
  ["acc", "object"],
  ["ins", "by"],
  ["dat", "to"],
  ["gen", "of"],
];

/**
 * The slot of a party phrase by the words before it: « à l'invitation de X » → inviter.
 *
 * @returns null for a bare phrase: a subject or an object.
 */
export function openedSlot(place: Place, item: PartyItem): Slot | null {
  const { lattice, language } = place;
  const { preposition } = item.value;
  const before = lower(lattice, item.from - 6, item.from);
  for (const [opener, slot] of clauseWords(language).openers)
    if (endsWith(before, opener, preposition)) return slot;
  return null;
}

/** « du » and « des » hold « de »: the last word of the opener may hide in the phrase's preposition. */
function endsWith(
  before: readonly string[],
  opener: readonly string[],
  preposition: string | null,
): boolean {
  const last = opener.at(-1);
  if (preposition === null) return opener.length > 1 && standsBefore(before, opener, 0);
  if (last !== preposition) return false;
  const withoutLast = opener.slice(0, -1);
  return standsBefore(before, withoutLast, 1) || standsBefore(before, withoutLast, 0);
}

/** Whether words end so many words before the end of others. */
function standsBefore(
  before: readonly string[],
  wanted: readonly string[],
  wordsBetween: number,
): boolean {
  const from = Math.max(0, before.length - wanted.length - wordsBetween);
  return wanted.every((word, index) => before[from + index] === word);
}

function lower(lattice: Lattice, from: number, to: number): readonly string[] {
  return lattice.tokens.words.slice(Math.max(0, from), to).map((word) => word.lower);
}
