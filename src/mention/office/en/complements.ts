import type { RoleKind } from "../../../core/vocabulary.ts";
import { hasShape, shape, type Word } from "../../../grammar/word.ts";
import { lexical } from "../../lexical.ts";
import { capitalAt, demonymAt, stateAt } from "../../place/which-state.ts";
import { english, isEnglish } from "../../words/en.ts";
import { isMinister, take, takeOrganisation, type Draft } from "../draft.ts";
import { wordAt } from "./word-at.ts";
import { isOfficeWord, officeWords, roleAtHeadOf } from "./words.ts";

const office = lexical("office");
const portfolio = lexical("portfolio");
const organisation = lexical("organisation");
const region = lexical("region");
const city = lexical("city");
const givenName = lexical("given-name");

/** Reads "of Energy", "for Foreign Affairs", "of Kenya", "of the African Union" after the head. */
export function readComplement(draft: Draft): boolean {
  const charge = inCharge(draft);
  const word = wordAt(draft, charge);
  const opens =
    word?.lower === "of" ||
    (word?.lower === "from" && draft.plural) ||
    (word?.lower === "for" && (isMinister(draft) || charge > draft.at));
  if (!opens) return false;
  const inside = skipThe(draft, charge + 1);
  return (
    readPortfolio(draft, inside) ||
    (draft.generic && namesBody(draft, inside) && readBody(draft, inside)) ||
    readParty(draft, inside) ||
    readCountry(draft, inside) ||
    readSuperior(draft, inside) ||
    readBody(draft, inside)
  );
}

/** "of Oman Investment Authority": the state is part of a body's name. */
function namesBody(draft: Draft, at: number): boolean {
  const state = stateAt(draft.lattice, at) ?? demonymAt(draft.lattice, at);
  if (state === null || draft.lattice.at(organisation, at) !== undefined) return false;
  const end = endOfBody(draft, state.to);
  return end > state.to && isCapital(draft, state.to) && bodyWord(draft, state.to, end) !== null;
}

function isCapital(draft: Draft, at: number): boolean {
  return hasShape(wordAt(draft, at) ?? nothing, shape.capitalised);
}

/** "minister in charge of …", "minister responsible for …" */
function inCharge(draft: Draft): number {
  const [one, two] = [wordAt(draft, draft.at)?.lower, wordAt(draft, draft.at + 1)?.lower];
  if (one === "in" && two === "charge") return draft.at + 2;
  return one === "responsible" ? draft.at + 1 : draft.at;
}

function skipThe(draft: Draft, at: number): number {
  return isEnglish(wordAt(draft, at), english.the | english.pointer) ? at + 1 : at;
}

/** Reads further members: ", Communications and Information Technology", "of Kenya and Peru". */
export function readFurther(draft: Draft): boolean {
  if (draft.portfolios.length === 0 && draft.of.length === 0) return false;
  const comma = wordAt(draft, draft.at)?.form === "," ? 1 : 0;
  const and = /^(?:and|&)$/.test(wordAt(draft, draft.at + comma)?.lower ?? "") ? 1 : 0;
  if (comma + and === 0) return false;
  const next = draft.at + comma + and;
  if (
    draft.portfolios.length > 0 &&
    readFurtherPortfolio(draft, next, { comma: comma === 1, and: and === 1 })
  )
    return true;
  if (!draft.plural || draft.of.length === 0) return false;
  const inside = wordAt(draft, next)?.lower === "of" ? next + 1 : next;
  return readParty(draft, skipThe(draft, inside));
}

interface Joint {
  readonly comma: boolean;
  readonly and: boolean;
}

/** In a list the last member stands after "and"; a lone comma goes on only before another member. */
function readFurtherPortfolio(draft: Draft, at: number, { comma, and }: Joint): boolean {
  const start = skipThe(draft, wordAt(draft, at)?.lower === "of" ? at + 1 : at);
  if (
    draft.lattice.at(office, start) !== undefined &&
    draft.lattice.at(portfolio, start) === undefined
  )
    return false;
  if (isFollowedByHead(draft, start)) return false;
  if (!and && !isMember(draft, start)) return false;
  const known = draft.lattice.at(portfolio, start);
  if (known === undefined && (comma || !startsUnknownPortfolio(draft, start))) return false;
  return readPortfolio(draft, start);
}

