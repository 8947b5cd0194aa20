import type { OfficePhrase } from "../../office/office.ts";
import { nextInList } from "../cursor.ts";
import { wordAt } from "../../window-word.ts";
import { withCode } from "../members.ts";
import { newDraft, partyOf, type PartyDraft } from "../party-draft.ts";
import type { Party } from "../party.ts";
import type { Cursor } from "./cursor.ts";
import { readAppositions, readPerson } from "./person-phrase.ts";

/** Reads the holders of a plural office, and hands out its titles in order: «министры обороны X и Y». */
export function readHolders(cursor: Cursor): boolean {
  const holders: PartyDraft[] = [];
  let end = cursor.at;
  for (let at: number | null = end; at !== null; at = nextInList(cursor, end, "и")) {
    const holder: Cursor = { ...cursor, at, draft: newDraft() };
    if (!readPerson(holder) || holder.draft.name === null || holder.draft.offices.length > 0) break;
    if (wordAt(holder, holder.at)?.form === "(") readAppositions(holder);
    passBracket(holder);
    holders.push(holder.draft);
    end = holder.at;
  }
  if (holders.length < 2) return false;
  cursor.at = end;
  cursor.draft.members = holders.map((holder, index) => memberOf(cursor, holder, index));
  cursor.draft.type = "group";
  return true;
}

/** How long a remark in brackets may be, in tokens. */
const bracketTokensMax = 9;

/** «X (он же вице-премьер) и Y»: past a remark that is no office or state. */
function passBracket(holder: Cursor): void {
  if (wordAt(holder, holder.at)?.form !== "(") return;
  for (let at = holder.at + 1; at < holder.at + bracketTokensMax; at++)
    if (wordAt(holder, at)?.form === ")") {
      holder.at = at + 1;
      return;
    }
}

function memberOf({ draft, cases }: Cursor, holder: PartyDraft, index: number): Party {
  const offices = draft.offices.map((office) => officeOf(office, index));
  const code = holder.code ?? offices[0]?.titles[0]?.of ?? null;
  return {
    ...partyOf({ ...holder, offices: offices.map((office) => withCode(office, code)), code }),
    cases,
  };
}

function officeOf(phrase: OfficePhrase, index: number): OfficePhrase {
  const title = phrase.titles[index] ?? phrase.titles[0];
  return {
    ...phrase,
    titles:
      title === undefined ? [] : [phrase.titles.length > 1 ? title : (phrase.titles[0] ?? title)],
    distributes: false,
    plural: false,
  };
}
