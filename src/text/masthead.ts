import { foldLine } from "./fold-line.ts";
import { edtfOf, readHeaderDays } from "./header-date.ts";
import { forbidsReproduction } from "./line-cues.ts";
import { wordsIn } from "./line-shapes.ts";
import type { Masthead, Zone, ZoneKind } from "./text.ts";

/** Reads what a plain text page says of itself: title, paper, writer, day, rights. */
export function readMasthead(text: string, zones: readonly Zone[]): Masthead {
  const lines = (...kinds: ZoneKind[]): string[] => linesOfKinds(text, zones, kinds);
  return {
    title: headlineOf(lines("title")),
    publisher: publisherOf(text, zones),
    author: authorOf(lines("byline"), lines("publication")),
    published:
      dayIn(lines("publication", "dateline", "byline", "navigation")) ??
      dayToldInFull(lines("publication", "byline"), lines("body")),
    rights: rightsOf(lines("notice", "related", "sharing", "navigation")),
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

/** The first long line of the headlines; a kicker such as "DIPLOMATIE" is shorter. */
function headlineOf(lines: readonly string[]): string | null {
  const chosen = lines.find((line) => wordsIn(line) >= 4) ?? lines[0];
  return chosen?.replace(/^\[[^\]]{2,30}\]\s*/, "") ?? null;
}

const sourceLine = /^(?:sources?|источник)\s*:\s*(.{2,80})$/i;

/** The paper: the page's first line, if it is one of publication, or a line "Source : …". */
function publisherOf(text: string, zones: readonly Zone[]): string | null {
  const lines = linesOfKinds(text, zones, ["publication"]);
  const [first] = zones;
  const top =
    first?.kind === "publication" ? nameOfPaper(lines[0] ?? "") : houseInMenu(text, first);
  const named = lines.map((line) => sourceLine.exec(line)?.[1]).find((name) => name !== undefined);
  return top ?? named ?? null;
}

/** Bodies whose page opens with their name at the head of its menu: «Правительство Перу   Новости   Документы». */
const house =
  /^(?:правительство|министерство|посольство|президент|администрация|парламент|gouvernement|présidence|ministère|ambassade|government|ministry|embassy)\s+\p{L}/iu;

function houseInMenu(text: string, first: Zone | undefined): string | null {
  if (first?.kind !== "navigation") return null;
  const [line = ""] = text
    .slice(first.start, first.end)
    .trim()
    .split(/[\r\n]/);
  const name = nameOfPaper(line);
  return name !== null && name !== line && house.test(name) ? name : null;
}

function nameOfPaper(line: string): string | null {
  if (/^\d|\d{4}/.test(line) || readHeaderDays(line).length > 0) return null;
  const name = line.split(/\s+[|/>]\s+| {2,}| [-–—] /)[0]?.trim() ?? "";
  return name.length >= 2 && name.length <= 80 ? name : null;
}

const writtenBy =
  /^(?:\(?(?:par|by|posted by|writing by|written by|propos recueillis par|автор|текст)\s*:?\s+)/i;

/** The writer: the first byline without "by", date and remarks; else one in a line of publication. */
function authorOf(bylines: readonly string[], publication: readonly string[]): string | null {
  const [line] = [...bylines, ...publication.filter((one) => writtenBy.test(one))];
  if (line === undefined) return null;
  const bare =
    line
      .replace(writtenBy, "")
      .split(/\s*[,|(]|\s+[-–—]\s+| {2,}/)[0]
      ?.trim() ?? "";
  return bare === "" || /\d/.test(bare) ? null : bare;
}

/** The first full day in some lines. */
function dayIn(lines: readonly string[]): string | null {
  for (const line of lines) {
    const found = readHeaderDays(line).find(({ year }) => year !== null);
    if (found !== undefined) return edtfOf(found);
  }
  return null;
}

/** «12 мая, 10:30» in the header, and «во вторник, 12 мая 2020 года» in the article: the day with its year. */
function dayToldInFull(header: readonly string[], body: readonly string[]): string | null {
  const bare = header.flatMap((line) => readHeaderDays(line));
  if (bare.length === 0) return null;
  for (const line of body) {
    const found = readHeaderDays(line).find(
      ({ year, month, day }) =>
        year !== null && bare.some((one) => one.month === month && one.day === day),
    );
    if (found !== undefined) return edtfOf(found);
  }
  return null;
}

const noticeUnitsMax = 1200;

function reserves(line: string): boolean {
  return line.length < noticeUnitsMax && forbidsReproduction(foldLine(line));
}

function rightsOf(lines: readonly string[]): "reserved" | null {
  return lines.some(reserves) ? "reserved" : null;
}
