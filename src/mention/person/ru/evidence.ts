import type { Item, Lattice } from "../../../grammar/lattice.ts";
import type { Window } from "../../../grammar/match.ts";
import { hasShape, shape, type Word } from "../../../grammar/word.ts";
import type { LexiconEntry } from "../../../lexicon/lexicon.ts";
import { lexical } from "../../lexical.ts";
import { office } from "../../office/office.ts";
import { demonymAt } from "../../place/which-state.ts";
import { lemmasOf } from "../../verb/ru/verbs.ts";
import { russianVerbFormsOf } from "../../verb/ru/forms.ts";
import { isRussian, russian } from "../../words/ru.ts";
import type { NameSigns } from "../signs.ts";
import type { NameRun, RunRules } from "../name-run.ts";
import {
  isNameWord,
  looksPatronymic,
  looksSurname,
  namesThing,
  nameWords,
  opensOnly,
} from "./words.ts";

const givenName = lexical("given-name");
const honorific = lexical("honorific");

/** What cuts Russian runs of capitalised words. */
export const russianRuns: RunRules = {
  isParticle: (word) => isNameWord(word, nameWords.particle) && word.form === word.lower,
  isArticle: () => false,
  blocks(lattice, window, { at, inside }) {
    const word = lattice.tokens.words[at];
    if (word === undefined || isTailOfCompound(lattice, window, at, inside)) return true;
    if (!inside && isInOffice(lattice, window, at)) return true;
    if (!hasShape(word, shape.cyrillic)) return !(inside && /^[IVX]+$/.test(word.form));
    if (isInitial(lattice, at)) return false;
    return (
      isBorder(lattice, at, { inside, window }) ||
      isOfNoName(lattice, at, word) ||
      blocksByItem(lattice, at, { inside, window })
    );
  },
};

/** Where a run stands: in which window, and whether it has begun. */
interface Place {
  readonly inside: boolean;
  readonly window: Window;
}

/** Whether another name begins here, or only the sentence does. */
function isBorder(lattice: Lattice, at: number, { inside, window }: Place): boolean {
  return inside ? startsAnother(lattice, window, at) : isOpening(lattice, window, at);
}

const bodies = /^(?:Мин(?:обр|энерго|эконом|сельхоз)|Рос(?:ком|косм|нефт|гвард))/u;

/** «Минобороны», «МИД», «Однако», «Заседание»: the word itself is of no name. */
function isOfNoName(lattice: Lattice, at: number, word: Word): boolean {
  if (isNameWord(word, nameWords.body) || bodies.test(word.form)) return true;
  if (hasShape(word, shape.capitals) && word.form.length < 6) return true;
  if (isGiven(lattice, at)) return false;
  return isRussian(word, russian.function | russian.month) || namesThing(word);
}

/** «пресс-секретарь Каримова Антон Белов», «театра Весны Антона Белова»: another name begins inside the run. */
function startsAnother(lattice: Lattice, window: Window, at: number): boolean {
  const { words } = lattice.tokens;
  const [before, next] = [words[at - 1], at + 1 < window.to ? words[at + 1] : undefined];
  if (before === undefined || next === undefined || isGiven(lattice, at - 1)) return false;
  if (!hasShape(next, shape.capitalised) || looksPatronymic(next)) return false;
  if (isGivenInNominative(lattice, at) && /[аяыи]$/u.test(before.lower)) return true;
  return isFirstName(lattice, at) && belongsToNoun(lattice, window, at - 1);
}

/** A first name, and no family name that is written first: «Антон», and not «Чжан». */
function isFirstName(lattice: Lattice, at: number): boolean {
  return lattice.at(givenName, at)?.value.value.gender !== undefined;
}

const verbal = /(?:[еиюуая]т|л[аои]?|ть|с[яь])$/u;

/** «театра Весны», «корреспондента Би-би-си»: a noun that is no title stands before, and rules the name. */
function belongsToNoun(lattice: Lattice, window: Window, at: number): boolean {
  const before = at > window.from ? lattice.tokens.words[at - 1] : undefined;
  if (before === undefined || !hasShape(before, shape.word | shape.cyrillic)) return false;
  if (isNameWord(before, nameWords.relation)) return true;
  if (before.form !== before.lower || isCalledSo(at, lattice) || verbal.test(before.lower))
    return false;
  if (isRussian(before, russian.function)) return false;
  return isNameWord(before, nameWords.beforeThing) || !isNameWord(before, nameWords.descriptor);
}

function isGivenInNominative(lattice: Lattice, at: number): boolean {
  const name = lattice.startingAt(at).find(({ kind }) => kind === "given-name");
  const features = (name?.value as LexiconEntry | undefined)?.features ?? "";
  return /^nom\.sg\.[mf]/u.test(features);
}

