import type { Lattice } from "../../../grammar/lattice.ts";
import { hasShape, shape, type Word } from "../../../grammar/word.ts";
import { office } from "../../office/office.ts";
import { lexical } from "../../lexical.ts";
import { demonymAt, stateAt } from "../../place/which-state.ts";
import { english, isEnglish } from "../../words/en.ts";
import type { NameRun } from "../name-run.ts";
import type { NameSigns } from "../signs.ts";
import { hasGivenName, isCalledSo, isHeadedByAcronym } from "./runs.ts";
import { isNameWord, looksLikePerson, nameWords } from "./words.ts";

const givenName = lexical("given-name");

/** How much each sign speaks for a person (or against one), as natural logarithms of odds. */
const weights = {
  start: -1.8,
  called: 4,
  appositionBefore: 2.5,
  appositionAfter: 2.8,
  givenFirst: 3.2,
  givenFirstWeak: 1.6,
  givenAlone: 0.6,
  givenLater: 1.4,
  familyFirst: 2.2,
  severalParts: 1.6,
  manyParts: -2.5,
  initial: 1.5,
  particle: 2.5,
  saying: 2,
  descriptor: 2.2,
  life: 2.5,
  joined: 2,
  nation: 1,
  bracket: 2,
  article: -3.5,
  place: -2,
  city: -3,
  thing: -5,
  acronym: -3,
  sentenceStart: -1.2,
  ordinary: -4,
} as const;

/** How sure it is that the run names a person, from its words and from what stands beside it; 0 to 1. */
export function englishCertaintyOf(run: NameRun, signs: NameSigns): number {
  const odds =
    weights.start +
    insideOf(run, signs) +
    beforeOf(run, signs.lattice) +
    afterOf(run, signs.lattice);
  return 1 / (1 + Math.exp(-odds));
}

function insideOf(run: NameRun, signs: NameSigns): number {
  const { lattice } = signs;
  const { parts } = run;
  const words = parts.map(({ core }) => lattice.tokens.words[core]);
  return (
    givenOdds(run, lattice) +
    when(parts.length > 1, weights.severalParts) +
    when(parts.length > 6, weights.manyParts) +
    when(
      words.every((word) => isNameWord(word, nameWords.titleInName)),
      weights.ordinary,
    ) +
    when(words.some(isInitial), weights.initial) +
    when(hasParticleInside(run, lattice), weights.particle) +
    when(isCity(run, lattice), weights.city) +
    when(isHeadedByAcronym(words), weights.acronym) +
    startOdds(run, words[0], signs)
  );
}

function when(isSo: boolean, weight: number): number {
  return isSo ? weight : 0;
}

function isInitial(word: Word | undefined): boolean {
  return word !== undefined && hasShape(word, shape.letter);
}

function hasParticleInside({ parts }: NameRun, lattice: Lattice): boolean {
  return parts.some((part, at) => at > 0 && hasStrongParticle(lattice, part.from, part.core));
}

/** A capital at the head of a sentence may be that of any word. */
function startOdds(
  { from, window }: NameRun,
  first: Word | undefined,
  { lattice, isOrdinary }: NameSigns,
): number {
  if (from !== window.from || first === undefined || hasGivenName(lattice, from)) return 0;
  return isOrdinary(first) ? weights.ordinary : weights.sentenceStart;
}

function givenOdds({ parts }: NameRun, lattice: Lattice): number {
  const [first, ...rest] = parts;
  if (first === undefined) return 0;
  const given = lattice.at(givenName, first.core);
  if (rest.length === 0) return given === undefined ? 0 : weights.givenAlone;
  let odds = 0;
  if (given?.value.value.family === true) odds += weights.familyFirst;
  else if (given !== undefined)
    odds += given.value.weak ? weights.givenFirstWeak : weights.givenFirst;
  if (rest.some(({ core }) => hasGivenName(lattice, core))) odds += weights.givenLater;
  return odds;
}

function hasStrongParticle({ tokens }: Lattice, from: number, core: number): boolean {
  for (let at = from; at < core; at++)
    if (isNameWord(tokens.words[at], nameWords.strongParticle)) return true;
  return false;
}

function isCity(run: NameRun, lattice: Lattice): boolean {
  return lattice.startingAt(run.from).some(({ kind, to }) => kind === "city" && to >= run.to);
}

