import type { RoleKind } from "../../../core/vocabulary.ts";
import type { Item, Lattice } from "../../../grammar/lattice.ts";
import type { Window } from "../../../grammar/match.ts";
import { hasShape, shape, type Word } from "../../../grammar/word.ts";
import { lexical } from "../../lexical.ts";
import { demonymAt, stateAt } from "../../place/which-state.ts";
import { english, isEnglish } from "../../words/en.ts";
import { office, type OfficePhrase } from "../office.ts";
import { titlesOf } from "../titles.ts";
import { readBefore, type Before } from "./before.ts";
import { readComplement, readFurther, readParty, readSuperior } from "./complements.ts";
import { isMinister, type Draft } from "../draft.ts";
import { lowerAt } from "./word-at.ts";
import { wordAt } from "../../window-word.ts";
import { headAfterBody, headsAt, type Head } from "./heads.ts";
import { generic, isOfficeWord, officeWords, roleAtHeadOf } from "./words.ts";

const organisation = lexical("organisation");
const honorific = lexical("honorific");
const city = lexical("city");

/**
 * Reads an English office phrase that begins at a token: "Minister of Energy and Water of Kenya",
 * "former Peruvian deputy foreign minister", "Ghana's ambassador to Peru", "Mines Minister".
 *
 * The item holds the office without its article, from its state or "former" to its last complement.
 */
export function readEnglishOffice(
  lattice: Lattice,
  window: Window,
  at: number,
): Item<OfficePhrase> | null {
  const before = mayBegin(lattice, at) ? readBefore(lattice, window, at) : null;
  if (before === null) return null;
  const [known] = headsAt(lattice, window, before.head);
  const head = known ?? headAfterBody(lattice, before.head);
  if (head === null || !stands(lattice, window, { head, from: at })) return null;
  const draft = draftOf({ lattice, window }, head, before);
  readInside(draft, head);
  while (readModifier(draft));
  return phraseOf(draft, { from: at, before });
}

const articles = english.the | english.indefinite;

/** Most tokens begin no office: articles, and small words that are in no lexicon. */
function mayBegin(lattice: Lattice, at: number): boolean {
  const word = lattice.tokens.words[at];
  if (word === undefined || !hasShape(word, shape.word) || isEnglish(word, articles)) return false;
  if (lattice.startingAt(at).length > 0) return true;
  return (
    hasShape(word, shape.capitalised) ||
    isOfficeWord(word, officeWords.former | officeWords.before | officeWords.deputy)
  );
}

/** Words after a weak name that make a thing of it: "premier league", "sovereign debt". */
const things = /^(?:league|debt|fund|wealth|summit|council|office|ship|hip|of the house)$/;

/** A weak name of an office, such as "secretary", needs an article, a state, or a capital. */
function stands(
  lattice: Lattice,
  window: Window,
  { head, from }: { readonly head: Head; readonly from: number },
): boolean {
  if (isPartOfThing(lattice, head) || isAdjective(lattice, head) || isClock(lattice, head))
    return false;
  if (isFirstName(lattice, head)) return false;
  if (!head.value.weak || from < head.from || head.from === window.from) return true;
  const { words } = lattice.tokens;
  return isCapital(words[head.from]) || bringsInOffice(words[head.from - 1]);
}

/** "premier league", "minister-level", "vice-minister": the words go on at one end; but "LIMA, May 3 -- President". */
function isPartOfThing({ tokens }: Lattice, { from, to }: Head): boolean {
  const { words, starts, ends } = tokens;
  const isTail = words[from - 1]?.form === "-" && ends[from - 1] === starts[from];
  return isHyphened(tokens, to) || isTail || things.test(words[to]?.lower ?? "");
}

/** "Sultan bin Rashid": whoever's father is named next bears the word as his name. */
function isFirstName({ tokens }: Lattice, { to }: Head): boolean {
  return /^(?:bin|ibn)$/.test(tokens.words[to]?.form ?? "");
}

/** "minister-level", and not "minister-designate". */
function isHyphened({ words, starts, ends }: Lattice["tokens"], to: number): boolean {
  if (words[to]?.form !== "-" || ends[to - 1] !== starts[to]) return false;
  return !tails.test(words[to + 1]?.lower ?? "");
}

function isCapital(word: Word | undefined): boolean {
  return word !== undefined && hasShape(word, shape.capitalised);
}

