import type { Context, DatedStretch, PlacedStretch } from "../context.ts";
import { firstFrom, withinWindow } from "./stretches.ts";

/** Where the story stands at a point of the text, and since when. */
export interface Whereabouts {
  readonly place: PlacedStretch;
  readonly date: DatedStretch | null;
}

/** How far « y » reaches back for the place that it stands for, in tokens. */
const reachTokensMax = 90;

/** The place told last before a token, with the date of its sentence: what « y » stands for. */
export function whereaboutsAt(context: Context, at: number): Whereabouts | null {
  const { places, dates, mentions } = context;
  for (let index = firstFrom(places, at) - 1; index >= 0; index--) {
    const place = places[index];
    if (place === undefined || at - place.to > reachTokensMax) return null;
    if (!place.located || place.name === null) continue;
    const window = mentions.sentences[firstFrom(mentions.sentences, place.from + 1) - 1];
    const [date = null] = window === undefined ? [] : withinWindow(dates, window);
    return { place, date };
  }
  return null;
}
