import type { Item, Lattice } from "../../../grammar/lattice.ts";
import type { Window } from "../../../grammar/match.ts";
import { hasShape, shape, type Word } from "../../../grammar/word.ts";
import type { LexiconEntry } from "../../../lexicon/lexicon.ts";
import { lexical } from "../../lexical.ts";
import { office } from "../../office/office.ts";
import { english, isEnglish } from "../../words/en.ts";
import { englishForms } from "../../verb/en/forms.ts";
import type { RunRules } from "../name-run.ts";
import { isNameWord, nameWords } from "./words.ts";

const givenName = lexical("given-name");
const honorific = lexical("honorific");
const rank = lexical("rank");

interface Here {
  readonly at: number;
  readonly inside: boolean;
  readonly window: Window;
}

/** What cuts English runs of capitalised words. */
export const englishRuns: RunRules = {
  isParticle: (word) => isNameWord(word, nameWords.particle) && !/^\p{Lu}$/u.test(word.form),
  isArticle: (word) => isEnglish(word, english.the | english.indefinite),
  isLoneInitial(lattice, window, { at, inside }) {
    if (!isLoneLetter(lattice, at)) return false;
    return inside
      ? hasGivenName(lattice, at - 1)
      : at === window.from || isCalledSo(at, lattice, window);
  },
  blocks(lattice, window, { at, inside }) {
    const word = lattice.tokens.words[at];
    if (word === undefined || blocksByWord(word, lattice, { at, inside, window })) return true;
    if (isInOffice(lattice, at) || isInTitle(lattice, at)) return true;
    if (!inside && isOpeningGerund(lattice, at, window)) return true;
    if (!inside && isTailOfCompound(lattice, at)) return true;
    return blocksByItem(lattice, at, { inside, window });
  },
};

/** "Guinea-Bissau", "Africa-wide": no name begins after a hyphen, nor after a possessive "'s". */
function isTailOfCompound({ tokens }: Lattice, at: number): boolean {
  const joined = tokens.words[at - 1]?.form === "-" && tokens.ends[at - 1] === tokens.starts[at];
  return joined && !isNameWord(tokens.words[at - 2], nameWords.particle);
}

/** "Congratulating Ruiz on …": a gerund at the head of a sentence. */
function isOpeningGerund(lattice: Lattice, at: number, window: Window): boolean {
  const word = lattice.tokens.words[at];
  if (at !== window.from || word?.lower.endsWith("ing") !== true) return false;
  return englishForms.of(word).length > 0 && !hasGivenName(lattice, at);
}

function blocksByWord(word: Word, lattice: Lattice, here: Here): boolean {
  const { at, inside, window } = here;
  if (inside && isInitial(lattice, at)) return false;
  if (!hasGivenName(lattice, at)) return isNoName(word, lattice, here);
  return isEnglish(word, english.function) && !inside && !isCalledSo(at, lattice, window);
}

/** A small word, a day, a word of headlines or a thing; a month too, save in "Wang Jun". */
function isNoName(word: Word, lattice: Lattice, { at, inside }: Here): boolean {
  if (isEnglish(word, english.function | english.weekday)) return true;
  if (isNameWord(word, nameWords.headline)) return true;
  if (isEnglish(word, english.month)) return !(inside && isPlain(lattice, at));
  return isNameWord(word, nameWords.thing);
}

/** "Ana A. Ruiz": a letter with a full stop, which is no article there. */
function isInitial({ tokens }: Lattice, at: number): boolean {
  return (
    tokens.words[at]?.form.length === 1 &&
    tokens.words[at + 1]?.form === "." &&
    tokens.ends[at] === tokens.starts[at + 1]
  );
}

/** "S Raghavan", "Ana B Ruiz": a letter before a capital, with no full stop. */
function isLoneLetter({ tokens }: Lattice, at: number): boolean {
  const [word, next] = [tokens.words[at], tokens.words[at + 1]];
  if (word === undefined || next === undefined || !hasShape(word, shape.letter)) return false;
  return hasShape(next, shape.word | shape.capitalised) && !hasShape(next, shape.letter);
}

/** "Wang Jun": a month that no number stands beside. */
function isPlain({ tokens }: Lattice, at: number): boolean {
  return [at - 1, at + 1].every((next) => !/^\d/.test(tokens.words[next]?.form ?? ""));
}

/** "Charge d'Affaires": no name begins inside an office. */
function isInOffice(lattice: Lattice, at: number): boolean {
  for (let from = at - 1; from >= Math.max(0, at - 10); from--)
    if ((lattice.at(office, from)?.to ?? 0) > at) return true;
  return false;
}

/** "H E Ana Ruiz": no name begins inside an honorific. */
function isInTitle(lattice: Lattice, at: number): boolean {
  return [at - 1, at - 2].some((from) => from >= 0 && (lattice.at(honorific, from)?.to ?? 0) > at);
}

const always: ReadonlySet<string> = new Set(["office-phrase", "organisation", "event-noun"]);
const outside: ReadonlySet<string> = new Set([
  "state",
  "region",
  "landmark",
  "demonym",
  "rank",
  "portfolio",
  "office",
]);

function blocksByItem(lattice: Lattice, at: number, { inside, window }: Omit<Here, "at">): boolean {
  const items = lattice.startingAt(at);
  if (items.length === 0) return false;
  const isName = hasGivenName(lattice, at);
  if (
    items.some((item) => always.has(item.kind) && !(isWeak(item) && isName)) ||
    isTitled(lattice, at)
  )
    return true;
  if (isName || isCalledSo(at, lattice, window)) return items.some((item) => isLong(item, window));
  if (inside && hasGivenName(lattice, at - 1)) return items.some((item) => isLong(item, window));
  if (items.some((item) => item.kind === "city" && !isWeak(item) && !inside)) return true;
  return items.some((item) => outside.has(item.kind) && !(inside && isWeak(item)));
}

/** An honorific that is no part of a name: "Mr", "Her Excellency". */
function isTitled(lattice: Lattice, at: number): boolean {
  if (isNameWord(lattice.tokens.words[at], nameWords.titleInName)) return false;
  const title = lattice.at(honorific, at) ?? lattice.at(rank, at);
  return title !== undefined && !title.value.weak;
}

function isLong(item: Item, window: Window): boolean {
  return item.kind === "state" && item.to - item.from > 1 && item.to <= window.to;
}

function isWeak({ value }: Item): boolean {
  return (value as LexiconEntry | undefined)?.weak ?? false;
}

export function hasGivenName(lattice: Lattice, at: number): boolean {
  return lattice.at(givenName, at) !== undefined;
}

const callers: ReadonlySet<string> = new Set(["office-phrase", "honorific", "rank"]);

/** Whether an honorific, a rank or an office ends right before the token. */
export function isCalledSo(at: number, lattice: Lattice, window: Window): boolean {
  if (at <= window.from) return false;
  return lattice.endingAt(at).some(({ kind }) => callers.has(kind));
}

/** "LR", "UDI of Vincennes", and not "JOHN SMITH". */
export function isHeadedByAcronym([first, ...rest]: readonly (Word | undefined)[]): boolean {
  if (first === undefined || !hasShape(first, shape.capitals) || first.form.length > 5)
    return false;
  return !rest.some((word) => word !== undefined && hasShape(word, shape.capitals));
}
