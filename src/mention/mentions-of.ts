import type { Language } from "../core/language.ts";
import { splitSentences } from "../text/sentences.ts";
import type { CanonicalText } from "../text/text.ts";
import { findMentions } from "./find-mentions.ts";
import type { Mentions } from "./mentions.ts";

/** Finds the mentions of a plain text that is all article, as tests and scores want it. */
export function mentionsOf(text: string, language: Language): Mentions {
  const zones = [{ kind: "body", start: 0, end: text.length }] as const;
  const masthead = { title: null, publisher: null, author: null, published: null, rights: null };
  const canonical: CanonicalText = {
    text,
    language,
    masthead,
    zones,
    sentences: splitSentences(text, zones, language),
    encoding: "utf-8",
    signals: [],
  };
  return findMentions(canonical);
}
