import { draw } from "../grammar/drawn.ts";
import type { Item, Lattice } from "../grammar/lattice.ts";

/** Draws items into the text that they stand in: `{name:Awa Traoré} a signé.` Inner items are left out. */
export function drawItems<Value>(
  lattice: Lattice,
  items: readonly Item<Value>[],
  labelOf: (value: Value) => string,
): string {
  let end = 0;
  const outer = items
    .toSorted((one, other) => one.from - other.from || other.to - one.to)
    .filter((item) => {
      const stands = item.from >= end;
      if (stands) end = item.to;
      return stands;
    });
  return draw(
    lattice.tokens.text,
    outer.map(({ from, to, value }) => ({ labels: { [labelOf(value)]: lattice.span(from, to) } })),
  );
}
