import { isProse } from "../line-shapes.ts";
import type { ZoneKind } from "../text.ts";
import type { Hint, PageBlock } from "./page-blocks.ts";

/** Tells the zone that the markup around a block names, as far as it is to be believed. */
export type HintReader = (block: PageBlock) => ZoneKind | null;

/** An element that holds more of the main text than this is a wrapper, whatever its class says. */
const wrapperShare = 0.3;
const proseWrapperShare = 0.4;

/**
 * Reads each block's outermost hint, leaving out wrappers: elements that hold much of the main
 * text, most of the page's paragraphs, or its one headline.
 */
export function hintReader(blocks: readonly PageBlock[], inMain: readonly boolean[]): HintReader {
  const main = heldBy(blocks, (_, at) => inMain[at] === true);
  const prose = heldBy(blocks, ({ text, linked }) => isProse(text) && linked < text.length / 2);
  const headlines = blocks.filter(({ tag }) => tag === "h1");
  const around = new Set(
    headlines.length === 1 ? headlines.flatMap(hintsOf).map(({ element }) => element) : [],
  );
  const held = articleElements(blocks);
  const trusted = ({ element, kind }: Hint): boolean => {
    if (held !== null && kind === "related" && !held.has(element)) return true;
    if (around.has(element) || main.share(element) > wrapperShare) return false;
    return kind === "comments" || prose.share(element) <= proseWrapperShare;
  };
  return (block) => hintsOf(block).findLast(trusted)?.kind ?? null;
}

/**
 * The naming elements around the article element that holds the one headline; null where none
 * does. What stands beside it cannot be its wrapper, however short the article is.
 */
function articleElements(blocks: readonly PageBlock[]): ReadonlySet<number> | null {
  const headlines = blocks.filter(({ tag }) => tag === "h1");
  if (headlines.length !== 1 || headlines[0]?.inArticle !== true) return null;
  const own = blocks.filter(({ inArticle }) => inArticle);
  return new Set(own.flatMap(hintsOf).map(({ element }) => element));
}

/** What share of some blocks' text each naming element holds. */
function heldBy(
  blocks: readonly PageBlock[],
  counts: (block: PageBlock, at: number) => boolean,
): { share: (element: number) => number } {
  const held = new Map<number, number>();
  let all = 0;
  blocks.forEach((block, at) => {
    if (!counts(block, at)) return;
    all += block.text.length;
    for (const { element } of hintsOf(block))
      held.set(element, (held.get(element) ?? 0) + block.text.length);
  });
  return { share: (element) => (all === 0 ? 0 : (held.get(element) ?? 0) / all) };
}

function hintsOf({ hint }: PageBlock): Hint[] {
  const hints: Hint[] = [];
  for (let one = hint; one !== null; one = one.outer) hints.push(one);
  return hints;
}

/** Zones whose paragraphs never belong to the article. */
const foreign: ReadonlySet<ZoneKind> = new Set([
  "comments",
  "related",
  "navigation",
  "advertisement",
  "notice",
  "sharing",
  "caption",
]);

/** Whether a block reads like a paragraph of the article: prose, few links, nothing foreign. */
export function isParagraph(block: PageBlock, hintOf: HintReader): boolean {
  if (!isProse(block.text) || block.linked > block.text.length * 0.4) return false;
  const hint = hintOf(block);
  return hint === null || !foreign.has(hint);
}

/** Main content where no hint was found: the paragraphs of the article element, or of the page. */
export function guessMain(blocks: readonly PageBlock[]): boolean[] {
  const hintOf = hintReader(blocks, []);
  const paragraphs = blocks.map((block) => isParagraph(block, hintOf));
  const marked = blocks.map(({ inArticle }, at) => inArticle && paragraphs[at] === true);
  return lengthOf(blocks, marked) > lengthOf(blocks, paragraphs) / 3 ? marked : paragraphs;
}

function lengthOf(blocks: readonly PageBlock[], chosen: readonly boolean[]): number {
  return blocks.reduce((sum, { text }, at) => sum + (chosen[at] === true ? text.length : 0), 0);
}

const poorShare = 0.35;

/** Whether a main text leaves out most of what reads like an article: then our own guess is better. */
export function isPoor(
  blocks: readonly PageBlock[],
  inMain: readonly boolean[],
  guess: readonly boolean[],
): boolean {
  return lengthOf(blocks, inMain) < lengthOf(blocks, guess) * poorShare;
}

const leadBlocksMax = 40;
const gapBlocksMax = 4;

/**
 * Adds the paragraphs that a main text skipped: between headline and text, in small gaps, and
 * right behind it in the same container.
 */
export function extendMain(
  blocks: readonly PageBlock[],
  inMain: readonly boolean[],
  hintOf: HintReader,
): boolean[] {
  const first = inMain.indexOf(true);
  const last = inMain.lastIndexOf(true);
  const title = blocks.findLastIndex(({ tag }, at) => tag === "h1" && at < first);
  const extended = [...inMain];
  const add = (from: number, until: number): void => {
    for (let at = from; at < until; at += 1) {
      const block = blocks[at];
      if (block !== undefined && isParagraph(block, hintOf)) extended[at] = true;
    }
  };
  if (title >= 0 && first - title <= leadBlocksMax) add(title + 1, first);
  addGaps(inMain, { first, last }, add);
  const start = blocks.findLastIndex(
    ({ container }, at) => at < first && container !== blocks[first]?.container,
  );
  const end = blocks.findIndex(
    ({ container }, at) => at > last && container !== blocks[last]?.container,
  );
  if (last >= 0) add(start + 1, first);
  if (last >= 0) add(last + 1, end < 0 ? blocks.length : end);
  return extended;
}

function addGaps(
  inMain: readonly boolean[],
  { first, last }: { readonly first: number; readonly last: number },
  add: (from: number, until: number) => void,
): void {
  let gap = 0;
  for (let at = first; at <= last; at += 1) {
    if (inMain[at] === true && gap > 0 && gap <= gapBlocksMax) add(at - gap, at);
    gap = inMain[at] === true ? 0 : gap + 1;
  }
}
