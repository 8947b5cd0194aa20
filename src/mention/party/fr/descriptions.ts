import { french, isFrench } from "../../words/fr.ts";
import type { Party } from "../party.ts";
import { readOwner } from "./complement.ts";
import { wordAt, type Cursor } from "./cursor.ts";
import { ministerOf } from "./appositions.ts";
import { passAdjective } from "./institution.ts";
import { officeAt } from "./pieces.ts";
import { isPartyWord, partyWords, prepositionOf } from "./words.ts";

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
  const word = wordAt(cursor, at);
  const relation = relations.find(([bit]) => isPartyWord(word, bit))?.[1];
  if (relation === undefined || cursor.determiner === null) return false;
  if (word?.lower === "alter" && wordAt(cursor, at + 1)?.lower !== "ego") return false;
  cursor.at = word?.lower === "alter" ? at + 2 : at + 1;
  readOfWhom(cursor, relation);
  return true;
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
  if (cursor.determiner === null || !isPartyWord(wordAt(cursor, at), partyWords.description))
    return false;
  const known = officeAt(cursor, at);
  cursor.draft.type = "description";
  cursor.at = at + 1;
  const { named } = readOwner(cursor);
  if (known !== undefined && known.to > cursor.at && !named) cursor.at = known.to;
  if (!named) cursor.draft.code = known?.value.titles[0]?.of ?? null;
  return true;
}

/** Reads « les deux ministres », « les deux chefs d'État », « les parties ». */
export function readPair(cursor: Cursor): boolean {
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

/** The token after « les deux », or of « parties » after « les ». */
function startOfPair({ determiner, ...cursor }: Cursor): number | null {
  if (determiner === null || isFrench(determiner, french.indefinite)) return null;
  const word = wordAt({ determiner, ...cursor }, cursor.at)?.lower ?? "";
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

/** Reads a pronoun that stands for somebody: « elle », « celui-ci », « ce dernier ». */
export function readPronoun(cursor: Cursor): boolean {
  const word = wordAt(cursor, cursor.from);
  if (word === undefined) return false;
  if (isPartyWord(word, partyWords.pronoun)) return readPersonal(cursor, word.lower);
  return readDemonstrative(cursor, word.lower);
}

function readPersonal(cursor: Cursor, lower: string): boolean {
  if (lower === "il" && isImpersonal(cursor)) return false;
  if (wordAt(cursor, cursor.from + 1)?.form === "-") return false;
  return takePronoun(cursor, {
    to: cursor.from + 1,
    plural: lower.endsWith("s"),
    gender: lower.startsWith("e") ? "f" : "m",
  });
}

const demonstratives: ReadonlySet<string> = new Set(["celui", "celle", "ceux", "celles"]);

function readDemonstrative(cursor: Cursor, lower: string): boolean {
  const gender = /^(?:celles?|cette)$/.test(lower) ? "f" : "m";
  const plural = /^(?:ceux|celles|ces)$/.test(lower);
  if (demonstratives.has(lower) && isHere(cursor))
    return takePronoun(cursor, { to: cursor.from + 3, plural, gender });
  const last = /^(?:ce|cette|ces)$/.test(lower) && isLast(cursor);
  return last && takePronoun(cursor, { to: cursor.from + 2, plural, gender });
}

/** « -ci » */
function isHere(cursor: Cursor): boolean {
  return (
    wordAt(cursor, cursor.from + 1)?.form === "-" && wordAt(cursor, cursor.from + 2)?.lower === "ci"
  );
}

/** « ce dernier a … », and not « ce dernier message ». */
function isLast(cursor: Cursor): boolean {
  if (!/^derni(?:er|ère)s?$/.test(wordAt(cursor, cursor.from + 1)?.lower ?? "")) return false;
  const after = wordAt(cursor, cursor.from + 2);
  if (after === undefined || /^\P{L}/u.test(after.form)) return true;
  return (
    isPartyWord(after, partyWords.verb | partyWords.preposition) || isFrench(after, french.breaks)
  );
}

function takePronoun(
  cursor: Cursor,
  {
    to,
    plural,
    gender,
  }: { readonly to: number; readonly plural: boolean; readonly gender: "m" | "f" },
): true {
  Object.assign(cursor.draft, { type: "pronoun", plural, gender });
  cursor.at = to;
  return true;
}

const impersonalPassive =
  /^(?:convenu|décidé|demandé|question|procédé|noté|rappelé|prévu|possible|nécessaire|important|temps|clair|vrai|probable|mot|heures?|midi|essentiel|indispensable|urgent|difficile|évident|utile|bon)$/;

/** « il faut », « il s'agit », « il a été convenu », « il y a » */
function isImpersonal(cursor: Cursor): boolean {
  let at = cursor.from + 1;
  while (clitics.has(wordAt(cursor, at)?.lower ?? "")) at++;
  const verb = wordAt(cursor, at);
  if (verb === undefined) return false;
  if (isPartyWord(verb, partyWords.impersonal) || verb.lower.startsWith("agi")) return true;
  if (wordAt(cursor, at - 1)?.lower === "y" && /^(?:a|avait|aura|eut|ait)$/.test(verb.lower))
    return true;
  return (
    /^(?:est|sera|était|serait|a|avait|fut)$/.test(verb.lower) && isSaidOfNobody(cursor, at + 1)
  );
}

const clitics: ReadonlySet<string> = new Set(["ne", "n'", "y", "en", "s'", "se"]);

/** « (il a) également été convenu » */
function isSaidOfNobody(cursor: Cursor, from: number): boolean {
  for (let at = from; at < from + 4; at++) {
    const word = wordAt(cursor, at);
    if (word === undefined || isFrench(word, french.article | french.at | french.of)) return false;
    if (impersonalPassive.test(word.lower)) return true;
  }
  return false;
}
