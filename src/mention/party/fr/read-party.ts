import type { Item, Lattice } from "../../../grammar/lattice.ts";
import type { Window } from "../../../grammar/match.ts";
import { hasShape, shape, type Word } from "../../../grammar/word.ts";
import { demonymAt } from "../../place/which-state.ts";
import { askOnce } from "../../words/word-class.ts";
import { french, frenchClasses, isFrench } from "../../words/fr.ts";
import { party, type Party } from "../party.ts";
import { partyOf } from "../party-draft.ts";
import { readAppositions } from "./appositions.ts";
import { openCursor, type Cursor } from "./cursor.ts";
import { readDescription, readPair, readPronoun, readRelation } from "./descriptions.ts";
import { readDelegation, readInstitution } from "./institution.ts";
import { readPerson } from "./person-phrase.ts";
import { nameAt, officeAt } from "./pieces.ts";
import { readHolders } from "./plural-holders.ts";
import { readActingPlace, readCountry, readOrganisation, readState } from "./states.ts";
import { partyClasses, partyWords } from "./words.ts";

/** Reads the French party that begins at a token, its article included; null where none does. */
export function readFrenchParty(
  lattice: Lattice,
  window: Window,
  { at, joined }: { readonly at: number; readonly joined: boolean },
): Item<Party> | null {
  const word = lattice.tokens.words[at];
  if (word === undefined || !(mayBegin(word) || lattice.startingAt(at).length > 0)) return null;
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

/** Whether a party may begin with the word where no item does. */
const mayBegin: (word: Word) => boolean = askOnce(
  (word) =>
    (frenchClasses(word) & (french.article | french.pointer | french.indefinite)) !== 0 ||
    (partyClasses(word) & heads) !== 0,
);

const heads =
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
  if (readRelation(cursor)) return readNamed(cursor);
  if (readDescription(cursor)) return readNamed(cursor);
  if (readNational(cursor) || readPerson(cursor)) return readNamed(cursor);
  return (
    readState(cursor) ||
    readOrganisation(cursor) ||
    readActingPlace(cursor, joined) ||
    readCountry(cursor) ||
    readInstitution(cursor) ||
    readDelegation(cursor)
  );
}

/** Goes on from an office or a relation to the name, and to what stands after it. */
function readNamed(cursor: Cursor): true {
  const { draft } = cursor;
  if (draft.name === null && draft.offices.length === 0 && !draft.plural) readPerson(cursor);
  if (isPluralHead(cursor) && readHolders(cursor)) return true;
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
  const role = office?.titles[0]?.role;
  if (office === undefined || role === undefined)
    return draft.rank !== null && isDetermined(lattice, from);
  if (role === "other" || (faint.has(role) && office.plural))
    return draft.code !== null || office.titles[0]?.of !== null;
  return !isBareLower(lattice, from, at) || office.definite;
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
