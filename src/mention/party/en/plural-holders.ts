import { nextInList } from "../cursor.ts";
import { wordAt } from "../../window-word.ts";
import { memberOf } from "../members.ts";
import { newDraft, type PartyDraft } from "../party-draft.ts";
import { lowerAt, type Cursor } from "./cursor.ts";
import { readAppositions, readPerson } from "./person-phrase.ts";

/** Reads the holders of a plural office: "foreign ministers X and Y", "Presidents X (Ghana) and Y". */
export function readHolders(cursor: Cursor): boolean {
  const start = wordAt(cursor, cursor.at)?.form === "," ? cursor.at + 1 : cursor.at;
  const holders: PartyDraft[] = [];
  let end = start;
  for (let at: number | null = start; at !== null; at = nextInList(cursor, end, "and")) {
    const holder = readHolder(cursor, at);
    if (holder === null) break;
    holders.push(holder.draft);
    end = holder.at;
  }
  if (holders.length < 2) return false;
  cursor.at = end;
  cursor.draft.members = holders.map((holder, index) => memberOf(cursor.draft, holder, index));
  cursor.draft.type = "group";
  return true;
}

function readHolder(cursor: Cursor, at: number): Cursor | null {
  const holder: Cursor = { ...cursor, from: at, at, determiner: null, draft: newDraft() };
  if (!readPerson(holder) || holder.draft.name === null || holder.draft.offices.length > 0)
    return null;
  if (wordAt(holder, holder.at)?.form === "(") readAppositions(holder);
  readOwn(holder);
  return holder;
}

/** "ministers X of Ghana and Y of Peru" */
function readOwn(holder: Cursor): void {
  if (!/^(?:of|from)$/.test(lowerAt(holder, holder.at))) return;
  const state = holder.lattice.startingAt(holder.at + 1).find(({ kind }) => kind === "state");
  if (state === undefined) return;
  holder.draft.code = (state.value as { readonly value: { readonly iso: string } }).value.iso;
  holder.at = state.to;
}