/** "and Government Spokesman": another office follows, and no portfolio. */
function isFollowedByHead({ lattice }: Draft, at: number): boolean {
  const item = lattice.at(portfolio, at);
  const end = item?.to ?? at + 1;
  const head = lattice.at(office, end);
  return head !== undefined || (lattice.at(office, at)?.to ?? 0) > end;
}

/** A member of a list of portfolios, with another after it. */
function isMember(draft: Draft, at: number): boolean {
  const item = draft.lattice.at(portfolio, at);
  if (item === undefined) return false;
  const after = wordAt(draft, item.to)?.lower ?? "";
  return / and |&/.test(item.value.form) || after === "," || after === "and" || after === "&";
}

function readPortfolio(draft: Draft, at: number): boolean {
  const item = draft.lattice.at(portfolio, at);
  const known = item !== undefined && item.to <= draft.window.to && isWritten(draft, at);
  if (draft.body) return known && takeField(draft, item.value.value.portfolio, item.to);
  if (!isMinister(draft)) return false;
  if (!known && !startsUnknownPortfolio(draft, at)) return false;
  draft.portfolios.push(known ? item.value.value.portfolio : null);
  draft.at = skipCapitals(draft, known ? item.to : at + 1);
  return true;
}

function takeField(draft: Draft, field: Draft["portfolios"][number], to: number): true {
  draft.portfolios.push(field);
  draft.at = to;
  return true;
}

function isWritten(draft: Draft, at: number): boolean {
  return hasShape(wordAt(draft, at) ?? nothing, shape.word);
}

const nothing: Word = { form: "", lower: "", folded: "", shape: 0, known: [] };

/** "of Happiness": a capital that is no state, no organisation and no town. */
function startsUnknownPortfolio(draft: Draft, at: number): boolean {
  const word = wordAt(draft, at);
  if (word === undefined || !hasShape(word, shape.capitalised | shape.word)) return false;
  if (isEnglish(word, english.month | english.function)) return false;
  const taken = [
    "state",
    "organisation",
    "city",
    "region",
    "office",
    "honorific",
    "rank",
    "given-name",
  ];
  return !draft.lattice.startingAt(at).some(({ kind }) => taken.includes(kind));
}

const partOfPortfolio: ReadonlySet<string> = new Set([
  "portfolio",
  "sector",
  "region",
  "region-demonym",
  "event-noun",
]);

/** "Animal Resources Development": the rest of a portfolio's name. */
function skipCapitals(draft: Draft, from: number): number {
  let at = from;
  for (let word = wordAt(draft, at); word !== undefined; word = wordAt(draft, ++at)) {
    if (!hasShape(word, shape.capitalised | shape.word)) break;
    if (draft.lattice.startingAt(at).some(({ kind }) => !partOfPortfolio.has(kind))) break;
    if (isPerson(draft, at)) break;
  }
  return at;
}

/** Two capitals in a row are rather a name: "Minister of Mines Awa Diallo". */
function isPerson(draft: Draft, at: number): boolean {
  if (draft.lattice.at(portfolio, at) !== undefined) return false;
  const next = wordAt(draft, at + 1);
  return (
    next === undefined ||
    hasShape(next, shape.capitalised | shape.word) ||
    !isEnglish(next, english.function | english.of)
  );
}

/** Reads a state, an organisation, a region or a capital. */
export function readParty(draft: Draft, at: number): boolean {
  const state = stateAt(draft.lattice, at);
  if (state !== null) return take(draft, state.iso, state.to);
  const body = draft.lattice.at(organisation, at);
  if (body !== undefined) return takeOrganisation(draft, body.value.value.code, body.to);
  const part = draft.lattice.at(region, at);
  if (part !== undefined) return take(draft, null, part.to);
  const capital = capitalAt(draft.lattice, at);
  if (capital !== null) return take(draft, capital.iso, capital.to);
  return readTown(draft, at);
}

/** "President of Zanzibar", "Mayor of Arusha": a part of a state. */
function readTown(draft: Draft, at: number): boolean {
  const town = draft.lattice.at(city, at);
  if (town === undefined || !(draft.role === "head-of-state" || draft.role === "regional-leader"))
    return false;
  draft.role = "regional-leader";
  return take(draft, town.value.value.country, town.to);
}

