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

function insideOf(run: NameRun, { lattice, isOrdinary }: NameSigns): number {
  const words = run.parts.map(({ core }) => lattice.tokens.words[core]);
  const [first] = words;
  let odds = givenOdds(run, lattice);
  if (run.parts.length > 1) odds += weights.severalParts;
  if (run.parts.length > 6) odds += weights.manyParts;
  if (words.every((word) => isNameWord(word, nameWords.titleInName))) odds += weights.ordinary;
  if (words.some((word) => word !== undefined && hasShape(word, shape.letter)))
    odds += weights.initial;
  if (run.parts.slice(1).some((part) => hasStrongParticle(lattice, part.from, part.core)))
    odds += weights.particle;
  if (isCity(run, lattice)) odds += weights.city;
  if (isHeadedByAcronym(words)) odds += weights.acronym;
  if (run.from === run.window.from && first !== undefined && !hasGivenName(lattice, run.from))
    odds += isOrdinary(first) ? weights.ordinary : weights.sentenceStart;
  return odds;
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
  if (word.lower === "s" && lattice.tokens.words[from - 2]?.lower === "'")
    return lattice.endingAt(from - 2).some(({ kind }) => kind === "state")
      ? weights.nation
      : weights.place / 2;
  if (word.lower === "and" && run.parts.length > 1 && endsName(lattice, from - 1))
    return weights.joined;
  return wordBefore(word, lattice, run);
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

function afterOf({ to, window, ...run }: NameRun, lattice: Lattice): number {
  const { words } = lattice.tokens;
  const next = to < window.to ? words[to] : undefined;
  if (next === undefined) return 0;
  if (next.form === "," || next.form === "(" || /^[—–]$/.test(next.form))
    return apposition({ to, window, ...run }, lattice);
  if (isNameWord(next, nameWords.afterThing)) return weights.thing;
  if (next.lower === "'" && words[to + 1]?.lower === "s") return 0;
  if (isOfficeOfState(lattice, to)) return weights.appositionAfter;
  const verb = next.lower === "has" || next.lower === "also" ? words[to + 1] : next;
  if (isEnglish(verb, english.saying) || next.lower === "who") return weights.saying;
  return isNameWord(next, nameWords.life) ? weights.life : 0;
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
  const at = isEnglish(words[to + 1], english.the | english.indefinite | english.pointer)
    ? to + 2
    : to + 1;
  if (lattice.at(office, at) !== undefined) return weights.appositionAfter;
  if (words[to + 1]?.lower === "who") return weights.saying;
  if (words[to]?.form === "(") return isBracketedState(lattice, to + 1) ? weights.bracket : 0;
  const word = words[to + 1];
  return word !== undefined &&
    hasShape(word, shape.number) &&
    word.form.length === 2 &&
    words[to + 2]?.form === ","
    ? weights.life
    : 0;
}

function isBracketedState(lattice: Lattice, at: number): boolean {
  return lattice
    .startingAt(at)
    .some(({ kind, to }) => kind === "state" && lattice.tokens.words[to]?.form === ")");
}
