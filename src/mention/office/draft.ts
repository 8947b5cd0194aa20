import type { Portfolio, RoleKind } from "../../core/vocabulary.ts";
import type { Lattice } from "../../grammar/lattice.ts";
import type { Window } from "../../grammar/match.ts";

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

export function isMinister({ role }: Pick<Draft, "role">): boolean {
  return role === "minister" || role === "deputy-minister";
}

/** Adds the state or body of a complement, and passes it: one office is of one. */
export function take(draft: Draft, code: string | null, to: number): true {
  if (code !== null && (draft.of.length === 0 || draft.plural)) draft.of.push(code);
  draft.at = to;
  return true;
}

/** The same of an organisation, whose head a generic title means then; it has no head of state. */
export function takeOrganisation(draft: Draft, code: string, to: number): true {
  if (isMinister(draft)) return take(draft, null, to);
  const heads = draft.generic || draft.role === "head-of-state";
  if (heads && draft.of.length === 0) draft.role = "organisation-head";
  return take(draft, code, to);
}
