import { foldLine } from "./fold-line.ts";
import { edtfOf, readHeaderDays, type FieldOrder } from "./header-date.ts";
import { forbidsReproduction } from "./line-cues.ts";
import type { Masthead, Zone, ZoneKind } from "./text.ts";

/** Reads what a plain text page says of itself: title, paper, writer, day, rights. */
export function readMasthead(text: string, zones: readonly Zone[], language: string): Masthead {
  const linesOf = (...kinds: ZoneKind[]): string[] =>
    zones
      .filter(({ kind }) => kinds.includes(kind))
      .flatMap(({ start, end }) => text.slice(start, end).split(/[\r\n]+/))
      .map((line) => line.trim())
      .filter((line) => line !== "");
  const publication = linesOf("publication", "dateline", "byline", "navigation");
  const lines = text.slice(0, 200_000).split(/[\r\n]+/);
  void lines;
  return {
    title: linesOf("title")[0] ?? null,
    publisher: null,
    author: linesOf("byline")[0] ?? null,
    published: publishedIn(publication, language === "en" ? "day-first" : "day-first"),
    rights: linesOf("notice", "related", "sharing", "navigation", "comments").some((line) =>
      forbidsReproduction(foldLine(line)),
    )
      ? "reserved"
      : null,
  };
}

function publishedIn(lines: readonly string[], order: FieldOrder): string | null {
  for (const line of lines) {
    const found = readHeaderDays(line, order).find(({ year }) => year !== null);
    if (found !== undefined) return edtfOf(found);
  }
  return null;
}
