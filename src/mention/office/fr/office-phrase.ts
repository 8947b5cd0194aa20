import type { Item, Lattice } from "../../../grammar/lattice.ts";
import type { Window } from "../../../grammar/match.ts";
import type { Word } from "../../../grammar/word.ts";
import type { LexiconEntry } from "../../../lexicon/lexicon.ts";
import { lexical } from "../../lexical.ts";
import { capitalAt, demonymAt, stateAt } from "../../place/which-state.ts";
import { french, frenchClasses, isFrench } from "../../words/fr.ts";
import { office, type OfficePhrase } from "../office.ts";
import { titlesOf } from "../titles.ts";
import { endOfBody, readCharge, readComplement, readFurther } from "./complements.ts";
import { wordAt } from "../../window-word.ts";
import type { Draft } from "../draft.ts";
import { isOfficeWord, officeWords } from "./words.ts";

const organisation = lexical("organisation");
const title = lexical("office");
const none: readonly Head[] = [];

type Head = Item<LexiconEntry<"office">>;

/**
 * Reads a French office phrase whose head begins at a token: « ministre malien de l'Énergie et de
 * l'Eau », « premier président du Mali », « ambassadeur de Chine au Congo ».
 *
 * The item holds the office without its article, from « ancien » to the last complement.
 */
export function readFrenchOffice(
  lattice: Lattice,
  window: Window,
  at: number,
): Item<OfficePhrase> | null {
  const heads = headsAt(lattice, window, at);
  const head = heads[0];
  if (head === undefined || !standsAsOffice(lattice, window, head)) return null;
  const from = startOfPhrase(lattice, window, at);
  const draft = draftOf(lattice, window, head);
  if (head.value.value.role === "minister" && isFirst(lattice, from, at))
    draft.role = "head-of-government";
  readInside(draft, head);
  if (draft.body) draft.at = endOfBody(draft, draft.at);
  while (readModifier(draft));
  return phraseOf(draft, { from, at, heads });
}

/** The longest office names at a token, strong ones first. */
function headsAt(lattice: Lattice, window: Window, at: number): readonly Head[] {
  if ((lattice.kindsAt(at) & title.bit) === 0) return headsOfBody(lattice, window, at);
  let heads: Head[] = [];
  for (const item of lattice.startingAt(at)) {
    if (item.kind !== "office" || item.to > window.to) continue;
    const best = heads[0]?.to ?? 0;
    if (item.to > best) heads = [item as Head];
    else if (item.to === best) heads.push(item as Head);
  }
  if (heads.length === 0) return headsOfBody(lattice, window, at);
  return heads.toSorted((one, other) => Number(one.value.weak) - Number(other.value.weak));
}

/** « chef de l'Organisation nationale », « patronne de l'Agence »: whoever heads a body that no list knows. */
function headsOfBody({ tokens }: Lattice, window: Window, at: number): readonly Head[] {
  const word = tokens.words[at];
  if (word === undefined || !isOfficeWord(word, officeWords.head)) return none;
  if (at + 3 >= window.to || !isFrench(tokens.words[at + 1], french.of)) return none;
  const body = isFrench(tokens.words[at + 2], french.article) ? at + 3 : at + 2;
  if (!isOfficeWord(tokens.words[body], officeWords.body)) return none;
  const features = word.lower.endsWith("e") ? "f.sg" : "m.sg";
  const value = { role: "senior-official" } as const;
  return [
    {
      kind: "office",
      from: at,
      to: at + 1,
      value: { kind: "office", form: word.lower, value, weak: true, features },
    },
  ];
}

/** A weak name of an office, such as « juge », needs an article or a capital; « Conseil des ministres » holds none. */
function standsAsOffice({ tokens }: Lattice, window: Window, head: Head): boolean {
  const before = head.from > window.from ? tokens.words[head.from - 1] : undefined;
  const further = head.from - 1 > window.from ? tokens.words[head.from - 2] : undefined;
  if (before?.lower === "des" && further?.lower === "conseil") return false;
  if (!head.value.weak || before === undefined) return true;
  return weakStands(before);
}

