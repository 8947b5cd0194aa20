import type { EncounterFormat } from "../../core/vocabulary.ts";
import { formatFamilies } from "../../core/vocabulary.ts";
import type { Window } from "../../grammar/match.ts";
import type { Context, DatedStretch, PlacedStretch } from "../context.ts";
import type { Place } from "../reading.ts";

/** Where a trigger stands, and the sentence that it may look through. */
export interface Around {
  readonly context: Context;
  readonly window: Window;
  /** Tokens of the trigger. */
  readonly from: number;
  readonly to: number;
}

/** The date of an occasion: the nearest of its sentence, those after the trigger before those ahead of it. */
export function dateAround({ context, window, from, to }: Around): DatedStretch | null {
  const inside = context.dates.filter((date) => date.from >= window.from && date.to <= window.to);
  return nearest(inside, { from, to });
}

/** The place of an occasion: the nearest with a preposition of place. */
export function placeAround(around: Around, format: EncounterFormat): Place | null {
  const { context, window, from, to } = around;
  if (formatFamilies[format] === "remote") return null;
  const inside = context.places.filter(
    (place) => place.located && place.from >= window.from && place.to <= window.to,
  );
  const towns = inside.filter(({ name }) => name !== null);
  const found = nearest(towns, { from, to }) ?? nearest(inside, { from, to });
  return found === null ? null : { name: found.name, country: found.country };
}

/** What stands nearest to a trigger; a stretch after it is preferred to one as far before it. */
function nearest<Stretch extends DatedStretch | PlacedStretch>(
  stretches: readonly Stretch[],
  { from, to }: { readonly from: number; readonly to: number },
): Stretch | null {
  const far = (stretch: Stretch): number =>
    stretch.from >= to ? stretch.from - to : (from - stretch.to) * 1.5 + 1;
  return stretches.toSorted((one, other) => far(one) - far(other))[0] ?? null;
}
