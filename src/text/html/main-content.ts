import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import type { PageBlock } from "./page-blocks.ts";

const htmlUnitsMax = 3_000_000;
const elementsMax = 60_000;

/**
 * Asks Readability for the article's text, as a hint.
 *
 * @returns Its text without white space; null where it finds none, or the page is beyond what it
 *   reads in reasonable time.
 */
export function hintMainText(html: string): string | null {
  if (html.length > htmlUnitsMax) return null;
  try {
    // The two packages agree on the document at run time; only their types are strangers.
    const document = parseHTML(html).document as unknown as ConstructorParameters<
      typeof Readability
    >[0];
    const reader = new Readability(document, { maxElemsToParse: elementsMax, disableJSONLD: true });
    return squeeze(reader.parse()?.textContent ?? "") || null;
  } catch {
    // A page too large or too odd for the hint is decided by our own blocks.
    return null;
  }
}

/** How far ahead of its expected place a short block is looked for. */
const shortUnits = 30;
const aheadShortUnits = 400;
const aheadUnits = 8000;

/**
 * Finds the blocks that make up a main text: both run in the same order, so each block is looked
 * for behind the one before it.
 *
 * @param main - Without white space, as `hintMainText` gives it.
 */
export function alignBlocks(blocks: readonly PageBlock[], main: string): boolean[] {
  let cursor = 0;
  return blocks.map(({ text }) => {
    const wanted = squeeze(text);
    const ahead = wanted.length < shortUnits ? aheadShortUnits : aheadUnits;
    const found = main.slice(cursor, cursor + wanted.length + ahead).indexOf(wanted);
    if (found < 0 || wanted === "") return false;
    cursor += found + wanted.length;
    return true;
  });
}

function squeeze(text: string): string {
  return text.replaceAll(/[\s\u200b\ufeff]+/g, "");
}