/** «Пианист Антон Белов», «Встреча Белова»: the first word of a sentence has its capital from there. */
function isOpening(lattice: Lattice, window: Window, at: number): boolean {
  const { words } = lattice.tokens;
  if (!opensSentence(lattice, window, at) || isGiven(lattice, at)) return false;
  const [first, next, third] = [at, at + 1, at + 2].map((index) =>
    index < window.to ? words[index] : undefined,
  );
  if (first === undefined || next === undefined || !hasShape(next, shape.capitalised)) return false;
  if (isNameWord(first, nameWords.descriptor) || opensOnly(first)) return true;
  if (lattice.startingAt(at).some(({ kind }) => kind === "event-noun")) return true;
  if (!isGiven(lattice, at + 1)) return false;
  return third !== undefined && hasShape(third, shape.capitalised);
}

/** Whether the word is the first of its sentence, quoted or not. */
function opensSentence({ tokens }: Lattice, window: Window, at: number): boolean {
  if (at === window.from) return true;
  return at === window.from + 1 && /^[«"“—–-]$/.test(tokens.words[at - 1]?.form ?? "");
}

/** How many tokens an office may take. */
const officeTokensMax = 14;

/** «министра Ганы»: what belongs to an office begins no name. */
function isInOffice(lattice: Lattice, window: Window, at: number): boolean {
  for (let from = at; from >= Math.max(window.from, at - officeTokensMax); from--)
    if ((lattice.at(office, from)?.to ?? 0) > at) return true;
  return false;
}

/** «С.», «О’Нил» */
function isInitial({ tokens }: Lattice, at: number): boolean {
  const word = tokens.words[at];
  if (word === undefined || !hasShape(word, shape.letter)) return false;
  return /^[.'’]$/.test(tokens.words[at + 1]?.form ?? "");
}

/** «Эль-Аламейн»: no name begins after a hyphen. */
function isTailOfCompound(
  ...[{ tokens }, window, at, inside]: readonly [Lattice, Window, number, boolean]
): boolean {
  if (inside || at === window.from) return false;
  return tokens.words[at - 1]?.form === "-" && tokens.ends[at - 1] === tokens.starts[at];
}

const always: ReadonlySet<string> = new Set(["office-phrase", "organisation", "landmark"]);
const outside: ReadonlySet<string> = new Set(["state", "region", "city", "demonym"]);

function blocksByItem(lattice: Lattice, at: number, { inside, window }: Place): boolean {
  const items = lattice.startingAt(at).filter(({ to }) => to <= window.to);
  if (items.some(({ kind }) => always.has(kind)) || isTitle(lattice, at)) return true;
  if (isGiven(lattice, at)) return items.some(isLongState);
  if (isCalledSo(at, lattice))
    return items.some((item) => isLongState(item) || isOwner(lattice, item));
  if (inside && isGiven(lattice, at - 1)) return items.some(isLongState);
  return items.some((item) => outside.has(item.kind) && !(inside && isWeak(item)));
}

function isTitle(lattice: Lattice, at: number): boolean {
  if (isNameWord(lattice.tokens.words[at], nameWords.titleInName)) return true;
  const title = lattice.at(honorific, at);
  return title !== undefined && !title.value.weak;
}

function isLongState({ kind, from, to }: Item): boolean {
  return kind === "state" && to - from > 1;
}

/** «мэра Риги Антона Белова»: a town before a first name is whose mayor he is. */
function isOwner(lattice: Lattice, item: Item): boolean {
  return (
    (item.kind === "city" || item.kind === "state") && !isWeak(item) && isGiven(lattice, item.to)
  );
}

function isWeak({ value }: Item): boolean {
  return (value as LexiconEntry).weak;
}

export function isGiven(lattice: Lattice, at: number): boolean {
  return lattice.at(givenName, at) !== undefined;
}

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
export function certaintyOf(run: NameRun, signs: NameSigns): number {
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
  if (isSaying(word)) return weights.saying;
  if (isRussian(word, russian.locative) && run.parts.length === 1) return weights.place;
  return demonymAt(lattice, run.from - 1) === null ? 0 : weights.nation;
}

/** «Заря» between quotation marks is a ship or a newspaper. */
function isQuoted({ tokens }: Lattice, { to }: NameRun, before: Word): boolean {
  return opening.test(before.form) && closing.test(tokens.words[to]?.form ?? "");
}

const callers: ReadonlySet<string> = new Set(["office-phrase", "honorific", "rank"]);

/** Whether an honorific, a rank or an office ends right before the token. */
function isCalledSo(at: number, lattice: Lattice): boolean {
  return lattice.endingAt(at).some(({ kind }) => callers.has(kind));
}

const sayings: ReadonlySet<string> = new Set(
  lemmasOf("say", "praise", "criticise", "ask", "promise", "deny", "meet", "receive"),
);

function isSaying(word: Word | undefined): boolean {
  return word !== undefined && russianVerbFormsOf(word).some(({ lemma }) => sayings.has(lemma));
}

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
