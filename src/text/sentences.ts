import type { Span } from "../core/span.ts";
import { findBlocks } from "./blocks.ts";
import { cutLong } from "./long-sentences.ts";
import { breakSentences } from "./sentence-breaks.ts";
import type { Sentence, Zone } from "./text.ts";

/**
 * Splits a text into sentences, each trimmed and inside one zone.
 *
 * Lines that stand alone (headlines, list items, captions) are sentences too.
 *
 * @param zones - Tile the text in order.
 * @param language - ISO 639-1; abbreviations of all languages are heeded for one that we lack.
 */
export function splitSentences(text: string, zones: readonly Zone[], language: string): Sentence[] {
  const blocks = findBlocks(text);
  const sentences: Sentence[] = [];
  let zoneAt = 0;
  blocks.forEach((block, paragraph) => {
    while ((zones[zoneAt]?.end ?? Infinity) <= block.start) zoneAt += 1;
    for (let at = zoneAt; (zones[at]?.start ?? Infinity) < block.end; at += 1) {
      const zone = zones[at];
      if (zone === undefined) break;
      const piece = {
        start: Math.max(block.start, zone.start),
        end: Math.min(block.end, zone.end),
      };
      for (const whole of breakSentences(text, piece, language))
        for (const { start, end } of cutLong(text, whole))
          sentences.push({ start, end, zone: zone.kind, paragraph });
    }
  });
  return sentences;
}

/** Splits a stretch that is all of one zone. */
export function breakParagraphs(text: string, stretch: Span, language: string): Span[] {
  return findBlocks(text.slice(stretch.start, stretch.end)).flatMap((block) =>
    breakSentences(
      text,
      { start: block.start + stretch.start, end: block.end + stretch.start },
      language,
    ),
  );
}
