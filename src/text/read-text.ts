import { decodeText } from "./decode.ts";
import { tellLanguage } from "./language.ts";
import { readMasthead } from "./masthead.ts";
import { splitSentences } from "./sentences.ts";
import { isArticle, type CanonicalText, type ReadableDocument, type Zone } from "./text.ts";
import { findZones } from "./zones.ts";

/**
 * Reads a document's canonical text, with its zones, its sentences and its masthead.
 *
 * @throws HouseError TXT-002 where no charset gives plausible text.
 */
export function readText({ bytes }: ReadableDocument): CanonicalText {
  const { text, encoding, troubles } = decodeText(bytes);
  return readPlainText(text, { encoding, signals: troubles });
}

/** Reads text that is already decoded. */
export function readPlainText(
  text: string,
  { encoding, signals }: Pick<CanonicalText, "encoding" | "signals"> = {
    encoding: "utf-8",
    signals: [],
  },
): CanonicalText {
  const zones = findZones(text);
  const language = tellLanguage(articleSample(text, zones));
  return {
    text,
    language,
    masthead: readMasthead(text, zones, language),
    zones,
    sentences: splitSentences(text, zones, language),
    encoding,
    signals,
  };
}

const sampleUnits = 4000;

/** The first few thousand units of the article's body, or of the whole where it has none. */
export function articleSample(text: string, zones: readonly Zone[]): string {
  const body = zones.filter(({ kind }) => kind === "body");
  const chosen = body.length > 0 ? body : zones.filter(({ kind }) => isArticle(kind));
  let sample = "";
  for (const { start, end } of chosen.length > 0 ? chosen : zones) {
    sample += text.slice(start, Math.min(end, start + sampleUnits)) + "\n";
    if (sample.length > sampleUnits) break;
  }
  return sample;
}
