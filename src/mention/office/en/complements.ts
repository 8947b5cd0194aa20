import type { RoleKind } from "../../../core/vocabulary.ts";
import { hasShape, shape, noWord } from "../../../grammar/word.ts";
import { lexical } from "../../lexical.ts";
import { capitalAt, demonymAt, stateAt } from "../../place/which-state.ts";
import { english, isEnglish } from "../../words/en.ts";
import { isMinister, take, takeOrganisation, type Draft } from "../draft.ts";
import { readApposed, readMinistry } from "./apposed.ts";
import { namesBody, readBody } from "./bodies.ts";
import { isCapital, lowerAt } from "./word-at.ts";
import { wordAt } from "../../window-word.ts";
import { isOfficeWord, officeWords } from "./words.ts";

const office = lexical("office");
const portfolio = lexical("portfolio");
const organisation = lexical("organisation");
const region = lexical("region");
const city = lexical("city");

/** Reads "of Energy", "for Foreign Affairs", "of Kenya", "of the African Union" after the head. */
export function readComplement(draft: Draft): boolean {
  const charge = inCharge(draft);
  if (!opensComplement(draft, charge)) return readBranch(draft) || readApposed(draft);
  const inside = skipThe(draft, charge + 1);
  return (
    (isUnlistedFor(draft, { charge, inside }) && readAffairs(draft, inside)) ||
    readPortfolio(draft, inside) ||
    readNamedBody(draft, inside) ||
    readParty(draft, inside) ||
    readCountry(draft, inside) ||
    readSuperior(draft, inside) ||
    readBody(draft, inside)
  );
}

/** "of"; "from" after several; "for" after a minister, or after "responsible". */
function opensComplement(draft: Draft, at: number): boolean {
  switch (lowerAt(draft, at)) {
    case "of":
      return true;
    case "from":
      return draft.plural;
    case "for":
      return isMinister(draft) || at > draft.at;
    default:
      return false;
  }
}

function readNamedBody(draft: Draft, at: number): boolean {
  return draft.generic && namesBody(draft, at) && readBody(draft, at);
}

/** "for East Asian Affairs": the field stands in no list. */
function isUnlistedFor(
  draft: Draft,
  { charge, inside }: { readonly charge: number; readonly inside: number },
): boolean {
  return lowerAt(draft, charge) === "for" && draft.lattice.at(portfolio, inside) === undefined;
}

/** "Permanent Secretary in the Ministry of Health", "Principal Secretary for Health", "Envoy on African Affairs". */
function readBranch(draft: Draft): boolean {
  const word = lowerAt(draft, draft.at);
  const inside = skipThe(draft, draft.at + 1);
  if (draft.role === "special-envoy" && word === "on") return readAffairs(draft, inside);
  if (/^(?:in|at)$/.test(word) && houses.test(lowerAt(draft, inside)))
    return readHouse(draft, inside);
  if (draft.role !== "senior-official" || !/^(?:for|on)$/.test(word)) return false;
  const field = draft.lattice.at(portfolio, inside);
  return field !== undefined && passTo(draft, skipCapitals(draft, field.to), inside);
}

/** The ministry or department in which a minister or an official serves. */
function readHouse(draft: Draft, at: number): boolean {
  if (isMinister(draft)) return draft.portfolios.length === 0 && readMinistry(draft, at);
  return draft.role === "senior-official" && readBody(draft, at);
}

const houses = /^(?:ministry|department|office|presidency)$/;

/** How long the name of a field may be, in tokens. */
const fieldTokensMax = 8;

/** "for East Asian and Pacific Affairs": capitals up to "Affairs", though the words before name regions. */
function readAffairs(draft: Draft, from: number): boolean {
  for (let at = from; at < from + fieldTokensMax; at++) {
    if (wordAt(draft, at)?.form === "Affairs") return passTo(draft, at + 1, from);
    if (!isCapital(draft, at) && !/^(?:and|of|the|-|,)$/.test(lowerAt(draft, at))) return false;
  }
  return false;
}

function passTo(draft: Draft, to: number, from: number): boolean {
  if (to > from) draft.at = to;
  return to > from;
}

