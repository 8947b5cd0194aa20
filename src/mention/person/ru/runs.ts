import type { Item, Lattice } from "../../../grammar/lattice.ts";
import type { Window } from "../../../grammar/match.ts";
import { hasShape, shape, type Word } from "../../../grammar/word.ts";
import type { LexiconEntry } from "../../../lexicon/lexicon.ts";
import { lexical } from "../../lexical.ts";
import { office } from "../../office/office.ts";
import { russianVerbFormsOf } from "../../verb/ru/forms.ts";
import { isRussian, russian } from "../../words/ru.ts";
import type { Core, RunRules } from "../name-run.ts";
import { isNameWord, looksPatronymic, namesThing, nameWords, opensOnly } from "./words.ts";

const givenName = lexical("given-name");
const honorific = lexical("honorific");

/** What cuts Russian runs of capitalised words. */
export const russianRuns: RunRules = {
  isParticle: (word) => isNameWord(word, nameWords.particle) && word.form === word.lower,
  isArticle: () => false,
  isWholeName: isLetterName,
  blocks(lattice, window, { at, inside }) {
    const word = lattice.tokens.words[at];
    if (word === undefined) return true;
    if (inside ? isLetterName(word) : isTail(lattice, window, at))
      return !(inside && isGiven(lattice, at - 1));
    if (!hasShape(word, shape.cyrillic)) return !inside || !isNumeral(word);
    if (isInitial(lattice, at)) return false;
    return (
      isBorder(lattice, at, { inside, window }) ||
      isOfNoName(lattice, { at, inside }, word) ||
      blocksByItem(lattice, at, { inside, window })
    );
  },
};

/** «Елизавета II» */
function isNumeral({ form }: Word): boolean {
  return /^[IVX]+$/.test(form);
}

/** «Ван И» */
function isLetterName({ form }: Word): boolean {
  return form === "И" || form === "Э";
}

/** Whether a token belongs to what began before it, and begins no name. */
function isTail(lattice: Lattice, window: Window, at: number): boolean {
  return (
    isTailOfCompound(lattice, window, at) ||
    isInOffice(lattice, window, at) ||
    isTailOfPlace(lattice, at)
  );
}

/** Where a run stands: in which window, and whether it has begun. */
interface Place {
  readonly inside: boolean;
  readonly window: Window;
}

/** Whether another name begins here, or only the sentence does. */
function isBorder(lattice: Lattice, at: number, { inside, window }: Place): boolean {
  if (!inside) return isOpening(lattice, window, at);
  return startsAnother(lattice, window, at) || isAdjectiveOfThing(lattice, window, at);
}

const bodies = /^(?:Мин(?:обр|энерго|эконом|сельхоз)|Рос(?:ком|косм|нефт|гвард))/u;

/** «Эрдогана Анкарскую декларацию»: an adjective that agrees with the noun behind it is of that noun's name. */
function isAdjectiveOfThing(lattice: Lattice, window: Window, at: number): boolean {
  const ending = /[сц]к(ая|ую|ой|ое|ие|их)$/u.exec(lattice.tokens.words[at]?.lower ?? "")?.[1];
  const next = at + 1 < window.to ? lattice.tokens.words[at + 1] : undefined;
  if (ending === undefined || next === undefined || !isSmallNoun(next)) return false;
  return agreeingNoun[ending]?.test(next.lower) === true;
}

/** A word in small letters that is no verb and no small word. */
function isSmallNoun(word: Word): boolean {
  if (word.form !== word.lower || isRussian(word, russian.function)) return false;
  return russianVerbFormsOf(word).length === 0;
}

/** Endings of nouns by those of the adjectives before them. */
const agreeingNoun: Readonly<Record<string, RegExp>> = {
  ая: /[ая]$/u,
  ую: /[ую]$/u,
  ой: /[ыи]$|[ое]й$/u,
  ое: /[ое]$/u,
  ие: /[ыиая]$/u,
  их: /[хй]$|ов$/u,
};

/** «Минобороны», «МИД», «Однако», «Заседание»: the word itself is of no name. */
function isOfNoName(lattice: Lattice, { at, inside }: Core, word: Word): boolean {
  if (isNameWord(word, nameWords.body) || bodies.test(word.form)) return true;
  if (hasShape(word, shape.capitals) && word.form.length < 6) return true;
  if (isGiven(lattice, at)) return false;
  if (isRussian(word, russian.function | russian.month)) return true;
  return namesThing(word) && !(inside && isGiven(lattice, at - 1));
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
  if (!opensSentence(lattice, window, at) || isGiven(lattice, at)) return false;
  if (!isCapitalised(lattice, window, at + 1)) return false;
  if (isOpener(lattice, at)) return true;
  return isGiven(lattice, at + 1) && isCapitalised(lattice, window, at + 2);
}

function isCapitalised({ tokens }: Lattice, window: Window, at: number): boolean {
  const word = at < window.to ? tokens.words[at] : undefined;
  return word !== undefined && hasShape(word, shape.capitalised);
}

/** «Судья», «Далее», «Встреча»: never the first part of a name. */
function isOpener(lattice: Lattice, at: number): boolean {
  const word = lattice.tokens.words[at];
  if (word === undefined) return false;
  if (isNameWord(word, nameWords.descriptor) || opensOnly(word)) return true;
  return lattice.startingAt(at).some(({ kind }) => kind === "event-noun");
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

/** «коллегой из Южной Кореи Ким До Юном»: the last word of a place begins no name. */
function isTailOfPlace(lattice: Lattice, at: number): boolean {
  if (isGiven(lattice, at)) return false;
  return lattice.endingAt(at + 1).some(({ kind, from }) => from < at && outside.has(kind));
}

/** «С.», «О’Нил» */
function isInitial({ tokens }: Lattice, at: number): boolean {
  const word = tokens.words[at];
  if (word === undefined || !(hasShape(word, shape.letter) || word.form === "Дж")) return false;
  return /^[.'’]$/.test(tokens.words[at + 1]?.form ?? "");
}

/** «Эль-Аламейн»: no name begins after a hyphen. */
function isTailOfCompound({ tokens }: Lattice, window: Window, at: number): boolean {
  if (at === window.from) return false;
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

const callers: ReadonlySet<string> = new Set(["office-phrase", "honorific", "rank"]);

/** Whether an honorific, a rank or an office ends right before the token. */
export function isCalledSo(at: number, lattice: Lattice): boolean {
  return lattice.endingAt(at).some(({ kind }) => callers.has(kind));
}