function weakStands(before: Word): boolean {
  const allowed =
    french.article | french.of | french.at | french.pointer | french.indefinite | french.and;
  return (
    (frenchClasses(before) & allowed) !== 0 ||
    /^[,(:–—-]$/.test(before.form) ||
    isOfficeWord(before, officeWords.former | officeWords.before)
  );
}

/** Goes back over « ancien », « ex- », « nouveau », « premier ». */
function startOfPhrase({ tokens }: Lattice, window: Window, at: number): number {
  let from = at;
  while (from > window.from) {
    const hyphen = tokens.words[from - 1]?.form === "-" ? 1 : 0;
    const word = tokens.words[from - 1 - hyphen];
    if (from - 1 - hyphen < window.from) break;
    const wanted = hyphen === 1 ? officeWords.former : officeWords.former | officeWords.before;
    if (!isOfficeWord(word, wanted)) break;
    from -= 1 + hyphen;
  }
  return from;
}

/** « premier ministre », however written. */
function isFirst({ tokens }: Lattice, from: number, at: number): boolean {
  return at > from && /^premi(?:er|ère)s?$/.test(tokens.words[at - 1]?.lower ?? "");
}

/** Offices that any body or any state can have. */
const generic =
  /^(?:vice-)?(?:pdg|dg|présidente?s?|chef(?:fe)?s?|directeurs?|directrices?|patronn?e?s?|secrétaires?|responsables?|dirigeante?s?|leaders?|numéro|commissaires?|représentante?s?|coordonnat|administrat|haut|hommes?)/iu;

function draftOf(lattice: Lattice, window: Window, head: Head): Draft {
  const { value, form, features, weak } = head.value;
  return {
    lattice,
    window,
    role: value.role,
    generic: weak || (head.to - head.from <= 2 && generic.test(form) && value.of === undefined),
    plural: features?.endsWith("pl") ?? false,
    portfolios: value.portfolio === undefined ? [] : [value.portfolio],
    of: value.of === undefined ? [] : [value.of],
    body: isOfficeWord(lattice.tokens.words[head.to - 1], officeWords.body),
    at: head.to,
  };
}

/** A state inside the name of the office: « chef de la diplomatie malienne », « homme fort de Bamako ». */
function readInside({ lattice, of }: Draft, head: Head): void {
  for (let at = head.from + 1; at < head.to && of.length === 0; at++) {
    const named = demonymAt(lattice, at) ?? stateAt(lattice, at) ?? capitalAt(lattice, at);
    if (named !== null && named.to <= head.to) of.push(named.iso);
    const body = lattice.at(organisation, at);
    if (named === null && body !== undefined && body.to <= head.to) of.push(body.value.value.code);
  }
}

function readModifier(draft: Draft): boolean {
  return (
    readDemonym(draft) ||
    readComplement(draft) ||
    readCharge(draft) ||
    readFurther(draft) ||
    readTail(draft) ||
    readPost(draft)
  );
}

function readDemonym(draft: Draft): boolean {
  const state = demonymAt(draft.lattice, draft.at);
  if (state === null || state.to > draft.window.to) return false;
  if (draft.of.length === 0) draft.of.push(state.iso);
  draft.at = state.to;
  return true;
}

/** « sortant », « par intérim », « en exercice », « d'État », « a.i. » */
function readTail(draft: Draft): boolean {
  const word = wordAt(draft, draft.at);
  if (isOfficeWord(word, officeWords.after | officeWords.charged)) return step(draft, 1);
  const next = wordAt(draft, draft.at + 1)?.lower ?? "";
  return tails.has(`${word?.lower ?? ""} ${next}`) && step(draft, 2);
}

const tails: ReadonlySet<string> = new Set([
  "par intérim",
  "en exercice",
  "en poste",
  "en fonction",
  "d' état",
  "de transition",
  "de mission",
]);

function step(draft: Draft, by: number): true {
  draft.at += by;
  return true;
}

const posted: ReadonlySet<string> = new Set([
  "ambassador",
  "special-envoy",
  "senior-official",
  "organisation-head",
]);

const beforePost: ReadonlySet<string> = new Set(["pour", "auprès"]);

/** Where an envoy is posted: « au Congo », « à Bamako », « auprès de l'Union africaine », « pour le Sahel », « à la Présidence ». */
function readPost(draft: Draft): boolean {
  if (!posted.has(draft.role)) return false;
  const word = wordAt(draft, draft.at);
  if (!isFrench(word, french.at) && !beforePost.has(word?.lower ?? "")) return false;
  let at = draft.at + 1;
  while (isFrench(wordAt(draft, at), french.article | french.of)) at++;
  const place = draft.lattice
    .startingAt(at)
    .filter(({ kind }) => ["state", "city", "organisation", "region"].includes(kind));
  if (place.length === 0)
    return readHost(draft, at) || (draft.role === "senior-official" && readHouse(draft, at));
  draft.at = Math.max(...place.map(({ to }) => to));
  return true;
}

/** « auprès de l'État », « auprès du Royaume »: where the page is written. */
function readHost(draft: Draft, at: number): boolean {
  const word = wordAt(draft, at);
  if (
    draft.role !== "ambassador" ||
    !(word?.folded === "etat" || isOfficeWord(word, officeWords.country))
  )
    return false;
  draft.at = at + 1;
  return true;
}

/** « directeur de cabinet à la Présidence »: the body that an official works in. */
function readHouse(draft: Draft, at: number): boolean {
  if (!isOfficeWord(wordAt(draft, at), officeWords.body)) return false;
  draft.body = true;
  draft.at = endOfBody(draft, at + 1);
  return true;
}

function phraseOf(
  draft: Draft,
  {
    from,
    at,
    heads,
  }: { readonly from: number; readonly at: number; readonly heads: readonly Head[] },
): Item<OfficePhrase> {
  const { words } = draft.lattice.tokens;
  const before = from > draft.window.from ? words[from - 1] : undefined;
  const value: OfficePhrase = {
    titles: titlesOf(draft),
    distributes: false,
    plural: draft.plural || isFrench(before, french.plural),
    definite: isFrench(before, french.article | french.pointer),
    former: isFormer(draft, from, at),
    gender: genderOf(heads, before),
    cases: null,
  };
  const distributes = value.titles.length > 1;
  return {
    kind: office.name,
    from,
    to: draft.at,
    value: { ...value, distributes },
    by: "office/fr",
  };
}

/** « ancien », « ex- », and « premier président », who is not the one of today. */
function isFormer({ lattice, role }: Draft, from: number, at: number): boolean {
  const { words } = lattice.tokens;
  for (let index = from; index < at; index++)
    if (isOfficeWord(words[index], officeWords.former)) return true;
  return role === "head-of-state" && isFirst(lattice, from, at);
}

function genderOf(heads: readonly Head[], before: Word | undefined): "m" | "f" | null {
  const genders = new Set(heads.map(({ value }) => value.features?.[0]));
  if (genders.size === 1 && genders.has("m")) return "m";
  if (genders.size === 1 && genders.has("f")) return "f";
  if (isFrench(before, french.feminine)) return "f";
  return isFrench(before, french.masculine) ? "m" : null;
}