/** Whether a weak name may stand after the word: after an article, a preposition, or a mark. */
function bringsInOffice(word: Word | undefined): boolean {
  return word === undefined || isEnglish(word, weakBefore) || /^[,(:'—–]$/.test(word.form);
}

/** "an official visit", "a diplomat passport": what a small word follows tells of a thing. */
function isAdjective(lattice: Lattice, head: Head): boolean {
  if (head.to - head.from > 1 || !/^official$/.test(lattice.tokens.words[head.from]?.lower ?? ""))
    return lattice.at(honorific, head.from) !== undefined && head.value.value.role === "other";
  const next = lattice.tokens.words[head.to];
  const isWord = next !== undefined && hasShape(next, shape.word) && next.form === next.lower;
  return isWord && (isEnglish(next, english.number) || !isEnglish(next, notAdjectival));
}

const notAdjectival = english.function | english.saying;

/** "7:14 PM" */
function isClock({ tokens }: Lattice, { from, to }: Head): boolean {
  const before = tokens.words[from - 1];
  return to === from + 1 && before !== undefined && hasShape(before, shape.number);
}

const weakBefore =
  english.the |
  english.indefinite |
  english.pointer |
  english.preposition |
  english.and |
  english.number |
  english.plural;

function draftOf(
  { lattice, window }: Pick<Draft, "lattice" | "window">,
  head: Head,
  before: Before,
): Draft {
  const { value, form, features } = head.value;
  const isGeneric = generic.test(form) && value.of === undefined;
  const own = value.portfolio === undefined ? [] : [value.portfolio];
  return {
    lattice,
    window,
    role: roleOf(value.role, before, isGeneric),
    generic: isGeneric,
    plural: features?.endsWith("pl") ?? false,
    portfolios: [...before.portfolios, ...own],
    of: [...(value.of === undefined ? [] : [value.of]), ...before.of],
    body: before.body !== null,
    at: head.to,
  };
}

function roleOf(role: RoleKind, before: Before, isGeneric: boolean): RoleKind {
  if (before.deputy) return lowered[role] ?? role;
  if (before.body !== null && isGeneric) return roleAtHeadOf(before.body, role);
  return before.organisation && isGeneric ? "organisation-head" : role;
}

const lowered: Readonly<Partial<Record<RoleKind, RoleKind>>> = {
  minister: "deputy-minister",
  "head-of-government": "deputy-head-of-government",
  "head-of-state": "vice-president",
  "organisation-head": "senior-official",
};

/** A state inside the name of the office: "head of the Malian diplomacy", "US secretary of state". */
function readInside({ lattice, of }: Draft, head: Head): void {
  const official = head.value.value.role === "senior-official"; // "Secretary of the Security Council"
  for (let at = head.from; at < head.to && of.length === 0; at++) {
    const named = demonymAt(lattice, at) ?? stateAt(lattice, at);
    if (named !== null && named.to <= head.to) of.push(named.iso);
    const body = official ? undefined : lattice.at(organisation, at);
    if (named === null && body !== undefined && body.to <= head.to) of.push(body.value.value.code);
  }
}

function readModifier(draft: Draft): boolean {
  return readComplement(draft) || readFurther(draft) || readTail(draft) || readPost(draft);
}

const tails = /^(?:designate|elect|extraordinary|plenipotentiary|emeritus|general)$/;

/** "-elect", "designate", "Extraordinary and Plenipotentiary" */
function readTail(draft: Draft): boolean {
  const [word, next] = [lowerAt(draft, draft.at), lowerAt(draft, draft.at + 1)];
  if (tails.test(word)) return step(draft, 1);
  return (word === "-" || word === "and") && tails.test(next) && step(draft, 2);
}

function step(draft: Draft, by: number): true {
  draft.at += by;
  return true;
}

const posted: ReadonlySet<RoleKind> = new Set([
  "ambassador",
  "special-envoy",
  "senior-official",
  "organisation-head",
  "spokesperson",
  "other",
]);

/** Where an envoy is posted, and whom an adviser serves: "to Peru", "in Lima", "to the President". */
function readPost(draft: Draft): boolean {
  if (!posted.has(draft.role) || isMinister(draft)) return false;
  const from = lowerAt(draft, draft.at) === "accredited" ? draft.at + 1 : draft.at;
  if (!opensPost(draft, from)) return false;
  const inside = isEnglish(wordAt(draft, from + 1), english.the) ? from + 2 : from + 1;
  if (lowerAt(draft, from) === "to" && readSuperior(draft, inside)) return true;
  return readPlaceOfPost(draft, inside);
}

/** "to", "at"; "in" only for an ambassador. */
function opensPost(draft: Draft, at: number): boolean {
  if (!isOfficeWord(wordAt(draft, at), officeWords.post)) return false;
  return lowerAt(draft, at) !== "in" || draft.role === "ambassador";
}

/** Passes the state or organisation of a post: it is not the one that is served. */
function readPlaceOfPost(draft: Draft, inside: number): boolean {
  const ahead: Draft = { ...draft, of: [] };
  const town = draft.lattice.at(city, inside);
  if (readParty(ahead, inside)) draft.at = ahead.at;
  else if (town !== undefined && draft.role === "ambassador") draft.at = town.to;
  else return false;
  if (town !== undefined) passItsState(draft);
  return true;
}

/** "in Lima, Peru,": the state of the town where an envoy is posted. */
function passItsState(draft: Draft): void {
  if (wordAt(draft, draft.at)?.form !== ",") return;
  const state = stateAt(draft.lattice, draft.at + 1);
  if (state !== null && wordAt(draft, state.to)?.form === ",") draft.at = state.to;
}

function phraseOf(
  draft: Draft,
  { from, before }: { readonly from: number; readonly before: Before },
): Item<OfficePhrase> {
  const { words } = draft.lattice.tokens;
  const previous = from > draft.window.from ? words[from - 1] : undefined;
  const titles = titlesOf(draft);
  const value: OfficePhrase = {
    titles,
    distributes: titles.length > 1,
    plural: draft.plural,
    definite: isDefinite(previous, words[from]),
    former: before.former,
    gender: null,
    cases: null,
  };
  return { kind: office.name, from, to: draft.at, value, by: "office/en" };
}

/** After "the" or "his"; or written as a title or after its state. */
function isDefinite(previous: Word | undefined, first: Word | undefined): boolean {
  if (isEnglish(previous, english.the | english.pointer)) return true;
  return (
    !isEnglish(previous, english.indefinite) &&
    first !== undefined &&
    hasShape(first, shape.capitalised)
  );
}
