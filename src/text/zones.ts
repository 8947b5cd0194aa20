import { findBlocks } from "./blocks.ts";
import { datelineLength } from "./dateline.ts";
import { labelBlocks } from "./label-blocks.ts";
import type { Zone, ZoneKind } from "./text.ts";

/**
 * Finds the zones of a plain text page: what is the article, and what stands around it.
 *
 * Cues of each line (words, separators, length) are weighed with its place: before the article's
 * first paragraph, among its paragraphs, or after the last.
 *
 * @returns Zones that tile the text: the first starts at 0, the last ends at `text.length`.
 */
export function findZones(text: string): Zone[] {
  const blocks = findBlocks(text);
  const labels = labelBlocks(
    blocks.map(({ start, end, apart }) => ({ line: text.slice(start, end), apart })),
  );
  const marks: Mark[] = [];
  let bodySeen = 0;
  blocks.forEach(({ start, end }, at) => {
    const kind = labels[at] ?? "body";
    if (kind === "body") bodySeen += 1;
    const dateline =
      kind === "body" && bodySeen <= 3
        ? datelineLength(text.slice(start, Math.min(end, start + 160)))
        : 0;
    if (dateline > 0) marks.push({ start, kind: "dateline" });
    marks.push({ start: start + dateline, kind });
  });
  return tile(marks, text.length);
}

interface Mark {
  readonly start: number;
  readonly kind: ZoneKind;
}

/** Turns beginnings into zones that tile `[0, length)`; neighbours of one kind become one. */
export function tile(marks: readonly Mark[], length: number): Zone[] {
  const zones: Zone[] = [];
  for (const { start, kind } of marks) {
    const last = zones.at(-1);
    if (last?.kind === kind) continue;
    if (last !== undefined) zones[zones.length - 1] = { ...last, end: start };
    zones.push({ start: last === undefined ? 0 : start, end: length, kind });
  }
  return zones.length > 0 || length === 0 ? zones : [{ start: 0, end: length, kind: "body" }];
}
