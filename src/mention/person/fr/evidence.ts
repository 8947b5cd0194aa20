import type { Item, Lattice } from "../../../grammar/lattice.ts";
import type { Window } from "../../../grammar/match.ts";
import { hasShape, shape, type Word } from "../../../grammar/word.ts";
import type { LexiconEntry } from "../../../lexicon/lexicon.ts";
import { office } from "../../office/office.ts";
import { lexical } from "../../lexical.ts";
import { demonymAt } from "../../place/which-state.ts";
import { french, isFrench } from "../../words/fr.ts";
import type { NameRun, RunRules } from "../name-run.ts";
import type { NameSigns } from "../signs.ts";
import { isNameWord, looksLikePerson, nameWords } from "./words.ts";

const givenName = lexical("given-name");
const honorific = lexical("honorific");

/** What cuts French runs of capitalised words. */
export const frenchRuns: RunRules = {
  isParticle: (word) => isNameWord(word, nameWords.particle),
  isArticle: (word) => isFrench(word, french.article),
  blocks(lattice, window, { at, inside }) {
    const word = lattice.tokens.words[at];
    if (word === undefined || blocksByWord(word, lattice, at)) return true;
    if (inside ? startsAnother(lattice, at) : isTail(lattice, at)) return true;
    return blocksByItem(lattice, at, { inside, window });
  },
};

/** « le film de Léa Sanders »: after « de » a first name begins another name. */
function startsAnother(lattice: Lattice, at: number): boolean {
  const before = lattice.tokens.words[at - 1];
  if (!isFrench(before, french.of) || before?.form !== before?.lower) return false;
  return lattice.at(givenName, at)?.value.weak === false && !isLoneFirstName(lattice, at - 2);
}

/** « M. Álvaro de Benito »: a first name alone, right after its title, has its surname after « de ». */
function isLoneFirstName(lattice: Lattice, at: number): boolean {
  return hasGivenName(lattice, at) && isCalledSo(at, lattice);
}

function isTail(lattice: Lattice, at: number): boolean {
  return isTailOfCompound(lattice, at) || isTailOfTitle(lattice, at) || isTailOfOffice(lattice, at);
}

/** How many tokens of an office may stand before its last capital. */
const officeTokensMax = 3;

/** « le Prince Héritier Hassan », « le Ministre Délégué Awa Diallo »: no name begins inside an office. */
function isTailOfOffice(lattice: Lattice, at: number): boolean {
  for (let from = at - 1; from >= Math.max(0, at - officeTokensMax); from--)
    if ((lattice.at(office, from)?.to ?? 0) > at) return true;
  return false;
}

/** « Son Excellence Awa Diallo »: no name begins with the second word of a title. */
function isTailOfTitle(lattice: Lattice, at: number): boolean {
  const title = lattice.at(honorific, at - 1);
  return title !== undefined && title.to > at && !title.value.weak;
}

/** « Îles-de-la-Madeleine », « États-Unis »: no name begins after a hyphen. */
function isTailOfCompound({ tokens }: Lattice, at: number): boolean {
  return at > 0 && tokens.words[at - 1]?.form === "-" && tokens.ends[at - 1] === tokens.starts[at];
}

function blocksByWord(word: Word, lattice: Lattice, at: number): boolean {
  if (isElidedInName(word, lattice, at)) return false;
  if (isFrench(word, french.function | french.month)) return !hasGivenName(lattice, at);
  return isNameWord(word, nameWords.thing) && !hasGivenName(lattice, at);
}

/** « N'Guessan », « M'Baye »: what looks like an elision begins a name. */
function isElidedInName(word: Word, { tokens }: Lattice, at: number): boolean {
  const next = tokens.words[at + 1];
  return (
    (word.form === "N'" || word.form === "M'" || word.form === "N’" || word.form === "M’") &&
    next !== undefined &&
    hasShape(next, shape.capitalised) &&
    tokens.ends[at] === tokens.starts[at + 1]
  );
}

