import { foldLine } from "./fold-line.ts";
import { edtfOf, readHeaderDays, type FieldOrder } from "./header-date.ts";
import { forbidsReproduction } from "./line-cues.ts";
import type { Masthead, Zone, ZoneKind } from "./text.ts";

/** Reads what a plain text page says of itself: title, paper, writer, day, rights. */
export function readMasthead(text: string, zones: readonly Zone[]): Masthead {
  const publication = linesOfKinds(text, zones, [
    "publication",
    "dateline",
    "byline",
    "navigation",
  ]);
  const notices = linesOfKinds(text, zones, ["notice", "related", "sharing", "navigation"]);
  return {
    title: linesOfKinds(text, zones, ["title"])[0] ?? null,
    publisher: null,
    author: linesOfKinds(text, zones, ["byline"])[0] ?? null,
    published: publishedIn(publication, "day-first"),
    rights: notices.some((line) => line.length < 1200 && forbidsReproduction(foldLine(line)))
      ? "reserved"
      : null,
  };
}

/** The trimmed lines of some kinds of zone, in reading order. */
export function linesOfKinds(
  text: string,
  zones: readonly Zone[],
  kinds: readonly ZoneKind[],
): string[] {
  return zones
    .filter(({ kind }) => kinds.includes(kind))
    .flatMap(({ start, end }) => text.slice(start, end).split(/[\r\n]+/))
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

function publishedIn(lines: readonly string[], order: FieldOrder): string | null {
  for (const line of lines) {
    const found = readHeaderDays(line, order).find(({ year }) => year !== null);
    if (found !== undefined) return edtfOf(found);
  }
  return null;
}
