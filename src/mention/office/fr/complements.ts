import { afterAcronym } from "../acronym.ts";
import { wordAt } from "../../window-word.ts";
import type { RoleKind } from "../../../core/vocabulary.ts";
import { hasShape, shape, type Word } from "../../../grammar/word.ts";
import { lexical } from "../../lexical.ts";
import { capitalAt, demonymAt, stateAt } from "../../place/which-state.ts";
import { french, isFrench } from "../../words/fr.ts";
import { isMinister, take, takeOrganisation, type Draft } from "../draft.ts";
import { isOfficeWord, looksAdjective, officeWords, roleAtHeadOf } from "./words.ts";

const office = lexical("office");
const portfolio = lexical("portfolio");
const organisation = lexical("organisation");
const region = lexical("region");
const honorific = lexical("honorific");

/** Reads « de la Défense », « du Mali », « de l'Union africaine » after the head. Tells whether one stood there. */
export function readComplement(draft: Draft): boolean {
  const inside = afterOf(draft, draft.at);
  if (inside === null) return false;
  return (
    readPortfolio(draft, inside) ||
    readParty(draft, inside) ||
    readCountry(draft, inside) ||
    readSuperior(draft, inside) ||
    readBody(draft, inside)
  );
}

/** « de SM le Roi », « de Son Excellence le Président »: the token of the office behind an honorific. */
function afterHonorific(draft: Draft, at: number): number {
  const title = draft.lattice.at(honorific, at);
  return title === undefined ? at : skipArticle(draft, title.to);
}

const subordinate: ReadonlySet<RoleKind> = new Set([
  "senior-official",
  "special-envoy",
  "spokesperson",
  "ambassador",
  "other",
]);

/** « conseiller diplomatique du Président »: whom an official serves. */
function readSuperior(draft: Draft, at: number): boolean {
  const superior = draft.lattice.at(office, afterHonorific(draft, at));
  if (superior === undefined || !subordinate.has(draft.role)) return false;
  draft.at = superior.to;
  return true;
}

/** Reads a portfolio after « à », « chargé de »: « ministre délégué à la Coopération ». */
export function readCharge(draft: Draft): boolean {
  if (!isMinister(draft)) return false;
  return wordAt(draft, draft.at)?.lower === "auprès" ? readBeside(draft) : readOwnCharge(draft);
}

function readOwnCharge(draft: Draft): boolean {
  const start = wordAt(draft, draft.at)?.form === "," ? draft.at + 1 : draft.at;
  const isCharged = isOfficeWord(wordAt(draft, start), officeWords.charged);
  if (start > draft.at && !isCharged) return false;
  const charged = isCharged ? start + 1 : start;
  const word = wordAt(draft, charged);
  const inside = isFrench(word, french.at)
    ? skipArticle(draft, charged + 1)
    : isCharged
      ? afterOf(draft, charged)
      : null;
  return inside !== null && readPortfolio(draft, inside);
}

/** « secrétaire d'État auprès du ministre de la Santé »: the portfolio of whom he serves. */
function readBeside(draft: Draft): boolean {
  const head = afterOf(draft, draft.at + 1);
  if (head === null || !/^minist(?:re|ère)$/.test(wordAt(draft, head)?.lower ?? "")) return false;
  const inside = afterOf(draft, head + 1);
  return inside !== null && readPortfolio(draft, inside);
}

/** Reads further members: « , de la Coopération et des Mines », « du Mali et de la Russie ». */
export function readFurther(draft: Draft): boolean {
  if (draft.portfolios.length === 0 && draft.of.length === 0) return false;
  const comma = wordAt(draft, draft.at)?.form === "," ? 1 : 0;
  const and = wordAt(draft, draft.at + comma)?.lower === "et" ? 1 : 0;
  if (comma + and === 0) return false;
  const next = draft.at + comma + and;
  return readFurtherOf(draft, next) || (draft.plural && readFurtherDemonym(draft, next));
}