const always: ReadonlySet<string> = new Set(["office-phrase", "organisation"]);
const outside: ReadonlySet<string> = new Set([
  "state",
  "region",
  "landmark",
  "demonym",
  "rank",
  "portfolio",
]);

function blocksByItem(
  lattice: Lattice,
  at: number,
  { inside, window }: { readonly inside: boolean; readonly window: Window },
): boolean {
  const items = lattice.startingAt(at);
  if (items.length === 0) return false;
  if (items.some(({ kind }) => always.has(kind)) || isTitled(lattice, at)) return true;
  if (hasGivenName(lattice, at) || isCalledSo(at, lattice))
    return items.some((item) => isLongState(item, window));
  if (inside && hasGivenName(lattice, at - 1))
    return items.some((item) => isLongState(item, window));
  if (items.some((item) => item.kind === "city" && !isWeak(item) && !inside)) return true;
  return items.some((item) => outside.has(item.kind) && !(inside && isWeak(item)));
}

/** An honorific that is no part of a name: « M. », « Son Excellence ». */
function isTitled(lattice: Lattice, at: number): boolean {
  if (isNameWord(lattice.tokens.words[at], nameWords.titleInName)) return false;
  const title = lattice.at(honorific, at);
  return title !== undefined && !title.value.weak;
}

function isLongState(item: Item, window: Window): boolean {
  return item.kind === "state" && item.to - item.from > 1 && item.to <= window.to;
}

function isWeak({ value }: Item): boolean {
  return (value as LexiconEntry).weak;
}

export function hasGivenName(lattice: Lattice, at: number): boolean {
  return lattice.at(givenName, at) !== undefined;
}

/** How much each sign speaks for a person (or against one), as natural logarithms of odds. */
const weights = {
  start: -1.6,
  office: 4,
  appositionBefore: 2.5,
  appositionAfter: 2.5,
  givenFirst: 3.2,
  givenFirstWeak: 1.6,
  givenAlone: 1,
  givenLater: 1.2,
  severalParts: 2.1,
  pluralOffice: 1,
  manyParts: -2.5,
  initial: 1.5,
  particle: 2.5,
  saying: 2,
  descriptor: 2.2,
  life: 2.5,
  nation: 1,
  side: 2,
  article: -3.5,
  place: -2,
  city: -3,
  beforeThing: -5,
  acronym: -3,
  sentenceStart: -1.2,
  ordinary: -4,
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
  const words = run.parts.map(({ core }) => lattice.tokens.words[core]);
  let odds = givenOdds(run, lattice);
  if (run.parts.length > 1) odds += weights.severalParts;
  if (run.parts.length > 5) odds += weights.manyParts;
  if (words.some((word) => word !== undefined && hasShape(word, shape.letter)))
    odds += weights.initial;
  if (run.parts.slice(1).some(({ from, core }) => hasStrongParticle(lattice, from, core)))
    odds += weights.particle;
  if (isCity(run, lattice)) odds += weights.city;
  const [first] = words;
  if (isHeadedByAcronym(words)) odds += weights.acronym;
  if (run.from === run.window.from) odds += startOdds(first, signs, lattice, run.from);
  return odds;
}

function startOdds(
  ...[first, signs, lattice, at]: readonly [Word | undefined, NameSigns, Lattice, number]
): number {
  if (first === undefined || hasGivenName(lattice, at)) return 0;
  return signs.isOrdinary(first) ? weights.ordinary : weights.sentenceStart;
}

