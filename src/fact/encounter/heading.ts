import { once } from "../../core/once.ts";
import { hasShape, shape } from "../../grammar/word.ts";
import type { SentenceWindow } from "../../mention/mentions.ts";
import { clauseWords } from "../clause/clause.ts";
import type { Context, DatedStretch, PlacedStretch } from "../context.ts";
import { withinWindow } from "./stretches.ts";
import { isDay } from "./told.ts";

/** A sentence that is nothing but a day, a town, or both: «7 июня, Лима.», « Mardi 15. », « Dakar. » */
export interface Heading {
  readonly date: DatedStretch | null;
  readonly place: PlacedStretch | null;
}

/** How many sentences of a diary one heading may stand over. */
const sentencesMax = 6;

/** A programme has more than one heading; where diaries are not written so, a single one may be anything. */
const headingsMin = 2;

/** The heading over a sentence in its paragraph; null without one. */
export function headingOver(context: Context, { index, sentence }: SentenceWindow): Heading | null {
  const headings = headingsIn(context);
  if (headings.size === 0) return null;
  for (let at = index - 1; at >= Math.max(0, index - sentencesMax); at--) {
    if (context.mentions.sentences[at]?.sentence.paragraph !== sentence.paragraph) return null;
    const heading = headings.get(at);
    if (heading !== undefined) return heading;
  }
  return null;
}

const headingsIn = once((context: Context): ReadonlyMap<number, Heading> => {
  const found = new Map<number, Heading>();
  for (const [at, window] of context.mentions.sentences.entries()) {
    const heading = readHeading(context, window);
    if (heading !== null) found.set(at, heading);
  }
  const isDiary = clauseWords(context.mentions.language).inflected;
  if (found.size >= headingsMin) return found;
  return new Map([...found].filter(([, { date }]) => isDiary && date !== null));
});

function readHeading(context: Context, window: SentenceWindow): Heading | null {
  if (window.sentence.zone !== "body") return null; // a dateline tells where it was written
  const [date = null, ...others] = withinWindow(context.dates, window);
  const [place = null] = withinWindow(context.places, window);
  if (others.length > 0 || !tells({ date, place })) return null;
  const own = [date, place].filter((stretch) => stretch !== null);
  return isCovered(context, window, own) ? { date, place } : null;
}

/** A day or a few in a row, else a town; a state alone is no heading. */
function tells({ date, place }: Heading): boolean {
  return date === null ? place !== null && place.name !== null : isPeriod(date);
}

function isPeriod({ edtf }: DatedStretch): boolean {
  return edtf.split("/").every(isDay);
}

/** Whether no other word stands in the sentence. */
function isCovered(
  { mentions: { lattice } }: Context,
  { from, to }: SentenceWindow,
  stretches: readonly (DatedStretch | PlacedStretch)[],
): boolean {
  return lattice.tokens.words
    .slice(from, to)
    .every(
      (word, offset) =>
        !hasShape(word, shape.word) ||
        stretches.some((one) => one.from <= from + offset && from + offset < one.to),
    );
}