function readFurtherOf(draft: Draft, next: number): boolean {
  const inside = afterOf(draft, next) ?? afterAt(draft, next);
  if (inside === null) return readBarePortfolio(draft, next);
  if (draft.portfolios.length > 0 && readPortfolio(draft, inside)) return true;
  return draft.plural && draft.of.length > 0 && readParty(draft, inside);
}

/** « ministre de l'Énergie, Mines et Eau » */
function readBarePortfolio(draft: Draft, at: number): boolean {
  return draft.lattice.at(portfolio, at) !== undefined && readPortfolio(draft, at);
}

/** « ministre de la Promotion de la Femme, chargé de … » is the charge's; « aux Affaires » after « et ». */
function afterAt(draft: Draft, at: number): number | null {
  const word = wordAt(draft, at);
  if (!isMinister(draft) || !isFrench(word, french.contracted) || isFrench(word, french.of))
    return null;
  return at + 1;
}

function readFurtherDemonym(draft: Draft, at: number): boolean {
  const state = demonymAt(draft.lattice, at);
  if (state === null || draft.of.length === 0) return false;
  draft.of.push(state.iso);
  draft.at = state.to;
  return true;
}

/** The token after « de », « du », « de la », « d' ». */
export function afterOf(draft: Draft, at: number): number | null {
  const word = wordAt(draft, at);
  if (!isFrench(word, french.of)) return null;
  return word?.lower === "de" ? skipArticle(draft, at + 1) : at + 1;
}

const articles: ReadonlySet<string> = new Set(["la", "le", "l'", "les"]);

function skipArticle(draft: Draft, at: number): number {
  const word = wordAt(draft, at);
  return articles.has(word?.lower ?? "") ? at + 1 : at;
}

function readPortfolio(draft: Draft, at: number): boolean {
  if (draft.body) return readFieldOfBody(draft, at);
  if (!isMinister(draft)) return false;
  const item = draft.lattice.at(portfolio, at);
  const known = item !== undefined && item.to <= draft.window.to;
  if (!known && !startsUnknownPortfolio(draft, at)) return false;
  draft.portfolios.push(known ? item.value.value.portfolio : null);
  draft.at = skipAdjectives(draft, known ? item.to : at + 1);
  return true;
}

/** « du ministère béninois des Affaires étrangères » */
function readFieldOfBody(draft: Draft, at: number): boolean {
  const item = draft.lattice.at(portfolio, at);
  if (item === undefined) return false;
  draft.portfolios.push(item.value.value.portfolio);
  draft.at = afterAcronym(draft, skipJoinedAdjective(draft, item.to));
  return true;
}

/** « des affaires européennes et internationales »: a second adjective of the same field. */
function skipJoinedAdjective(draft: Draft, at: number): number {
  const adjective = wordAt(draft, at + 1);
  const joined = wordAt(draft, at)?.lower === "et" && adjective !== undefined;
  return joined && looksAdjective(adjective) && !isOfficeAfter(draft, at + 1) ? at + 2 : at;
}

/** « de la Refondation »: a capital that is no state, no organisation and no town. */
function startsUnknownPortfolio(draft: Draft, at: number): boolean {
  const word = wordAt(draft, at);
  if (word === undefined || !hasShape(word, shape.capitalised | shape.word)) return false;
  if (isOfficeWord(word, officeWords.body) || isFrench(word, french.month)) return false;
  return !draft.lattice
    .startingAt(at)
    .some(({ kind }) => ["state", "organisation", "city", "region", "office"].includes(kind));
}

function skipAdjectives(draft: Draft, from: number): number {
  let at = from;
  for (let word = wordAt(draft, at); word !== undefined; word = wordAt(draft, ++at))
    if (!isAdjective(word) || isOfficeAfter(draft, at) || demonymAt(draft.lattice, at) !== null)
      break;
  return at;
}

