import { HouseError, type Trouble } from "../../core/house-error.ts";
import type { Masthead, Zone } from "../text.ts";
import { tile } from "../zones.ts";
import { labelPageBlocks } from "./label-page.ts";
import { readPageMasthead } from "./page-masthead.ts";
import { layOutBlocks } from "./page-blocks.ts";
import { parsePage } from "./parse-page.ts";
import { stripTags } from "./strip-tags.ts";

/** A page laid out as text. */
export interface Page {
  /** One block to a line. */
  readonly text: string;
  readonly zones: readonly Zone[];
  readonly masthead: Masthead;
  readonly signals: readonly Trouble[];
}

/**
 * Lays a page out as text with its zones, and reads its masthead.
 *
 * Nothing of the page is run, fetched or followed.
 *
 * @throws HouseError TXT-004 where the page shows no text.
 */
export function readPage(html: string): Page {
  const root = parsePage(html);
  const blocks = root === null ? stripTags(html) : layOutBlocks(root);
  if (blocks.length === 0) return showsNothing();
  const labels = labelPageBlocks(blocks, root === null ? null : html);
  let text = "";
  const marks = blocks.map((block, at) => {
    const start = text.length;
    text += at === blocks.length - 1 ? block.text : `${block.text}\n`;
    return { start, kind: labels[at] ?? "body" };
  });
  const zones = tile(marks, text.length);
  return {
    text,
    zones,
    masthead: readPageMasthead(root, { text, zones }),
    signals: root === null ? [readFlat()] : [],
  };
}

function readFlat(): Trouble {
  return {
    code: "TXT-005",
    message: "Unexpected depth or tangle of elements, expected a page as people write them.",
    where: "the whole page",
    next: "The text was read without its layout: check the zones, or save the page as plain text.",
  };
}

function showsNothing(): never {
  throw new HouseError({
    code: "TXT-004",
    message: "Unexpected page without visible text, expected an article.",
    where: "the whole page",
    next: "The page is probably filled in by a script: save it from a browser after it has loaded.",
  });
}