/** "minister in charge of …", "minister responsible for …" */
function inCharge(draft: Draft): number {
  const [one, two] = [lowerAt(draft, draft.at), lowerAt(draft, draft.at + 1)];
  if (one === "in" && two === "charge") return draft.at + 2;
  return one === "responsible" ? draft.at + 1 : draft.at;
}

function skipThe(draft: Draft, at: number): number {
  return isEnglish(wordAt(draft, at), english.the | english.pointer) ? at + 1 : at;
}

/** Reads further members: ", Communications and Information Technology", "of Kenya and Peru". */
export function readFurther(draft: Draft): boolean {
  if (draft.portfolios.length === 0 && draft.of.length === 0) return false;
  const joint = jointAt(draft, draft.at);
  if (joint === null) return false;
  if (draft.portfolios.length > 0 && readFurtherPortfolio(draft, joint)) return true;
  return draft.plural && draft.of.length > 0 && readParty(draft, insideOf(draft, joint.to));
}

/** What joins two members of a list, and the token after it. */
interface Joint {
  readonly comma: boolean;
  readonly and: boolean;
  readonly to: number;
}

/** ",", "and", ", and"; null for none. */
function jointAt(draft: Draft, from: number): Joint | null {
  const comma = lowerAt(draft, from) === ",";
  const at = comma ? from + 1 : from;
  const and = /^(?:and|&)$/.test(lowerAt(draft, at));
  return comma || and ? { comma, and, to: and ? at + 1 : at } : null;
}

/** The token after "of the". */
function insideOf(draft: Draft, at: number): number {
  return skipThe(draft, lowerAt(draft, at) === "of" ? at + 1 : at);
}

/** In a list the last member stands after "and"; a lone comma goes on only before another member. */
function readFurtherPortfolio(draft: Draft, { comma, and, to }: Joint): boolean {
  const start = insideOf(draft, to);
  const known = draft.lattice.at(portfolio, start) !== undefined;
  if (isFollowedByHead(draft, start) || (!and && !isMember(draft, start))) return false;
  return known ? readPortfolio(draft, start) : !comma && readUnlisted(draft, start);
}

/** "and CARICOM Affairs", "and Happiness": a member that no list knows. */
function readUnlisted(draft: Draft, at: number): boolean {
  if (draft.lattice.at(office, at) !== undefined) return false;
  if (readAffairs(draft, at)) return true;
  if (wordAt(draft, at + 1)?.form === "Abroad") return passTo(draft, at + 2, at); // "and Ghanaians Abroad"
  return startsUnknownPortfolio(draft, at) && readPortfolio(draft, at);
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
  const after = lowerAt(draft, item.to);
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
  return hasShape(wordAt(draft, at) ?? noWord, shape.word);
}

/** "of Happiness": a capital that is no state, no organisation and no town. */
function startsUnknownPortfolio(draft: Draft, at: number): boolean {
  const word = wordAt(draft, at);
  if (word === undefined || !hasShape(word, shape.capitalised | shape.word)) return false;
  if (isEnglish(word, english.month | english.function)) return false;
  return !draft.lattice.startingAt(at).some(({ kind }) => named.has(kind));
}

/** Kinds of lexicon that say what a capital stands for. */
const named: ReadonlySet<string> = new Set([
  "state",
  "organisation",
  "city",
  "region",
  "office",
  "honorific",
  "rank",
  "given-name",
]);

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
  if (/^transition(?:al)?$/.test(lowerAt(draft, at))) return passTransition(draft, at);
  const isName = isCapital(draft, at) || demonymAt(draft.lattice, at) !== null;
  if (isName || !isOfficeWord(wordAt(draft, at), officeWords.country)) return false;
  draft.at = at + 1;
  return true;
}

/** "of the Transition", "of the transitional government". */
function passTransition(draft: Draft, at: number): true {
  const of = /^(?:period|government|council|authority)$/.test(lowerAt(draft, at + 1));
  draft.at = of ? at + 2 : at + 1;
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
  const superior = draft.lattice.at(office, state === null ? at : afterOwner(draft, state.to));
  if (superior === undefined || !subordinate.has(draft.role)) return false;
  if (state !== null && draft.of.length === 0) draft.of.push(state.iso);
  draft.at = superior.to;
  return true;
}

/** The token after a state, and after its "'s". */
function afterOwner(draft: Draft, to: number): number {
  return lowerAt(draft, to) === "'" ? to + 2 : to;
}
