import type * as Readability from "@mozilla/readability";
import type * as Linkedom from "linkedom";
import { loadLate } from "../../core/load-late.ts";
import type { PageBlock } from "./page-blocks.ts";
import { countTags } from "./parse-page.ts";

const htmlUnitsMax = 2_000_000;
const elementsMax = 25_000;

/**
 * Asks Readability for the article's text, as a hint.
 *
 * @returns Its text without white space; null where it finds none, or the page is beyond what it
 *   reads in reasonable time.
 */
export function hintMainText(html: string): string | null {
  if (html.length > htmlUnitsMax || countTags(html) > 2 * elementsMax) return null;
  const { parse, Reader } = pageReaders();
  try {
    // The two packages agree on the document at run time; only their types are strangers.
    const document = parse(html).document as unknown as ConstructorParameters<typeof Reader>[0];
    const reader = new Reader(document, { maxElemsToParse: elementsMax, disableJSONLD: true });
    return squeeze(reader.parse()?.textContent ?? "") || null;
  } catch {
    // A page too large or too odd for the hint is decided by our own blocks.
    return null;
  }
}

interface PageReaders {
  readonly parse: typeof Linkedom.parseHTML;
  readonly Reader: typeof Readability.Readability;
}

let loaded: PageReaders | null = null;

/** Two large packages, loaded at the first page. */
function pageReaders(): PageReaders {
  return (loaded ??= {
    parse: (loadLate("linkedom", import.meta) as typeof Linkedom).parseHTML,
    Reader: (loadLate("@mozilla/readability", import.meta) as typeof Readability).Readability,
  });
}

/** Blocks at least this long, without links, are sure to be found in one place alone. */
const anchorUnits = 60;
const aheadUnits = 8000;

/**
 * Finds the blocks that make up a main text: both run in the same order. Long blocks are found
 * first; the short ones must then stand between their neighbours.
 *
 * @param main - Without white space, as `hintMainText` gives it.
 */
export function alignBlocks(blocks: readonly PageBlock[], main: string): boolean[] {
  const anchors = findAnchors(blocks, main);
  const next = nextStarts(anchors, main.length);
  let cursor = 0;
  return blocks.map(({ text }, at) => {
    const anchor = anchors[at];
    if (anchor !== undefined && anchor !== null) {
      cursor = anchor.end;
      return true;
    }
    const wanted = squeeze(text);
    const until = Math.min(next[at] ?? main.length, cursor + wanted.length + aheadUnits);
    const found = main.slice(cursor, until).indexOf(wanted);
    if (found < 0 || wanted === "") return false;
    cursor += found + wanted.length;
    return true;
  });
}

type Anchor = { readonly start: number; readonly end: number } | null;

function findAnchors(blocks: readonly PageBlock[], main: string): Anchor[] {
  let cursor = 0;
  return blocks.map(({ text, linked }) => {
    if (text.length < anchorUnits || linked > text.length / 2) return null;
    const wanted = squeeze(text);
    const found = main.slice(cursor, cursor + wanted.length + aheadUnits).indexOf(wanted);
    if (found < 0) return null;
    const start = cursor + found;
    cursor = start + wanted.length;
    return { start, end: cursor };
  });
}

/** For each block, where the next anchor behind it starts. */
function nextStarts(anchors: readonly Anchor[], length: number): number[] {
  const starts: number[] = [];
  let next = length;
  for (let at = anchors.length - 1; at >= 0; at -= 1) {
    starts[at] = next;
    next = anchors[at]?.start ?? next;
  }
  return starts;
}

function squeeze(text: string): string {
  return text.replaceAll(/[\s\u200b\ufeff]+/g, "");
}
