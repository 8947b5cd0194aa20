import type { Lattice } from "../grammar/lattice.ts";

/** The word at a token in small letters; nothing beyond the text. */
export function wordAt({ tokens }: Lattice, at: number): string {
  return at < 0 ? "" : (tokens.words[at]?.lower ?? "");
}
