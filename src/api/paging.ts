import type { Page, Paging } from "../contract/contract.ts";
import { stop } from "./problems.ts";

/**
 * The lines of a list that a caller asks for.
 *
 * The cursor is the id of the last line of the page before, so that lines which came or went
 * meanwhile neither repeat nor hide others.
 *
 * @throws HouseError API-400 where the cursor's line is gone.
 */
export function pageOf<T>(
  lines: readonly T[],
  { cursor, limit }: Paging,
  idOf: (line: T) => string,
): Page<T> {
  const from = cursor === undefined ? 0 : lines.findIndex((line) => idOf(line) === cursor) + 1;
  if (cursor !== undefined && from === 0) stop(staleCursor(cursor));
  const page = lines.slice(from, from + limit);
  const last = page.at(-1);
  const more = from + page.length < lines.length;
  return { lines: page, total: lines.length, next: more && last !== undefined ? idOf(last) : null };
}

function staleCursor(cursor: string): Parameters<typeof stop>[0] {
  return {
    code: "API-400",
    message: "Unexpected cursor, expected `next` of the page before.",
    where: cursor,
    next: "Load the list from its beginning: the line was merged or refused meanwhile.",
  };
}

/**
 * The lines of a list that hold words, whatever the case and the accents; all of them where no
 * words are sought.
 */
export function linesWith<T extends object>(
  lines: readonly T[],
  words: string | undefined,
  textOf: (line: T) => string,
): readonly T[] {
  const sought = fold(words ?? "");
  return sought === "" ? lines : lines.filter((line) => foldedText(line, textOf).includes(sought));
}

/** The text of a line is folded once for all that is sought in it. */
const foldedTexts = new WeakMap<object, string>();

function foldedText<T extends object>(line: T, textOf: (line: T) => string): string {
  const known = foldedTexts.get(line) ?? fold(textOf(line));
  foldedTexts.set(line, known);
  return known;
}

function fold(text: string): string {
  return text.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();
}