/** « Territoriale »: some ministries write every word with a capital. */
function isAdjective(word: Word): boolean {
  return looksAdjective(word) || /^\p{Lu}.{3,}(?:ales?|iques?|elles?|ieures?)$/u.test(word.form);
}

function isOfficeAfter(draft: Draft, at: number): boolean {
  return isFrench(wordAt(draft, at), french.breaks | french.function | french.saying);
}

/** Reads a state, an organisation, a region or a capital. */
function readParty(draft: Draft, at: number): boolean {
  const state = stateAt(draft.lattice, at);
  if (state !== null) return take(draft, state.iso, state.to);
  const body = draft.lattice.at(organisation, at);
  if (body !== undefined) return takeOrganisation(draft, body.value.value.code, body.to);
  const part = draft.lattice.at(region, at);
  if (part !== undefined) return take(draft, null, part.to);
  const capital = capitalAt(draft.lattice, at);
  if (capital !== null) return take(draft, capital.iso, capital.to);
  return false;
}

/** « de notre pays », « du pays »: the state stays unknown. */
function readCountry(draft: Draft, at: number): boolean {
  const inside = isFrench(wordAt(draft, at), french.pointer) ? at + 1 : at;
  if (!isOfficeWord(wordAt(draft, inside), officeWords.country)) return false;
  draft.at = inside + 1;
  return true;
}

/** « de la Commission nationale », « du ministère », « de l'Institut Galien ». */
function readBody(draft: Draft, at: number): boolean {
  const word = wordAt(draft, at);
  if (word === undefined || !(startsBody(draft, at, word) || isField(draft, at, word)))
    return false;
  if (draft.generic && !draft.body) draft.role = roleAtHeadOf(word, draft.role);
  draft.body = true;
  draft.at = endOfBody(draft, at + 1);
  return true;
}

/** « du Service national des bourses extérieures »: what a body deals with. */
function isField(draft: Draft, at: number, word: Word): boolean {
  if (!draft.body || draft.role === "other" || word.lower.length < 4) return false;
  if (draft.lattice.startingAt(at).some(({ kind }) => personal.has(kind))) return false;
  return hasShape(word, shape.word) && !isOfficeAfter(draft, at);
}

/** Kinds of items that begin the mention of a person, and no body. */
const personal: ReadonlySet<string> = new Set([
  "office",
  "office-phrase",
  "honorific",
  "rank",
  "given-name",
  "person-name",
]);

function startsBody(draft: Draft, at: number, word: Word): boolean {
  if (isOfficeWord(word, officeWords.body)) return true;
  if (!draft.generic && !draft.body) return false;
  return (
    hasShape(word, shape.capitalised | shape.word) &&
    !draft.lattice.startingAt(at).some(({ kind }) => personal.has(kind))
  );
}

/** Passes the rest of a body's name: « nationale pour la sauvegarde de la patrie (CNSP) ». */
export function endOfBody(draft: Draft, from: number): number {
  let at = from;
  for (let word = wordAt(draft, at); word !== undefined; word = wordAt(draft, at)) {
    if (demonymAt(draft.lattice, at) !== null) {
      readFurtherState(draft, at);
      at++;
    } else if (isPartOfBody(draft, at, word)) at++;
    else if (word.lower === "pour") at = skipArticle(draft, at + 1) + 1;
    else break;
  }
  return afterAcronym(draft, at);
}

/** An adjective, or the name of a firm: « de la société Lumo ». */
function isPartOfBody(draft: Draft, at: number, word: Word): boolean {
  if (looksAdjective(word)) return !isOfficeAfter(draft, at);
  const named = hasShape(word, shape.capitalised | shape.word);
  return named && draft.lattice.startingAt(at).length === 0 && draft.role === "business-leader";
}

function readFurtherState(draft: Draft, at: number): void {
  const state = demonymAt(draft.lattice, at);
  if (state !== null && draft.of.length === 0) draft.of.push(state.iso);
}
