import { HouseError } from "../core/house-error.ts";
import type { Found } from "./rule.ts";

/** Removes the drawing from `{label:words}` and leaves the words. */
export function undraw(drawn: string): string {
  const text = drawn.replaceAll(/\{\p{L}+:([^{}]*)\}/gu, "$1");
  if (/[{}]/.test(text)) {
    throw new HouseError({
      code: "RUL-003",
      message: `Unexpected brace in "${drawn}", expected {label:words} with both braces.`,
      next: "Close the drawing, or remove the stray brace.",
    });
  }
  return text;
}

/** Draws what was found back into the text, so that a test failure reads as a sentence. */
export function draw(text: string, found: readonly Pick<Found, "labels">[]): string {
  const strokes = found
    .flatMap(({ labels }) => Object.entries(labels))
    .toSorted(([, one], [, other]) => other.start - one.start || one.end - other.end);
  return strokes.reduce(
    (line, [label, { start, end }]) =>
      `${line.slice(0, start)}{${label}:${line.slice(start, end)}}${line.slice(end)}`,
    text,
  );
}
