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
  /** The other occasions of the sentence: what stands beyond one of them is theirs. */
  readonly others: readonly { readonly from: number; readonly to: number }[];
}

/** The date of an occasion: the nearest of its sentence, those after the trigger before those ahead of it. */
export function dateAround(around: Around): DatedStretch | null {
  const { context, window } = around;
  return nearest(
    context.dates.filter((date) => date.from >= window.from && date.to <= window.to),
    around,
  );
}

/** The place of an occasion: the nearest with a preposition of place; « la conférence d'Oslo » for one that is named after its town. */
export function placeAround(around: Around, format: EncounterFormat): Place | null {
  const { context, window, to } = around;
  const family = formatFamilies[format];
  if (family === "remote") return null;
  const inside = context.places.filter(
    (place) => place.from >= window.from && place.to <= window.to,
  );
  const named = inside.find(
    (place) => family === "conference" && place.name !== null && place.from === to + 1,
  );
  const located = inside.filter((place) => place.located);
  const found =
    named ??
    nearest(
      located.filter(({ name }) => name !== null),
      around,
    ) ??
    nearest(located, around);
  return found === null ? null : { name: found.name, country: found.country };
}

/** What stands nearest to a trigger; a stretch after it is preferred to one as far before it. */
function nearest<Stretch extends DatedStretch | PlacedStretch>(
  stretches: readonly Stretch[],
  { from, to, others }: Around,
): Stretch | null {
  const far = (stretch: Stretch): number =>
    stretch.from >= to ? stretch.from - to : (from - stretch.to) * 1.5 + 1;
  const isBeyond = (stretch: Stretch): boolean =>
    others.some(
      (other) =>
        (to <= other.from && other.to <= stretch.from) ||
        (stretch.to <= other.from && other.to <= from),
    );
  const own = stretches.filter((stretch) => !isBeyond(stretch));
  return own.toSorted((one, other) => far(one) - far(other))[0] ?? null;
}