function beforeOf(run: NameRun, lattice: Lattice): number {
  const { from, window } = run;
  if (isCalledSo(from, lattice, window)) return weights.called;
  const word = from === window.from ? undefined : lattice.tokens.words[from - 1];
  if (word === undefined) return 0;
  if (word.form === "," && introducesPerson(lattice, from - 1)) return weights.appositionBefore;
  if (isPossessive(lattice, from - 1)) return ownerOdds(lattice, from - 2);
  if (word.lower === "and" && run.parts.length > 1 && endsName(lattice, from - 1))
    return weights.joined;
  return wordBefore(word, lattice, run);
}

/** Whether the "s" of a possessive stands at a token. */
function isPossessive({ tokens }: Lattice, at: number): boolean {
  return tokens.words[at]?.lower === "s" && tokens.words[at - 1]?.lower === "'";
}

/** "Kenya's X" more likely names a person than "Nairobi's X". */
function ownerOdds(lattice: Lattice, end: number): number {
  const isState = lattice.endingAt(end).some(({ kind }) => kind === "state");
  return isState ? weights.nation : weights.place / 2;
}

/** "the minister, X", "her Peruvian counterpart, X" */
function introducesPerson(lattice: Lattice, comma: number): boolean {
  const noun = lattice.tokens.words[comma - 1];
  return lattice.before(office, comma) !== undefined || isNameWord(noun, nameWords.relation);
}

/** How many words of a name are looked at before "and". */
const joinedTokensMax = 4;

/** "Omar Diallo and Amra Balouch": whether two capitals with a first name among them stand before. */
function endsName(lattice: Lattice, end: number): boolean {
  let capitals = 0;
  let given = false;
  for (let at = end - 1; at >= Math.max(0, end - joinedTokensMax); at--) {
    const word = lattice.tokens.words[at];
    if (word === undefined || !hasShape(word, shape.capitalised)) break;
    capitals++;
    given ||= hasGivenName(lattice, at) || isNameWord(word, nameWords.titleInName);
  }
  return capitals > 1 && given;
}

function wordBefore(word: Word, lattice: Lattice, run: NameRun): number {
  if (isEnglish(word, english.the | english.indefinite)) return weights.article;
  if (isEnglish(word, english.locative)) return weights.place;
  if (isNameWord(word, nameWords.descriptor)) return weights.descriptor;
  if (demonymAt(lattice, run.from - 1) !== null) return weights.nation;
  return looksLikePerson(word) ? weights.descriptor / 2 : 0;
}

function afterOf(run: NameRun, lattice: Lattice): number {
  const { to, window } = run;
  const next = to < window.to ? lattice.tokens.words[to] : undefined;
  if (next === undefined) return 0;
  if (/^[,(—–]$/.test(next.form)) return apposition(run, lattice);
  if (isNameWord(next, nameWords.afterThing)) return weights.thing;
  if (isPossessive(lattice, to + 1)) return 0;
  if (isOfficeOfState(lattice, to)) return weights.appositionAfter;
  if (next.lower === "who" || isSaying(lattice, to)) return weights.saying;
  return when(isNameWord(next, nameWords.life), weights.life);
}

/** "X said", "X has said", "X also said" */
function isSaying({ tokens: { words } }: Lattice, at: number): boolean {
  const passed = /^(?:has|also)$/.test(words[at]?.lower ?? "");
  return isEnglish(words[passed ? at + 1 : at], english.saying);
}

/** "X Peru's Minister of …", without a comma. */
function isOfficeOfState(lattice: Lattice, at: number): boolean {
  const named = stateAt(lattice, at);
  if (named === null || lattice.tokens.words[named.to + 1]?.lower !== "s") return false;
  return lattice.at(office, at) !== undefined || lattice.at(office, named.to + 2) !== undefined;
}

/** "X, Minister of …", "X, 52", "X, the ambassador", "X (Ghana)" */
function apposition({ to, window }: NameRun, lattice: Lattice): number {
  const { words } = lattice.tokens;
  if (to + 1 >= window.to) return 0;
  const first = words[to + 1];
  const articled = isEnglish(first, english.the | english.indefinite | english.pointer);
  if (lattice.at(office, articled ? to + 2 : to + 1) !== undefined) return weights.appositionAfter;
  if (first?.lower === "who") return weights.saying;
  if (words[to]?.form === "(") return when(isBracketedState(lattice, to + 1), weights.bracket);
  return when(isAge(lattice, to + 1), weights.life);
}

/** "52," */
function isAge({ tokens: { words } }: Lattice, at: number): boolean {
  const word = words[at];
  if (word === undefined || !hasShape(word, shape.number)) return false;
  return word.form.length === 2 && words[at + 1]?.form === ",";
}

function isBracketedState(lattice: Lattice, at: number): boolean {
  return lattice
    .startingAt(at)
    .some(({ kind, to }) => kind === "state" && lattice.tokens.words[to]?.form === ")");
}