function givenOdds({ parts }: NameRun, lattice: Lattice): number {
  const [first, ...rest] = parts;
  if (first === undefined) return 0;
  const given = lattice.at(givenName, first.core);
  if (rest.length === 0) return given === undefined ? 0 : weights.givenAlone;
  let odds = 0;
  if (given !== undefined) odds += given.value.weak ? weights.givenFirstWeak : weights.givenFirst;
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

/** « LR », « UDI de Vincennes », and not « MA KEBE ». */
function isHeadedByAcronym([first, ...rest]: readonly (Word | undefined)[]): boolean {
  if (first === undefined || !isAcronym(first)) return false;
  return !rest.some((word) => word !== undefined && hasShape(word, shape.capitals));
}

function isAcronym(word: Word): boolean {
  return hasShape(word, shape.capitals) && word.form.length < 6;
}

function beforeOf(run: NameRun, lattice: Lattice): number {
  if (run.from === run.window.from) return 0;
  const word = lattice.tokens.words[run.from - 1];
  if (word === undefined) return 0;
  if (isCalledSo(run.from, lattice)) return callOdds(run, lattice);
  if (word.form === "," && officeEndsAt(lattice, run.from - 1)) return weights.appositionBefore;
  return wordBefore(word, lattice, run);
}

function wordBefore(word: Word, lattice: Lattice, run: NameRun): number {
  if (isNameWord(word, nameWords.beforeThing)) return weights.beforeThing;
  if (isFrench(word, french.article)) return weights.article;
  if (isFrench(word, french.locative)) return weights.place;
  if (isNameWord(word, nameWords.descriptor)) return weights.descriptor;
  if (demonymAt(lattice, run.from - 1) !== null)
    return hasShape(word, shape.capitalised) ? weights.descriptor : weights.nation;
  if (looksLikePerson(word)) return weights.descriptor / 2;
  if (word.lower === "de" || word.lower === "d'") return thingBeforeOf(lattice, run);
  return 0;
}

/** « rue de Xxx », « aéroport de Xxx » */
function thingBeforeOf({ tokens }: Lattice, run: NameRun): number {
  const further = run.from - 2 >= run.window.from ? tokens.words[run.from - 2] : undefined;
  return isNameWord(further, nameWords.beforeThing) ? weights.place : 0;
}

/** « les députés LaREM »: after a plural, one word alone may be a party. */
function callOdds({ from, parts }: NameRun, lattice: Lattice): number {
  const plural = lattice.before(office, from)?.value.plural ?? false;
  return plural && parts.length === 1 ? weights.pluralOffice : weights.office;
}

const callers: ReadonlySet<string> = new Set(["office-phrase", "honorific", "rank"]);

/** Whether an honorific, a rank or an office ends right before the token. */
function isCalledSo(at: number, lattice: Lattice): boolean {
  return lattice.endingAt(at).some(({ kind }) => callers.has(kind));
}

function officeEndsAt(lattice: Lattice, end: number): boolean {
  return lattice.before(office, end) !== undefined;
}

function afterOf(run: NameRun, lattice: Lattice): number {
  const { words } = lattice.tokens;
  const next = run.to < run.window.to ? words[run.to] : undefined;
  if (next === undefined) return 0;
  if (next.form === "," || next.form === "(") return apposition(run, lattice);
  const verb = next.lower === "a" ? words[run.to + 1] : next;
  if (isFrench(verb, french.saying)) return weights.saying;
  if (isNameWord(next, nameWords.life)) return weights.life;
  return next.lower === "côté" ? weights.side : 0;
}

/** « X, ministre de … », « X, 52 ans », « X, né … », « X (ministre …) » */
function apposition({ to, window }: NameRun, lattice: Lattice): number {
  const { words } = lattice.tokens;
  if (to + 1 >= window.to) return 0;
  const at = isFrench(words[to + 1], french.article) ? to + 2 : to + 1;
  if (lattice.at(office, at) !== undefined) return weights.appositionAfter;
  if (isNameWord(words[to + 1], nameWords.life)) return weights.life;
  if (words[to]?.form === "(" && isBracketedOrigin(lattice, to + 1)) return weights.side;
  return words[to + 2]?.lower === "ans" ? weights.life : 0;
}

/** « X (Sénégal) », « X (Culture et Tourisme) » */
function isBracketedOrigin(lattice: Lattice, at: number): boolean {
  const { words } = lattice.tokens;
  return lattice
    .startingAt(at)
    .some(({ kind, to }) => (kind === "state" || kind === "portfolio") && words[to]?.form === ")");
}
