import { finish, type Steps } from "../core/steps.ts";
import { declaredCharset } from "./declared-charset.ts";
import { decodeText } from "./decode.ts";
import { readPage } from "./html/read-page.ts";
import { tellLanguage } from "./language.ts";
import { readMasthead } from "./masthead.ts";
import { splitSentences } from "./sentences.ts";
import { isArticle, type CanonicalText, type ReadableDocument, type Zone } from "./text.ts";
import { findZones } from "./zones.ts";

/**
 * Reads a document's canonical text, with its zones, its sentences and its masthead.
 *
 * Plain text stays as decoded, line ends and all. A page is laid out one block to a line.
 *
 * @throws HouseError TXT-002 where no charset gives plausible text, TXT-004 where a page shows
 *   no text.
 */
export function readText(document: ReadableDocument): CanonicalText {
  return finish(readTextInSteps(document));
}

/** Reads a document's canonical text in steps. @throws As {@link readText}. */
export function* readTextInSteps({ bytes, mediaType }: ReadableDocument): Steps<CanonicalText> {
  switch (mediaType) {
    case "text/plain": {
      const { text, encoding, troubles } = decodeText(bytes);
      return yield* readPlainInSteps(text, { encoding, signals: troubles });
    }
    case "text/html": {
      const { text, encoding, troubles } = decodeText(bytes, { declared: declaredCharset(bytes) });
      return readHtml(text, { encoding, signals: troubles });
    }
  }
}

type Decoding = Pick<CanonicalText, "encoding" | "signals">;
const asWritten: Decoding = { encoding: "utf-8", signals: [] };

/** Reads text that is already decoded. */
export function readPlainText(text: string, decoding: Decoding = asWritten): CanonicalText {
  return finish(readPlainInSteps(text, decoding));
}

function* readPlainInSteps(text: string, decoding: Decoding): Steps<CanonicalText> {
  yield;
  const zones = findZones(text);
  yield;
  const language = tellLanguage(articleSample(text, zones));
  yield;
  const masthead = readMasthead(text, zones);
  yield;
  const sentences = splitSentences(text, zones, language);
  return { text, language, masthead, zones, sentences, ...decoding };
}

/** Reads the source of a page that is already decoded. @throws HouseError TXT-004. */
export function readHtml(html: string, { encoding, signals }: Decoding = asWritten): CanonicalText {
  const page = readPage(html);
  const { text, zones, masthead } = page;
  const language = tellLanguage(articleSample(text, zones));
  const sentences = splitSentences(text, zones, language);
  return {
    text,
    language,
    masthead,
    zones,
    sentences,
    encoding,
    signals: [...signals, ...page.signals],
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
