import type { Portfolio, RoleKind } from "../../../core/vocabulary.ts";
import type { Item } from "../../../grammar/lattice.ts";
import type { Word } from "../../../grammar/word.ts";
import { hasShape, shape } from "../../../grammar/word.ts";
import type { LexiconKind } from "../../../lexicon/kinds.ts";
import type { LexiconEntry } from "../../../lexicon/lexicon.ts";
import { lexical } from "../../lexical.ts";
import { stateAt } from "../../place/which-state.ts";
import { readBody } from "./bodies.ts";
import { headNoun } from "../../party/ru/words.ts";
import { canBe, type Draft } from "./draft.ts";
import { isMinister } from "../draft.ts";
import { wordAt } from "../../window-word.ts";
import { looksGenitiveAdjective, looksGenitiveNoun, tails } from "./words.ts";

const portfolio = lexical("portfolio");
const organisation = lexical("organisation");
const landmark = lexical("landmark");

/** Reads one complement after the head; tells whether one stood there. */
export function readComplement(draft: Draft): boolean {
  return (
    readField(draft) ||
    readFurtherField(draft) ||
    readState(draft) ||
    readOrganisation(draft) ||
    readPalace(draft) ||
    readTail(draft) ||
    readSuperior(draft) ||
    readBody(draft) ||
    readPost(draft) ||
    readUnknownField(draft)
  );
}

/** «иностранных дел», «по делам молодёжи», «, по делам миграции», «и торговли» */
function readField(draft: Draft): boolean {
  if (!isMinister(draft)) return false;
  const start = passJoint(draft, draft.at);
  if (start > draft.at && draft.portfolios.length === 0) return false;
  const by = wordAt(draft, start)?.lower === "по" ? start + 1 : start;
  const item = portfolioAt(draft, by) ?? portfolioAt(draft, passAffairs(draft, by));
  if (item === undefined) return false;
  draft.portfolios.push(item.value.value.portfolio);
  draft.at = passBracket(draft, item.to);
  return true;
}

/** How many words a further field may have. */
const furtherWordsMax = 3;

/** «и европейской интеграции»: a second field that no list knows, up to a state, a name or a mark. */
function readFurtherField(draft: Draft): boolean {
  if (!isMinister(draft) || draft.portfolios.length === 0) return false;
  if (wordAt(draft, draft.at)?.lower !== "и") return false;
  const start = draft.at + 1;
  const noun = passAdjectives(draft, start);
  const field = noun === null ? null : fieldAt(draft, noun, noun > start);
  return field !== null && endsOffice(draft, field.to) && takeField(draft, field.known, field.to);
}

/** The token of the noun behind adjectives; null where somebody is named instead. */
function passAdjectives(draft: Draft, start: number): number | null {
  for (let at = start; at < start + furtherWordsMax; at++) {
    const word = wordAt(draft, at);
    if (word === undefined || isSomebody(draft, at)) return null;
    if (!looksGenitiveAdjective(word)) return at;
  }
  return null;
}

function fieldAt(
  draft: Draft,
  at: number,
  modified: boolean,
): { readonly known: Portfolio | null; readonly to: number } | null {
  const known = portfolioAt(draft, at);
  if (known !== undefined) return { known: known.value.value.portfolio, to: known.to };
  const word = wordAt(draft, at);
  if (word === undefined) return null;
  const isField = modified ? looksGenitiveNoun(word) : abstract.test(word.lower);
  return isField ? { known: null, to: at + 1 } : null;
}

/** Nouns of a field that need no adjective: «интеграции», «экспатриантов». */
const abstract = /(?:ации|нтов|ничества|ства)$/u;

/** «и российской делегации», «и посла»: another party, and no field. */
function isSomebody({ lattice }: Draft, at: number): boolean {
  const word = lattice.tokens.words[at];
  if (word === undefined || word.form !== word.lower || headNoun(word) !== null) return true;
  return lattice
    .startingAt(at)
    .some(({ kind }) => kind === "office" || kind === "demonym" || kind === "organisation");
}

/** Whether a state, a name or a mark stands at a token. */
function endsOffice(draft: Draft, at: number): boolean {
  const word = wordAt(draft, at);
  return word === undefined || word.form !== word.lower || !hasShape(word, shape.word);
}

function portfolioAt(
  { lattice, window }: Draft,
  at: number,
): Item<LexiconEntry<"portfolio">> | undefined {
  const item = lattice.at(portfolio, at);
  return item === undefined || item.to > window.to ? undefined : item;
}

/** «делам молодёжи», «вопросам миграции» */
function passAffairs(draft: Draft, at: number): number {
  return /^(?:дел|делам|вопросам)$/u.test(wordAt(draft, at)?.lower ?? "") ? at + 1 : at;
}

function passJoint(draft: Draft, at: number): number {
  const comma = wordAt(draft, at)?.form === "," ? 1 : 0;
  return wordAt(draft, at + comma)?.lower === "и" ? at + comma + 1 : at + comma;
}

function passBracket(draft: Draft, at: number): number {
  const inside = wordAt(draft, at + 1);
  const short = inside !== undefined && hasShape(inside, shape.capitals);
  return short && wordAt(draft, at)?.form === "(" && wordAt(draft, at + 2)?.form === ")"
    ? at + 3
    : at;
}

/** «Мали», «Арабской Республики Египет», «Мали, Нигера и Чада» after a plural. */
function readState(draft: Draft): boolean {
  passAbroad(draft);
  const start = draft.plural && draft.of.length > 0 ? passJoint(draft, draft.at) : draft.at;
  const state = stateAt(draft.lattice, start);
  if (state === null || state.to > draft.window.to) return false;
  if (!isGenitiveState(draft, start)) return false;
  if (draft.of.length === 0 || draft.plural) draft.of.push(state.iso);
  draft.at = state.to;
  return true;
}

