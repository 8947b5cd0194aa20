import type { Portfolio, RoleKind } from "../../../core/vocabulary.ts";
import type { Lattice } from "../../../grammar/lattice.ts";
import type { Window } from "../../../grammar/match.ts";
import type { Word } from "../../../grammar/word.ts";

/** A growing office phrase: what is known so far, and the token where the next piece would begin. */
export interface Draft {
  readonly lattice: Lattice;
  readonly window: Window;
  role: RoleKind;
  /** A head, such as "chairman", whose role a body can change. */
  readonly generic: boolean;
  readonly plural: boolean;
  readonly portfolios: (Portfolio | null)[];
  readonly of: string[];
  /** A complement named a body. */
  body: boolean;
  at: number;
}

/** The word at a token, if the window holds it. */
export function wordAt(
  { lattice, window }: Pick<Draft, "lattice" | "window">,
  at: number,
): Word | undefined {
  return at >= window.from && at < window.to ? lattice.tokens.words[at] : undefined;
}

export function isMinister({ role }: Pick<Draft, "role">): boolean {
  return role === "minister" || role === "deputy-minister";
}
