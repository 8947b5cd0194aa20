import type { EdtfDate } from "../../core/edtf.ts";
import { hasShape, shape } from "../../grammar/word.ts";
import type { SentenceWindow } from "../../mention/mentions.ts";
import { clauseWords } from "../clause/clause.ts";
import type { Context, DatedStretch, PlacedStretch } from "../context.ts";
import { withinWindow } from "./stretches.ts";
import { isDay } from "./told.ts";

/** A sentence that is nothing but a day, or a day and a town: «7 июня, Лима.» */
export interface Heading {
  readonly date: EdtfDate;
  readonly place: PlacedStretch | null;
}

/** How many sentences of a diary one heading may stand over. */
const sentencesMax = 6;

/** The heading over a sentence in its paragraph, in languages whose diaries are written so; null without one. */
export function headingOver(context: Context, { index, sentence }: SentenceWindow): Heading | null {
  const { sentences, language } = context.mentions;
  if (!clauseWords(language).inflected) return null;
  for (let at = index - 1; at >= Math.max(0, index - sentencesMax); at--) {
    const window = sentences[at];
    if (window?.sentence.paragraph !== sentence.paragraph) return null;
    const heading = readHeading(context, window);
    if (heading !== null) return heading;
  }
  return null;
}

function readHeading(context: Context, window: SentenceWindow): Heading | null {
  const [date, ...others] = withinWindow(context.dates, window);
  if (date === undefined || others.length > 0 || !isDay(date.edtf)) return null;
  const [place] = withinWindow(context.places, window);
  const isBare = isCovered(context, window, place === undefined ? [date] : [date, place]);
  return isBare ? { date: date.edtf, place: place ?? null } : null;
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