/** "of his country", "of the country": the state stays unknown. */
function readCountry(draft: Draft, at: number): boolean {
  if (/^transition(?:al)?$/.test(wordAt(draft, at)?.lower ?? "")) {
    const of = /^(?:period|government|council|authority)$/.test(wordAt(draft, at + 1)?.lower ?? "");
    draft.at = of ? at + 2 : at + 1;
    return true;
  }
  if (
    !isOfficeWord(wordAt(draft, at), officeWords.country) ||
    demonymAt(draft.lattice, at) !== null
  )
    return false;
  if (hasShape(wordAt(draft, at) ?? nothing, shape.capitalised)) return false;
  draft.at = at + 1;
  return true;
}

const subordinate: ReadonlySet<RoleKind> = new Set([
  "senior-official",
  "special-envoy",
  "spokesperson",
  "other",
]);

/** "adviser to the President", "spokesman of the Foreign Minister": whom an official serves. */
export function readSuperior(draft: Draft, at: number): boolean {
  const state = stateAt(draft.lattice, at) ?? demonymAt(draft.lattice, at);
  const possessive =
    state !== null && wordAt(draft, state.to)?.lower === "'" ? state.to + 2 : (state?.to ?? at);
  const superior = draft.lattice.at(office, possessive);
  if (superior === undefined || !subordinate.has(draft.role)) return false;
  if (state !== null && draft.of.length === 0) draft.of.push(state.iso);
  draft.at = superior.to;
  return true;
}

/** Reads "of the Sudanese Aid Commission (SAC)", "of the Private Office", "of Oman Investment Authority". */
function readBody(draft: Draft, at: number): boolean {
  const end = endOfBody(draft, at);
  if (end === at) return false;
  const last = bodyWord(draft, at, end);
  if (last === null && !draft.generic) return false;
  for (let index = at; index < end && draft.of.length === 0; index++) {
    const named = demonymAt(draft.lattice, index) ?? stateAt(draft.lattice, index);
    if (named !== null) draft.of.push(named.iso);
  }
  if (draft.generic && !draft.body) draft.role = roleAtHeadOf(last ?? "", draft.role);
  draft.body = true;
  draft.at = end;
  return true;
}

/** Passes the words of a body's name: capitals, "of", "for", "and", and an acronym in brackets. */
function endOfBody(draft: Draft, from: number): number {
  let at = from;
  let end = from;
  for (let word = wordAt(draft, at); word !== undefined; word = wordAt(draft, at)) {
    const named =
      hasShape(word, shape.capitalised | shape.word) &&
      !startsPerson(draft, at) &&
      !(at > from && startsName(draft, at));
    if (named || (isOfficeWord(word, officeWords.body) && word.form === word.lower)) end = ++at;
    else if (at > from && /^(?:of|for|and|on|the|'|s|-)$/.test(word.lower)) at++;
    else break;
  }
  return afterAcronym(draft, end);
}

const personal: ReadonlySet<string> = new Set(["office", "honorific", "rank"]);

function startsPerson({ lattice }: Draft, at: number): boolean {
  return lattice.startingAt(at).some(({ kind }) => personal.has(kind));
}

/** "Speaker of the Great Assembly Leyla Karimova": a first name before another capital. */
function startsName(draft: Draft, at: number): boolean {
  const given = draft.lattice.at(givenName, at);
  return given !== undefined && !given.value.weak && isCapital(draft, at + 1);
}

function bodyWord(draft: Draft, from: number, to: number): string | null {
  for (let at = to - 1; at >= from; at--) {
    const word = wordAt(draft, at);
    if (word !== undefined && isOfficeWord(word, officeWords.body)) {
      const first = wordAt(draft, from);
      return first !== undefined &&
        isOfficeWord(first, officeWords.body) &&
        wordAt(draft, from + 1)?.lower === "of"
        ? first.lower
        : word.lower;
    }
  }
  return null;
}

/** "(HAC)" */
export function afterAcronym(draft: Draft, at: number): number {
  const inside = wordAt(draft, at + 1);
  const short = inside !== undefined && hasShape(inside, shape.capitals);
  return short && wordAt(draft, at)?.form === "(" && wordAt(draft, at + 2)?.form === ")"
    ? at + 3
    : at;
}
