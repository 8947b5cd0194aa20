import { isArticle, type CanonicalText } from "../text/text.ts";
import type { Facts } from "./facts.ts";
import type { Reading } from "./reading.ts";

/** Puts the facts of a document into its Reading. The text goes along where offsets need it. */
export function makeReading(parts: {
  readonly file: string;
  readonly mediaType: string;
  readonly text: CanonicalText;
  readonly facts: Facts;
}): Reading {
  const { file, mediaType, text, facts } = parts;
  return {
    document: { file, language: text.language, ...text.masthead },
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
