import { cueOfLine } from "../line-cues.ts";
import { isProse } from "../line-shapes.ts";
import type { ZoneKind } from "../text.ts";
import { extendMain, guessMain, hintReader, isPoor } from "./main-blocks.ts";
import { alignBlocks, hintMainText } from "./main-content.ts";
import type { PageBlock } from "./page-blocks.ts";

/**
 * Labels the blocks of a page.
 *
 * @param html - The page's source, for the main-content hint; null to do without.
 */
export function labelPageBlocks(blocks: readonly PageBlock[], html: string | null): ZoneKind[] {
  const chosen = chooseMain(blocks, html);
  const hintOf = hintReader(blocks, chosen);
  const inMain = extendMain(blocks, chosen, hintOf);
  return blocks.map((block, at) => {
    if (inMain[at] !== true) return outerKind(block, hintOf(block));
    const isStandfirst = chosen[at] !== true && /^h[2-6]$/.test(block.tag);
    return isStandfirst ? "title" : mainKind(block, hintOf(block));
  });
}

function chooseMain(blocks: readonly PageBlock[], html: string | null): boolean[] {
  const guess = guessMain(blocks);
  const main = html === null ? null : hintMainText(html);
  if (main === null) return guess;
  const aligned = alignBlocks(blocks, main);
  return isPoor(blocks, aligned, guess) ? guess : aligned;
}

/** Hints that a whole paragraph overrules: their names are often given to wrappers. */
const loose: ReadonlySet<ZoneKind> = new Set(["navigation", "byline", "publication"]);

function mainKind(block: PageBlock, hint: ZoneKind | null): ZoneKind {
  const { text, tag } = block;
  const prose = isProse(text);
  if (hint !== null && !(loose.has(hint) && prose)) return hint;
  if (isLinkLine(block)) return "related";
  const cue = cueOfLine(text);
  if (cue !== null && (cue.strong || (!prose && shownInText.has(cue.kind)))) return cue.kind;
  return tag === "h1" ? "title" : "body";
}

/** Weak cues that hold for short lines within an article. */
const shownInText: ReadonlySet<ZoneKind> = new Set(["byline", "publication", "caption", "sharing"]);

/** A line that is all link, and long enough for a headline, leads to another article. */
function isLinkLine({ text, linked }: PageBlock): boolean {
  return text.length >= 25 && linked >= text.length * 0.85;
}

function outerKind({ tag, inArticle, text }: PageBlock, hint: ZoneKind | null): ZoneKind {
  if (tag === "h1") return "title";
  if (hint !== null) return hint;
  const cue = cueOfLine(text);
  if (cue !== null && cue.kind !== "caption") return cue.kind;
  return inArticle ? "related" : "navigation";
}
