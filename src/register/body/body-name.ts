import { foldWords } from "../../core/fold-words.ts";

/**
 * How a sentence names the body whose session it tells: « la commission mixte de commerce
 * Pérou-Estonie », «Межправительственной эстонско-перуанской комиссии по торговле».
 *
 * @returns The longest name, from its first adjective to its last complement; null where the sentence
 *   names none by more than its bare noun.
 */
export function bodyNameIn(sentence: string): string | null {
  const words = [...sentence.matchAll(/[\p{L}\p{M}\d’'–-]+|[^\p{L}\p{M}\d\s]/gu)].map(toWord);
  const names = words.flatMap((word, at) => (isHead(word) ? [nameAround(words, at)] : []));
  const [longest] = names.toSorted((one, other) => lengthOf(other) - lengthOf(one));
  if (longest === undefined || longest.to - longest.from < 2) return null;
  return sentence.slice(words[longest.from]?.start, words[longest.to - 1]?.end);
}

interface Word {
  readonly start: number;
  readonly end: number;
  readonly written: string;
  /** Without elided articles, marks and capitals. */
  readonly folded: string;
}

/** From a word to the one behind the last. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

function toWord({ 0: written, index }: RegExpExecArray): Word {
  const folded = foldWords(written).split(" ").at(-1) ?? "";
  return { start: index, end: index + written.length, written, folded };
}

function lengthOf({ from, to }: Stretch): number {
  return to - from;
}

const headStems = "commission comite committee комисси комитет межправкомисси".split(" ");

/** A sub-commission is a part of the body, and no name of it. */
function isHead({ folded, written }: Word): boolean {
  return headStems.some((stem) => folded.startsWith(stem)) && !/^(?:sous|sub|под)/iu.test(written);
}

function nameAround(words: readonly Word[], head: number): Stretch {
  let from = head;
  while (isBefore(words[from - 1])) from--;
  let to = head + 1;
  while (goesOn(words, to)) to++;
  while (to > head + 1 && isConnector(words[to - 1])) to--;
  return { from, to };
}

/** What stands before the noun: «межправительственная», "joint", a pair of states. */
function isBefore(word: Word | undefined): boolean {
  if (word === undefined) return false;
  return qualities.some((stem) => word.folded.startsWith(stem)) || isPairOfStates(word);
}

const qualities = (
  "intergovernmental intergouvernemental joint mixed mixte conjoint bilateral high permanent " +
  "межправительств совместн смешанн двусторонн постоянн"
).split(" ");

/** « Pérou-Estonie », "Portugal–Mongolia", «российско-малийская». */
function isPairOfStates({ written }: Word): boolean {
  return /^\p{Lu}\p{L}+[-–]\p{Lu}|ско-\p{L}+ск/u.test(written);
}

/** Behind the noun: connectors and what they lead to, adjectives, names of states. */
function goesOn(words: readonly Word[], at: number): boolean {
  const [before, word] = [words[at - 1], words[at]];
  if (word === undefined || before === undefined) return false;
  if (isConnector(word)) return true;
  if (word.written === ",") return isAdjective(before) && isAdjective(words[at + 1]);
  if (!/^\p{L}/u.test(word.written)) return false;
  return isConnector(before) || isBefore(word) || isAdjective(word) || leadsToNoun(before, word);
}

const connectors: ReadonlySet<string> = new Set(
  "de des du d et la le les l pour entre of on and the for between по и между".split(" "),
);

function isConnector(word: Word | undefined): boolean {
  return word !== undefined && connectors.has(word.folded) && /^\p{Ll}/u.test(word.written);
}

/** In English and Russian the noun stands behind its adjective: "economic cooperation". */
function leadsToNoun(before: Word, { folded }: Word): boolean {
  return folded.length >= nounLengthMin && isAdjective(before) && !inFrench.test(before.folded);
}

const nounLengthMin = 5;

const inFrench = /(?:ale|ique|elle|aire|ive)$/u;

/** By its ending: « commerciale », "economic", «экономическому». */
function isAdjective(word: Word | undefined): boolean {
  if (word === undefined || isPairOfStates(word)) return false;
  return /.{4}(?:ale?|ique|elle|aire|ive|ic|ый|ий|ой|ая|ому|ему|ого|его|ым|им)$/u.test(word.folded);
}
