import { cueOfLine } from "../line-cues.ts";
import type { ZoneKind } from "../text.ts";
import { alignBlocks, hintMainText } from "./main-content.ts";
import type { Hint, PageBlock } from "./page-blocks.ts";

/**
 * Labels the blocks of a page.
 *
 * @param html - The page's source, for the main-content hint; null to do without.
 */
export function labelPageBlocks(blocks: readonly PageBlock[], html: string | null): ZoneKind[] {
  const main = html === null ? null : hintMainText(html);
  const inMain = main === null ? guessMain(blocks) : alignBlocks(blocks, main);
  const hintOf = trustedHints(blocks, inMain);
  return blocks.map((block, at) =>
    inMain[at] === true ? mainKind(block, hintOf(block)) : outerKind(block, hintOf(block)),
  );
}

function guessMain(blocks: readonly PageBlock[]): boolean[] {
  return blocks.map(({ text, linked }) => text.length > 80 && linked < text.length / 3);
}

/** An element that holds more of the main text than this is a wrapper, whatever its class says. */
const wrapperShare = 0.3;

/** Tells each block's outermost hint, leaving out elements that hold much of the main text. */
function trustedHints(
  blocks: readonly PageBlock[],
  inMain: readonly boolean[],
): (block: PageBlock) => ZoneKind | null {
  const held = new Map<number, number>();
  let all = 0;
  blocks.forEach(({ hint, text }, at) => {
    if (inMain[at] !== true) return;
    all += text.length;
    for (let one = hint; one !== null; one = one.outer)
      held.set(one.element, (held.get(one.element) ?? 0) + text.length);
  });
  return ({ hint }) => {
    let outermost: Hint | null = null;
    for (let one = hint; one !== null; one = one.outer)
      if ((held.get(one.element) ?? 0) <= all * wrapperShare) outermost = one;
    return outermost?.kind ?? null;
  };
}

function mainKind({ text, tag }: PageBlock, hint: ZoneKind | null): ZoneKind {
  if (hint !== null && hint !== "navigation") return hint;
  const cue = cueOfLine(text);
  if (cue?.strong === true) return cue.kind;
  return tag === "h1" ? "title" : "body";
}

function outerKind({ tag, inArticle, text }: PageBlock, hint: ZoneKind | null): ZoneKind {
  if (tag === "h1") return "title";
  if (hint !== null) return hint;
  const cue = cueOfLine(text);
  if (cue !== null && cue.kind !== "caption") return cue.kind;
  return inArticle ? "related" : "navigation";
}
