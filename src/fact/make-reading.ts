import type { Mentions } from "../mention/mentions.ts";
import { isArticle, type CanonicalText } from "../text/text.ts";
import type { Facts } from "./facts.ts";
import type { Reading } from "./reading.ts";
import { todayOf } from "./today.ts";

/**
 * Puts the facts of a document into its Reading. The text goes along where offsets need it; the day
 * of publication is the page's, else the one that the text fixes.
 */
export function makeReading(parts: {
  readonly file: string;
  readonly mediaType: string;
  readonly mentions: Mentions;
  readonly facts: Facts;
}): Reading {
  const { file, mediaType, mentions, facts } = parts;
  const text = mentions.canonical;
  return {
    document: { file, language: text.language, ...text.masthead, published: todayOf(mentions) },
    noise: noiseOf(text),
    ...(mediaType === "text/plain" ? {} : { text: text.text }),
    ...facts,
  };
}

/** Zones that are no part of the article nor of its head, neighbours joined. */
function noiseOf({ zones }: CanonicalText): readonly (readonly [number, number])[] {
  const noise: [number, number][] = [];
  for (const { kind, start, end } of zones) {
    if (isArticle(kind) || kind === "byline" || kind === "publication") continue;
    const last = noise.at(-1);
    if (last !== undefined && last[1] === start) last[1] = end;
    else noise.push([start, end]);
  }
  return noise;
}
