import { lexical } from "../../lexical.ts";
import { office as officePhrase, type OfficePhrase } from "../../office/office.ts";
import { french, isFrench } from "../../words/fr.ts";
import { nameAt, officeAt } from "../cursor.ts";
import { wordAt } from "../../window-word.ts";
import { verb } from "../../verb/verb.ts";
import type { Party } from "../party.ts";
import { readOwner } from "./complement.ts";
import type { Cursor } from "./cursor.ts";
import { ministerOf } from "./appositions.ts";
import { passAdjective } from "./institution.ts";
import { isPartyWord, partyWords, prepositionOf } from "./words.ts";

const office = lexical("office");

const relations: readonly (readonly [bit: number, relation: NonNullable<Party["relation"]>])[] = [
  [partyWords.counterpart, "counterpart"],
  [partyWords.colleague, "colleague"],
  [partyWords.host, "host"],
  [partyWords.guest, "guest"],
  [partyWords.predecessor, "predecessor"],
  [partyWords.successor, "successor"],
];
const related = relations.reduce((bits, [bit]) => bits | bit, 0);

/** Reads whom a relation names: « son homologue russe », « sa collègue », « l'hôte du Bénin ». */
export function readRelation(cursor: Cursor): boolean {
  const at = passAdjective(cursor, related);
  const relation = relationAt(cursor, at);
  if (relation === null || cursor.determiner === null) return false;
  cursor.at = wordAt(cursor, at)?.lower === "alter" ? at + 2 : at + 1;
  readOfWhom(cursor, relation);
  if (isInterim(cursor)) cursor.at += 2;
  return true;
}

/** The relation that a word names; none in « l'alter mondialisme », « l'hôte du président X ». */
function relationAt(cursor: Cursor, at: number): Party["relation"] {
  const word = wordAt(cursor, at);
  const relation = relations.find(([bit]) => isPartyWord(word, bit))?.[1];
  if (word?.lower === "alter" && wordAt(cursor, at + 1)?.lower !== "ego") return null;
  if (relation === "host" && isOfSomebody(cursor, at + 1)) return null;
  return relation ?? null;
}

/** « son homologue par intérim » */
function isInterim(cursor: Cursor): boolean {
  return (
    wordAt(cursor, cursor.at)?.lower === "par" && wordAt(cursor, cursor.at + 1)?.lower === "intérim"
  );
}

/** « l'hôte du président X »: whose guest it is stands as a party of its own. */
function isOfSomebody(cursor: Cursor, at: number): boolean {
  if (!isFrench(wordAt(cursor, at), french.of)) return false;
  const inside = isFrench(wordAt(cursor, at + 1), french.article) ? at + 2 : at + 1;
  return officeAt(cursor, inside) !== undefined || nameAt(cursor, inside) !== undefined;
}

function readOfWhom(cursor: Cursor, relation: NonNullable<Party["relation"]>): void {
  const { draft } = cursor;
  const start = cursor.at;
  const { named, field } = readOwner(cursor);
  draft.relation = relation;
  if (field !== null && relation !== "host") draft.offices.push(ministerOf(field));
  if (relation !== "host" || isFrench(cursor.determiner ?? undefined, french.pointer)) return;
  if (!named) cursor.at = passOfTheDay(cursor);
  if (isPalace(cursor, start)) return;
  draft.relation = "guest";
  if (isFrench(wordAt(cursor, start), french.of)) draft.code = null;
}

/** « l'hôte du jour », « l'hôte de marque » */
function passOfTheDay(cursor: Cursor): number {
  const next = wordAt(cursor, cursor.at + 1)?.lower;
  return next === "jour" || next === "marque" || next === "honneur" ? cursor.at + 2 : cursor.at;
}

function isPalace({ lattice, at }: Cursor, start: number): boolean {
  for (let index = start; index < at; index++)
    if (lattice.startingAt(index).some(({ kind }) => kind === "landmark")) return true;
  return false;
}

/** Reads « le diplomate russe », « un émissaire indien », « l'intéressé ». */
export function readDescription(cursor: Cursor): boolean {
  const at = passAdjective(cursor, partyWords.description);
  if (cursor.determiner === null) return false;
  if (!isPartyWord(wordAt(cursor, at), partyWords.description)) return readHeadOfDelegation(cursor);
  if (isNamedOffice(cursor, at)) return false;
  cursor.draft.type = "description";
  cursor.at = at + 1;
  if (!readOwner(cursor).named) takeFromOffice(cursor, at);
  return true;
}

