import type { Item, Lattice } from "../../../grammar/lattice.ts";
import type { Window } from "../../../grammar/match.ts";
import { hasShape, shape } from "../../../grammar/word.ts";
import type { OfficePhrase } from "../../office/office.ts";
import { demonymAt } from "../../place/which-state.ts";
import { french, frenchClasses, isFrench } from "../../words/fr.ts";
import { nameAt, officeAt } from "../cursor.ts";
import { isHeadFound } from "../found-head.ts";
import { party, type Party } from "../party.ts";
import { partyOf } from "../party-draft.ts";
import { readAppositions } from "./appositions.ts";
import { openCursor, type Cursor } from "./cursor.ts";
import { readDescription, readPair, readRelation, readSameOffice } from "./descriptions.ts";
import { readPronoun } from "./pronouns.ts";
import { readDelegation, readInstitution } from "./institution.ts";
import { readPerson } from "./person-phrase.ts";
import { readHolders } from "./plural-holders.ts";
import { readRealm } from "./realm.ts";
import { readActingPlace, readCountry, readOrganisation, readState } from "./states.ts";
import { partyClasses, partyWords } from "./words.ts";

/** Reads the French party that begins at a token, its article included; null where none does. */
export function readFrenchParty(
  lattice: Lattice,
  window: Window,
  { at, joined }: { readonly at: number; readonly joined: boolean },
): Item<Party> | null {
  if (!mayBegin(lattice, at)) return null;
  const cursor = openCursor(lattice, window, at);
  if (!readHead(cursor, joined) || !isParty(cursor)) return null;
  return {
    kind: party.name,
    from: at,
    to: cursor.at,
    value: partyOf(cursor.draft),
    by: "party/fr",
  };
}

/** Whether a head stands at the token, or behind a determiner and an adjective. Most tokens end here. */
function mayBegin(lattice: Lattice, at: number): boolean {
  if (mayHead(lattice, at)) return true;
  const word = lattice.tokens.words[at];
  if (word === undefined || (frenchClasses(word) & determiners) === 0) return false;
  return mayHead(lattice, at + 1) || mayHead(lattice, at + 2);
}

const determiners = french.article | french.pointer | french.indefinite;

function mayHead(lattice: Lattice, at: number): boolean {
  const word = lattice.tokens.words[at];
  if (word === undefined) return false;
  return (partyClasses(word) & heads) !== 0 || isHeadFound(lattice, at);
}

const heads =
  partyWords.other |
  partyWords.pronoun |
  partyWords.institution |
  partyWords.side |
  partyWords.paired |
  partyWords.counterpart |
  partyWords.colleague |
  partyWords.host |
  partyWords.guest |
  partyWords.description;

function readHead(cursor: Cursor, joined: boolean): boolean {
  if (readPronoun(cursor) || readPair(cursor)) return true;
  if (readSomebody(cursor)) return readNamed(cursor);
  return readPlaceLike(cursor, joined) || readInstitution(cursor) || readDelegation(cursor);
}

function readSomebody(cursor: Cursor): boolean {
  return (
    readSameOffice(cursor) ||
    readRelation(cursor) ||
    readDescription(cursor) ||
    readNational(cursor) ||
    readPerson(cursor)
  );
}

function readPlaceLike(cursor: Cursor, joined: boolean): boolean {
  return (
    readState(cursor) ||
    readOrganisation(cursor) ||
    readActingPlace(cursor, joined) ||
    readCountry(cursor)
  );
}

/** Goes on from an office or a relation to the name, and to what stands after it. */
function readNamed(cursor: Cursor): true {
  const { draft } = cursor;
  if (draft.name === null && draft.offices.length === 0 && !draft.plural) readPerson(cursor);
  if (isPluralHead(cursor) && readHolders(cursor)) return true;
  readRealm(cursor);
  readAppositions(cursor);
  if (draft.name !== null && draft.type === "description") draft.type = null;
  return true;
}

function isPluralHead({ draft }: Cursor): boolean {
  if (draft.name !== null) return false;
  return draft.plural || /^(?:mm|messieurs|mmes|mesdames)/i.test(draft.honorific ?? "");
}

/** « le Marocain X » */
function readNational(cursor: Cursor): boolean {
  const state = demonymAt(cursor.lattice, cursor.at);
  if (state === null || cursor.determiner === null) return false;
  if (nameAt(cursor, state.to) === undefined && officeAt(cursor, state.to) === undefined)
    return false;
  cursor.draft.code = state.iso;
  cursor.at = state.to;
  return true;
}

/** Roles that make no party of a phrase without a name or a state: « les experts », « un avocat ». */
const faint: ReadonlySet<string> = new Set([
  "other",
  "senior-official",
  "business-leader",
  "member-of-parliament",
]);

/** Leaves out what is no party: an honorific alone, « les experts », a lone number of office. */
function isParty({ draft, lattice, from, at }: Cursor): boolean {
  if (draft.type !== null || draft.name !== null || draft.relation !== null) return true;
  const [office] = draft.offices;
  if (office === undefined) return draft.rank !== null && isDetermined(lattice, from);
  if (isFaint(office)) return draft.code !== null || office.titles[0]?.of !== null;
  return office.definite || !isBareLower(lattice, from, at);
}

function isFaint({ titles, plural }: OfficePhrase): boolean {
  const role = titles[0]?.role ?? "other";
  return role === "other" || (plural && faint.has(role));
}

/** « le général » is somebody, « général » alone is not. */
function isDetermined({ tokens }: Lattice, from: number): boolean {
  return (
    isFrench(tokens.words[from], french.article | french.pointer) ||
    isFrench(tokens.words[from - 1], french.contracted)
  );
}

/** A single word in small letters without article: « porte-parole adjoint », « ambassadeur de l'éducation ». */
function isBareLower({ tokens }: Lattice, from: number, to: number): boolean {
  const word = tokens.words[from];
  return to - from === 1 && word !== undefined && !hasShape(word, shape.capitalised);
}
