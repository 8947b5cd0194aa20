import { describe, expect, test } from "vitest";
import { cutLong, sentenceUnitsMax } from "./long-sentences.ts";

function cut(text: string): readonly string[] {
  return cutLong(text, { start: 0, end: text.length }).map(({ start, end }) =>
    text.slice(start, end),
  );
}

describe("a sentence that never ends", () => {
  test("is left alone while a writer might have written it", () => {
    const text = "Le port de Nakuru, ".repeat(100).trim();
    expect(cut(text)).toEqual([text]);
  });

  test("is cut behind a comma, and loses no word", () => {
    const text = "le port de Salto, la route de Turku et le pont ".repeat(200).trim();
    const pieces = cut(text);
    expect(pieces.join(" ")).toBe(text);
    expect(pieces.slice(0, -1).every((piece) => piece.endsWith(","))).toBe(true);
    expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThanOrEqual(sentenceUnitsMax);
  });

  test("is cut anywhere where it has no space, but never inside a letter", () => {
    const text = "x" + "𝒳".repeat(3 * sentenceUnitsMax);
    const pieces = cut(text);
    expect(pieces.join("")).toBe(text);
    expect(pieces.some((piece) => /\p{Cs}/u.test(piece))).toBe(false);
  });
});