/** « l'émissaire du président togolais »: the office phrase knows how far the words go, and whose they are. */
function takeFromOffice(cursor: Cursor, at: number): void {
  const known = officeAt(cursor, at);
  if (known === undefined) return;
  cursor.at = Math.max(cursor.at, known.to);
  cursor.draft.code = known.value.titles[0]?.of ?? null;
}

/** « haut représentant », « représentant permanent » are offices of their own. */
function isNamedOffice({ lattice, at: start }: Cursor, at: number): boolean {
  if (at > start && lattice.at(office, start) !== undefined) return true;
  const head = lattice.at(office, at);
  return head !== undefined && head.to > at + 1;
}

/** « le chef de la délégation russe », « la cheffe de délégation » */
function readHeadOfDelegation(cursor: Cursor): boolean {
  if (!/^(?:chef|cheffe)$/.test(wordAt(cursor, cursor.at)?.lower ?? "")) return false;
  if (wordAt(cursor, cursor.at + 1)?.lower !== "de") return false;
  const article = isFrench(wordAt(cursor, cursor.at + 2), french.article | french.pointer) ? 1 : 0;
  if (wordAt(cursor, cursor.at + 2 + article)?.lower !== "délégation") return false;
  cursor.draft.type = "description";
  cursor.at += 3 + article;
  readOwner(cursor);
  return true;
}

/** Reads « celui du Niger » after an office: the same office of another state. */
export function readSameOffice(cursor: Cursor): boolean {
  const word = wordAt(cursor, cursor.from)?.lower ?? "";
  if (
    (word !== "celui" && word !== "celle") ||
    !isFrench(wordAt(cursor, cursor.from + 1), french.of)
  )
    return false;
  const same = officeBefore(cursor);
  cursor.at = cursor.from + 1;
  if (same === undefined || !readOwner(cursor).named) return false;
  const [title] = same.titles;
  if (title === undefined) return false;
  cursor.draft.gender = word === "celle" ? "f" : "m";
  cursor.draft.offices.push({
    ...same,
    titles: [{ role: title.role, of: cursor.draft.code }],
    distributes: false,
    plural: false,
  });
  return true;
}

/** The nearest office before the party, in the same sentence. */
function officeBefore({ lattice, window, from }: Cursor): OfficePhrase | undefined {
  return lattice.all(officePhrase, window.from, from).at(-1)?.value;
}

/** Reads « les deux ministres », « les deux chefs d'État », « les parties ». */
export function readPair(cursor: Cursor): boolean {
  if (readBoth(cursor)) return true;
  const at = startOfPair(cursor);
  if (at === null) return false;
  const known = officeAt(cursor, at);
  if (known === undefined && !isPartyWord(wordAt(cursor, at), partyWords.paired)) return false;
  cursor.draft.type = "pair";
  cursor.draft.plural = true;
  if (known !== undefined) cursor.draft.offices.push(known.value);
  cursor.at = known?.to ?? passState(cursor, at + 1);
  return true;
}

/** « Tous deux ont … », « toutes les deux »: both of those spoken of. */
function readBoth(cursor: Cursor): boolean {
  const word = wordAt(cursor, cursor.from)?.lower;
  if (word !== "tous" && word !== "toutes") return false;
  const at = wordAt(cursor, cursor.from + 1)?.lower === "les" ? cursor.from + 2 : cursor.from + 1;
  if (wordAt(cursor, at)?.lower !== "deux" || !acts(cursor, at + 1)) return false;
  Object.assign(cursor.draft, { type: "pair", plural: true, gender: word === "tous" ? "m" : "f" });
  cursor.at = at + 1;
  return true;
}

/** Whether a verb stands at a token. */
function acts(cursor: Cursor, at: number): boolean {
  const word = wordAt(cursor, at);
  return isPartyWord(word, partyWords.verb) || cursor.lattice.at(verb, at) !== undefined;
}

/** The token after « les deux », or of « parties » after « les ». */
function startOfPair(cursor: Cursor): number | null {
  const { determiner } = cursor;
  if (determiner === null || isFrench(determiner, french.indefinite)) return null;
  const word = wordAt(cursor, cursor.at)?.lower ?? "";
  if (counts.has(word)) return cursor.at + 1;
  return cursor.draft.plural && word === "parties" ? cursor.at : null;
}

const counts: ReadonlySet<string> = new Set(["deux", "trois", "quatre"]);

/** « hommes d'État », « chefs de délégation » */
function passState(cursor: Cursor, at: number): number {
  const next = wordAt(cursor, at + 1)?.folded ?? "";
  const tied = prepositionOf(wordAt(cursor, at)) === "de";
  return tied && /^(?:etat|delegations?|mission)$/.test(next) ? at + 2 : at;
}
