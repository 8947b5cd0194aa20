import { lexical } from "../../lexical.ts";
import { wordAt } from "../../window-word.ts";
import { isMinister, takeOrganisation, type Draft } from "../draft.ts";
import { isCapital, lowerAt } from "./word-at.ts";
import { isOfficeWord, officeWords, roleAtHeadOf } from "./words.ts";

const office = lexical("office");
const portfolio = lexical("portfolio");
const organisation = lexical("organisation");
const givenName = lexical("given-name");

/** Reads what follows a head without "of": "Minister of State (Mines)", "Speaker National Assembly". */
export function readApposed(draft: Draft): boolean {
  if (lowerAt(draft, draft.at) === "(" && isMinister(draft)) return readBracketed(draft);
  if (!isHeadOfBareBody(draft)) return false;
  const body = draft.lattice.at(organisation, draft.at);
  if (body !== undefined) return takeOrganisation(draft, body.value.value.code, body.to);
  return readBareBody(draft);
}

function readBracketed(draft: Draft): boolean {
  const field = draft.lattice.at(portfolio, draft.at + 1);
  if (field === undefined || lowerAt(draft, field.to) !== ")") return false;
  draft.portfolios.push(field.value.value.portfolio);
  draft.at = field.to + 1;
  return true;
}

/** "Chairman", "Speaker", "Secretary General" with a capital, right before another. */
function isHeadOfBareBody(draft: Draft): boolean {
  const { generic, body, of, at } = draft;
  if (!generic || body || of.length > 0 || !isCapital(draft, at) || !isCapital(draft, at - 1))
    return false;
  return /^(?:chairman|chairperson|speaker|general)$/.test(lowerAt(draft, at - 1));
}

/** How far ahead the noun of a body may stand, in tokens. */
const bodyTokensMax = 4;

/** "National Assembly": capitals up to a noun for a body, and no name of a person before it. */
function readBareBody(draft: Draft): boolean {
  for (let at = draft.at; at < draft.at + bodyTokensMax; at++) {
    const word = wordAt(draft, at);
    if (word === undefined || !isCapital(draft, at)) return false;
    if (draft.lattice.at(givenName, at) !== undefined) return false;
    if (!isOfficeWord(word, officeWords.body)) continue;
    draft.role = roleAtHeadOf(word.lower, draft.role);
    draft.body = true;
    draft.at = at + 1;
    return true;
  }
  return false;
}

/** Reads "Ministry of Health" after "Minister of State at the", "Office of the President" after "Minister in the". */
export function readMinistry(draft: Draft, house: number): boolean {
  const inside = lowerAt(draft, house + 2) === "the" ? house + 3 : house + 2;
  const field = draft.lattice.at(portfolio, inside);
  const to = (field ?? draft.lattice.at(office, inside))?.to;
  if (lowerAt(draft, house + 1) !== "of" || to === undefined) return false;
  draft.portfolios.push(field?.value.value.portfolio ?? "general");
  draft.at = to;
  return true;
}
