import type { Lattice } from "../../../grammar/lattice.ts";
import type { Window } from "../../../grammar/match.ts";
import { casesAfter, type RussianCase } from "../../words/ru.ts";
import { casesOf, narrowed, type Reading } from "../../words/ru-features.ts";
import type { PartyCursor } from "../cursor.ts";
import { newDraft } from "../party-draft.ts";

/** Where the reading of one Russian party stands. */
export interface Cursor extends PartyCursor {
  /** Cases that all pieces so far can have; null before the first. */
  cases: readonly RussianCase[] | null;
}

/** Opens a party at a token; the preposition stands right before it. */
export function openCursor(lattice: Lattice, window: Window, from: number): Cursor {
  const before = from > window.from ? lattice.tokens.words[from - 1] : undefined;
  const draft = newDraft();
  const governed = casesAfter(before);
  draft.preposition =
    governed === null ? null : (plain.get(before?.lower ?? "") ?? before?.lower ?? null);
  return { lattice, window, from, at: from, draft, cases: governed };
}

const plain: ReadonlyMap<string, string> = new Map([
  ["со", "с"],
  ["ко", "к"],
  ["во", "в"],
  ["об", "о"],
  ["обо", "о"],
]);

/** Narrows the cases of the party by those of a piece. */
export function narrow(cursor: Cursor, by: readonly string[] | readonly Reading[]): void {
  const cases = by.flatMap((one) =>
    typeof one === "string" ? [one as RussianCase] : casesOf([one]),
  );
  cursor.cases = cursor.cases === null ? [...new Set(cases)] : narrowed(cursor.cases, cases);
}

/** Whether a piece in some cases can belong to the party. */
export function agrees({ cases }: Cursor, other: readonly string[] | null): boolean {
  if (cases === null || other === null || other.length === 0) return true;
  return cases.some((one) => other.includes(one));
}