/** «по делам миграции и соотечественников за рубежом» */
function passAbroad(draft: Draft): void {
  const [and, , behind, abroad] = [0, 1, 2, 3].map((by) => wordAt(draft, draft.at + by)?.lower);
  if (and === "и" && behind === "за" && abroad === "рубежом") draft.at += 4;
}

function isGenitiveState({ lattice }: Draft, at: number): boolean {
  return lattice
    .startingAt(at)
    .some(({ kind, value }) => kind === "state" && canBe(value as LexiconEntry, "gen"));
}

const national: ReadonlySet<RoleKind> = new Set(["head-of-state", "senior-official", "other"]);

function readOrganisation(draft: Draft): boolean {
  const item = draft.lattice.at(organisation, draft.at);
  if (item === undefined || item.to > draft.window.to || !canBe(item.value, "gen")) return false;
  if (draft.of.length === 0 && !isMinister(draft)) {
    draft.of.push(item.value.value.code);
    if (national.has(draft.role)) draft.role = "organisation-head";
  }
  draft.at = item.to;
  return true;
}

/** «пресс-секретарь Кремля» */
function readPalace(draft: Draft): boolean {
  const item = draft.lattice.at(landmark, draft.at);
  if (item?.value.value.capital !== true || !canBe(item.value, "gen")) return false;
  if (draft.of.length === 0) draft.of.push(item.value.value.country);
  draft.at = item.to;
  return true;
}

function readTail(draft: Draft): boolean {
  const tail = tails.find((words) =>
    words.every((word, index) => wordAt(draft, draft.at + index)?.lower === word),
  );
  if (tail === undefined) return false;
  draft.at += tail.length;
  return true;
}

const subordinate: ReadonlySet<RoleKind> = new Set([
  "senior-official",
  "special-envoy",
  "spokesperson",
  "deputy-minister",
  "other",
]);

/** «пресс-секретарь президента РФ», «помощник министра»: whom an official serves. */
function readSuperior(draft: Draft): boolean {
  if (!subordinate.has(draft.role)) return false;
  const found = draft.superior(draft.at);
  if (found === null || found.value.cases?.includes("gen") !== true) return false;
  const of = found.value.titles[0]?.of ?? null;
  if (of !== null && draft.of.length === 0) draft.of.push(of);
  draft.at = found.to;
  return true;
}

const posted: ReadonlySet<RoleKind> = new Set([
  "ambassador",
  "special-envoy",
  "senior-official",
  "organisation-head",
]);

const places: ReadonlySet<string> = new Set<LexiconKind>([
  "state",
  "city",
  "organisation",
  "region",
]);

/** Where an envoy is posted: «в Мали», «при ООН», «по Афганистану», «на Украине». */
function readPost(draft: Draft): boolean {
  if (!posted.has(draft.role)) return false;
  const near = wordAt(draft, draft.at)?.lower ?? "";
  if (!/^(?:в|во|на|при|по)$/u.test(near)) return false;
  const wanted = near === "по" ? "dat" : "loc";
  const found = draft.lattice
    .startingAt(draft.at + 1)
    .filter(({ kind, value }) => places.has(kind) && canBe(value as LexiconEntry, wanted));
  if (found.length === 0) return readWidePost(draft, near);
  draft.at = Math.max(...found.map(({ to }) => to));
  return true;
}

const postWordsMax = 5;

/** «по Западной и Центральной Африке», «по особым поручениям», «в Южном федеральном округе» */
function readWidePost(draft: Draft, near: string): boolean {
  const adjective = near === "по" ? /(?:ому|ему|ой|ей|ым|им)$/u : /(?:ом|ем|ой|ей|ых|их)$/u;
  let at = draft.at + 1;
  if (!adjective.test(wordAt(draft, at)?.lower ?? "")) return false;
  const end = at + postWordsMax;
  while (at < end && isOfPost(wordAt(draft, at), adjective)) at++;
  const noun = wordAt(draft, at);
  if (noun === undefined || !/(?:[уюеи]|ам|ям|ах|ях)$/u.test(noun.lower)) return false;
  draft.at = at + 1;
  return true;
}

function isOfPost(word: Word | undefined, adjective: RegExp): boolean {
  return word !== undefined && (word.lower === "и" || adjective.test(word.lower));
}

/** «министр по инвестициям», «министр общественных работ»: a field that no list knows. */
function readUnknownField(draft: Draft): boolean {
  if (!isMinister(draft) || draft.portfolios.length > 0) return false;
  const by = wordAt(draft, draft.at)?.lower === "по";
  return by
    ? readWordsOfField(draft, draft.at + 1, isDative)
    : readWordsOfField(draft, draft.at, isGenitive);
}

/** Reads the words that fit, up to four, or up to a field that the list knows. */
function readWordsOfField(draft: Draft, start: number, fits: (word: Word) => boolean): boolean {
  for (let at = start; at < start + 4; at++) {
    const known = at > start ? draft.lattice.at(portfolio, at) : undefined;
    if (known !== undefined) return takeField(draft, known.value.value.portfolio, known.to);
    const word = wordAt(draft, at);
    if (word === undefined || !fits(word)) return at > start && takeField(draft, null, at);
  }
  return takeField(draft, null, start + 4);
}

function takeField(draft: Draft, field: Portfolio | null, to: number): true {
  draft.portfolios.push(field);
  draft.at = to;
  return true;
}

function isDative(word: Word): boolean {
  return /(?:[юуеи]|ам|ям|ым|им|ому|ему|ой)$/u.test(word.lower) && word.form === word.lower;
}

function isGenitive(word: Word): boolean {
  return looksGenitiveAdjective(word) || looksGenitiveNoun(word);
}
