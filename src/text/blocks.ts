import type { Span } from "../core/span.ts";
import { isLower, isSpace } from "./letters.ts";

/** A paragraph, list item or line that stands alone, without the white space around it. */
export interface Block extends Span {
  /** Whether an empty line (or the text's beginning) stands before it. */
  readonly apart: boolean;
}

/**
 * Finds the blocks of a text.
 *
 * A line is a block, except in text that was wrapped to a width: there the lines of a paragraph
 * belong together, and only an empty line parts two blocks.
 *
 * @returns Blocks in order, none of them empty.
 */
export function findBlocks(text: string): Block[] {
  const lines = findLines(text);
  const width = wrappingWidth(lines, text);
  return width === null ? lines : joinWrapped(lines, text, width);
}

function findLines(text: string): Block[] {
  const lines: Block[] = [];
  let apart = true;
  let from = 0;
  while (from <= text.length) {
    const until = endOfLine(text, from);
    const line = trimmed(text, from, until);
    if (line !== null) lines.push({ apart, ...line });
    apart = line === null;
    from = text.startsWith("\r\n", until) ? until + 2 : until + 1;
  }
  return lines;
}

function endOfLine(text: string, from: number): number {
  let place = from;
  for (; place < text.length; place += 1) {
    const unit = text.charCodeAt(place);
    if (unit === 10 || unit === 13 || unit === 0x2028 || unit === 0x2029 || unit === 0x85) break;
  }
  return place;
}

function trimmed(text: string, from: number, until: number): Span | null {
  let start = from;
  let end = until;
  while (start < end && isSpace(text.charCodeAt(start))) start += 1;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end -= 1;
  return start < end ? { start, end } : null;
}

const widthMin = 50;
const widthMax = 110;
const joinsMin = 6;

/** The width that the text was wrapped to, or null where lines are paragraphs. */
function wrappingWidth(lines: readonly Block[], text: string): number | null {
  let width = 0;
  for (const line of lines) {
    width = Math.max(width, line.end - line.start);
    if (width > widthMax) return null;
  }
  if (width < widthMin) return null;
  return looksWrapped(lines, text, width) ? width : null;
}

function looksWrapped(lines: readonly Block[], text: string, width: number): boolean {
  let full = 0;
  let followed = 0;
  lines.forEach((line, at) => {
    const next = lines[at + 1];
    if (next === undefined || next.apart) return;
    followed += 1;
    if (goesOn(line, { next, text, width })) full += 1;
  });
  return full >= joinsMin && full > followed * 0.6;
}

interface Following {
  readonly next: Block;
  readonly text: string;
  readonly width: number;
}

/** Whether the next line's first word no longer fitted on this one, or it goes on in mid-phrase. */
function goesOn(line: Block, { next, text, width }: Following): boolean {
  const space = text.slice(next.start, next.start + width).search(/\s/);
  const word = space < 0 ? next.end - next.start : space;
  if (line.end - line.start + 1 + word > width - 12 && line.end - line.start > width / 2)
    return true;
  return isLower(text.charCodeAt(next.start)) && isLower(text.charCodeAt(line.end - 1));
}

function joinWrapped(lines: readonly Block[], text: string, width: number): Block[] {
  const blocks: Block[] = [];
  let previous: Block | null = null;
  for (const line of lines) {
    const last = blocks.at(-1);
    const joins = previous !== null && !line.apart && goesOn(previous, { next: line, text, width });
    if (joins && last !== undefined) blocks[blocks.length - 1] = { ...last, end: line.end };
    else blocks.push(line);
    previous = line;
  }
  return blocks;
}
