import type { Lattice } from "../../../grammar/lattice.ts";
import { hasShape, shape, type Word } from "../../../grammar/word.ts";
import { office } from "../../office/office.ts";
import { demonymAt } from "../../place/which-state.ts";
import { lemmasOf } from "../../verb/ru/verbs.ts";
import { russianVerbFormsOf } from "../../verb/ru/forms.ts";
import { isRussian, russian } from "../../words/ru.ts";
import type { NameSigns } from "../signs.ts";
import type { NameRun } from "../name-run.ts";
import { isCalledSo, isGiven } from "./runs.ts";
import { isNameWord, looksPatronymic, looksSurname, namesThing, nameWords } from "./words.ts";

/** How much each sign speaks for a person (or against one), as natural logarithms of odds. */
const weights = {
  start: -1.7,
  office: 4,
  apposition: 2.5,
  givenFirst: 3.4,
  givenAlone: 0.8,
  givenLater: 1.2,
  severalParts: 2.2,
  manyParts: -2.5,
  initial: 4,
  patronymic: 3,
  surname: 2.2,
  particle: 2.5,
  saying: 2.2,
  outlet: -1,
  acting: 1.2,
  descriptor: 2.2,
  nation: 1,
  place: -2,
  city: -3,
  beforeThing: -5,
  quoted: -4,
  sentenceStart: -2.2,
  ordinary: -4,
  adjective: -4,
} as const;

/** How sure it is that the run names a person, from its words and from what stands beside it; 0 to 1. */
export function russianCertaintyOf(run: NameRun, signs: NameSigns): number {
  const odds =
    weights.start +
    insideOf(run, signs) +
    beforeOf(run, signs.lattice) +
    afterOf(run, signs.lattice);
  return 1 / (1 + Math.exp(-odds));
}

function insideOf(run: NameRun, signs: NameSigns): number {
  const { lattice } = signs;
  if (run.parts.length === 1 && isAdjective(run, lattice)) return weights.adjective;
  const words = run.parts.flatMap(({ core }) => lattice.tokens.words[core] ?? []);
  let odds = givenOdds(run, lattice) + severalOdds(run, words);
  if (words.some(looksPatronymic)) odds += weights.patronymic;
  if (words.some(looksSurname)) odds += weights.surname;
  if (run.parts.slice(1).some(({ from, core }) => hasParticle(lattice, from, core)))
    odds += weights.particle;
  if (lattice.startingAt(run.from).some(({ kind, to }) => kind === "city" && to >= run.to))
    odds += weights.city;
  return odds + startOdds(run, signs);
}

/** Several parts speak for a person, too many against one. */
function severalOdds({ parts }: NameRun, words: readonly Word[]): number {
  if (parts.length < 2) return 0;
  let odds: number = weights.severalParts;
  if (parts.length > 5) odds += weights.manyParts;
  if (words.some((word) => hasShape(word, shape.letter))) odds += weights.initial;
  return odds;
}

/** «Женевской конвенции»: an adjective before a noun in small letters. */
function isAdjective({ from, to, window }: NameRun, { tokens }: Lattice): boolean {
  const [word, next] = [tokens.words[from], to < window.to ? tokens.words[to] : undefined];
  if (word === undefined || next === undefined) return false;
  if (next.form !== next.lower && !namesThing(next)) return false;
  if (!hasShape(next, shape.word) || isRussian(next, russian.function) || isVerb(next))
    return false;
  return /(?:[снлтвд]к?(?:ий|ый|ого|ому|им|ым|ом|ая|ую|ой|ое|ие|ые|их|ых))$/u.test(word.lower);
}

function isVerb(word: Word): boolean {
  return russianVerbFormsOf(word).length > 0;
}

function startOdds(run: NameRun, { lattice, isOrdinary }: NameSigns): number {
  const first = lattice.tokens.words[run.from];
  if (first === undefined || isGiven(lattice, run.from)) return 0;
  const opens =
    run.from === run.window.from || /^[«"“—–-]$/.test(wordBefore(lattice, run)?.form ?? "");
  if (isOrdinary(first)) return weights.ordinary / (opens ? 1 : 2);
  return opens && run.parts.length === 1 ? weights.sentenceStart : 0;
}

function givenOdds({ parts }: NameRun, lattice: Lattice): number {
  const [first, ...rest] = parts;
  if (first === undefined) return 0;
  const given = isGiven(lattice, first.core);
  if (rest.length === 0) return given ? weights.givenAlone : 0;
  let odds = given ? weights.givenFirst : 0;
  if (rest.some(({ core }) => isGiven(lattice, core))) odds += weights.givenLater;
  return odds;
}

function hasParticle({ tokens }: Lattice, from: number, core: number): boolean {
  for (let at = from; at < core; at++)
    if (isNameWord(tokens.words[at], nameWords.strongParticle)) return true;
  return false;
}

function wordBefore({ tokens }: Lattice, { from, window }: NameRun): Word | undefined {
  return from > window.from ? tokens.words[from - 1] : undefined;
}

const opening = /^[«"“]$/;
const closing = /^[»"”]$/;

function beforeOf(run: NameRun, lattice: Lattice): number {
  const word = wordBefore(lattice, run);
  if (word === undefined) return 0;
  if (isCalledSo(run.from, lattice)) return weights.office;
  if (isQuoted(lattice, run, word)) return weights.quoted;
  if (isNameWord(word, nameWords.beforeThing)) return weights.beforeThing;
  if (isNameWord(word, nameWords.descriptor)) return weights.descriptor;
  if (isSaying(word)) return sayingOdds(word);
  if (isRussian(word, russian.locative) && run.parts.length === 1) return weights.place;
  return demonymAt(lattice, run.from - 1) === null ? 0 : weights.nation;
}

function sayingOdds({ lower }: Word): number {
  return reports.has(lower) ? weights.outlet : weights.saying;
}

/** «Заря» between quotation marks is a ship or a newspaper. */
function isQuoted({ tokens }: Lattice, { to }: NameRun, before: Word): boolean {
  return opening.test(before.form) && closing.test(tokens.words[to]?.form ?? "");
}

const sayings: ReadonlySet<string> = new Set(
  lemmasOf("say", "praise", "criticise", "ask", "promise", "deny", "meet", "receive"),
);

function isSaying(word: Word | undefined): boolean {
  return word !== undefined && russianVerbFormsOf(word).some(({ lemma }) => sayings.has(lemma));
}

/** «передает «Заря»», «сообщает Пресс-клуб»: who passes news on is no person, unless more speaks for one. */
const reports: ReadonlySet<string> = new Set(["передает", "передаёт", "сообщает", "информирует"]);

/** «назвали», «сообщают»: one person alone is not their subject. */
function isOfSeveral(word: Word): boolean {
  return russianVerbFormsOf(word).some(
    ({ mood, number }) => number === "plural" && (mood === "simple-past" || mood === "present"),
  );
}

function isFinite(word: Word | undefined): boolean {
  return (
    word !== undefined &&
    russianVerbFormsOf(word).some(({ mood }) => mood === "simple-past" || mood === "present")
  );
}

function afterOf(run: NameRun, lattice: Lattice): number {
  const { words } = lattice.tokens;
  const next = run.to < run.window.to ? words[run.to] : undefined;
  if (next === undefined) return 0;
  if (next.form === "," && lattice.at(office, run.to + 1) !== undefined) return weights.apposition;
  if (next.form === "(" && demonymAt(lattice, run.to + 1) !== null) return weights.apposition;
  if (isOfSeveral(next)) return 0;
  if (isSaying(next)) return weights.saying;
  return isFinite(next) ? weights.acting : 0;
}
