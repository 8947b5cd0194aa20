import { french, isFrench } from "../../words/fr.ts";
import { wordAt } from "../../window-word.ts";
import type { Cursor } from "./cursor.ts";
import { isPartyWord, partyWords } from "./words.ts";

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

interface Agreement {
  readonly plural: boolean;
  readonly gender: "m" | "f";
}

/** « celui-ci » */
const pronouns: ReadonlyMap<string, Agreement> = new Map([
  ["celui", { plural: false, gender: "m" }],
  ["celle", { plural: false, gender: "f" }],
  ["ceux", { plural: true, gender: "m" }],
  ["celles", { plural: true, gender: "f" }],
]);

/** « ce dernier » */
const pointers: ReadonlyMap<string, Agreement> = new Map([
  ["ce", { plural: false, gender: "m" }],
  ["cette", { plural: false, gender: "f" }],
  ["ces", { plural: true, gender: "m" }],
]);

function readDemonstrative(cursor: Cursor, lower: string): boolean {
  const pronoun = pronouns.get(lower);
  if (pronoun !== undefined && isHere(cursor))
    return takePronoun(cursor, { to: cursor.from + 3, ...pronoun });
  const pointer = pointers.get(lower);
  if (pointer === undefined || !isLast(cursor)) return false;
  return takePronoun(cursor, { to: cursor.from + 2, ...pointer });
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
  { to, plural, gender }: Agreement & { readonly to: number },
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
  const { lower: before } = wordAt(cursor, at - 1) ?? verb;
  if (before === "y") return isThere.test(verb.lower);
  return isPassive(cursor, at, verb.lower) && isSaidOfNobody(cursor, at + 1);
}

function isPassive(cursor: Cursor, at: number, verb: string): boolean {
  return isBeing.test(verb) || (isHaving.test(verb) && isBeen(cursor, at + 1));
}

/** « il a (aussi) été convenu », and not « il a convenu » */
function isBeen(cursor: Cursor, from: number): boolean {
  for (let at = from; at < from + 3; at++) if (wordAt(cursor, at)?.lower === "été") return true;
  return false;
}

const isThere = /^(?:a|avait|aura|eut|ait)$/;
const isBeing = /^(?:est|sera|était|serait|fut)$/;
const isHaving = /^(?:a|avait|aura)$/;

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
