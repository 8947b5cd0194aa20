import type { Portfolio, RoleKind } from "../../../core/vocabulary.ts";
import type { Item, Lattice } from "../../../grammar/lattice.ts";
import type { Window } from "../../../grammar/match.ts";
import { readingsOf } from "../../words/ru-features.ts";
import type { OfficePhrase } from "../office.ts";

/** A growing office phrase: what is known so far, and the token where the next piece would begin. */
export interface Draft {
  readonly lattice: Lattice;
  readonly window: Window;
  role: RoleKind;
  readonly open: boolean;
  readonly plural: boolean;
  readonly portfolios: (Portfolio | null)[];
  readonly of: string[];
  at: number;
  /** Reads the office of whom an official serves. */
  readonly superior: (at: number) => Item<OfficePhrase> | null;
}

/** Whether an entry of the lexicon can stand in a case. */
export function canBe(entry: { readonly features?: string }, wanted: string): boolean {
  const readings = readingsOf(entry.features);
  return readings.length === 0 || readings.some((one) => one.case === wanted);
}
