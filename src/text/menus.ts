import { foldLine } from "./fold-line.ts";
import { readHeaderDays } from "./header-date.ts";
import { menuWords } from "./zone-words.ts";

/** `menu`: surely one; `maybe`: shaped like one; `publication`: a date among the parts. */
export type MenuShape = "menu" | "maybe" | "publication";

const partUnitsMax = 40;
const partWordsMax = 5;
/** A line longer than this is no menu in brackets: "[Top] [Visa] [Culture]". */
const bracketsUnitsMax = 300;

/**
 * Tells a menu or breadcrumb by its shape: short parts between bars, angles or wide gaps.
 *
 * @param line - As it stands: runs of spaces part the items of many menus.
 */
export function menuOf(line: string, folded: string): MenuShape | null {
  const parts = partsOf(line);
  if (parts.length < 2 || !parts.every(isItem)) return null;
  if (/\d/.test(folded) && readHeaderDays(folded).length > 0) return "publication";
  const known = parts.filter((part) => menuWords.has(foldLine(part))).length;
  if (parts.length === 2) return known > 0 ? "maybe" : null;
  if (known >= 2 || (known === 1 && parts.length <= 4)) return "menu";
  return "maybe";
}

function partsOf(line: string): string[] {
  if (/^(?:\[[^[\]]+\] ?){3,}$/.test(line.slice(0, bracketsUnitsMax)))
    return line.slice(1, -1).split(/\] ?\[/);
  const separator = /\s+[|·•>»→/.]\s+|>>|\s{3,}|\t| {2,}/;
  const parts = line.split(separator);
  const chosen = parts.length > 1 ? parts : line.split(/ [-–—] /);
  const most = parts.length > 1 ? 2 : 3;
  return chosen.length >= most
    ? chosen.map((part) => part.trim()).filter((part) => part !== "")
    : [];
}

function isItem(part: string): boolean {
  if (part.length > partUnitsMax || /[.!?;:]$/.test(part)) return false;
  return part.split(/\s+/).length <= partWordsMax;
}
