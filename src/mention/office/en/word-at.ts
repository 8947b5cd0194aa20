import type { Word } from "../../../grammar/word.ts";
import type { Draft } from "../draft.ts";

/** The word at a token, if the window holds it. */
export function wordAt(
  { lattice, window }: Pick<Draft, "lattice" | "window">,
  at: number,
): Word | undefined {
  return at >= window.from && at < window.to ? lattice.tokens.words[at] : undefined;
}
