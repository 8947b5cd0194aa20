import { verb } from "../../mention/verb/verb.ts";
import type { VerbItem } from "../clause/clause.ts";
import { anyPhraseAt } from "../stretch.ts";
import { contentBefore } from "./content-before.ts";
import { trimmed, lowerAt, wordCount, type Content, type Hearing } from "./hearing.ts";

/** How far before its verb «об этом» may stand, in tokens. */
const reachTokensMax = 14;

/** Where «об этом» stands for what was said, in «P, об этом сообщил X» or «Об этом сообщил X»; null without it. */
export function thatBefore(hearing: Hearing, { from }: VerbItem): number | null {
  const { words, spot, window } = hearing;
  if (words.aboutThat === undefined) return null;
  for (let at = from - 1; at >= Math.max(window.from, from - reachTokensMax); at--) {
    if (spot.lattice.before(verb, at + 1) !== undefined) return null;
    if (anyPhraseAt(spot.lattice, at, words.aboutThat) > 0) return opensFrame(hearing, at);
  }
  return null;
}

/** At the head of the sentence, or behind a mark. */
function opensFrame(hearing: Hearing, at: number): number | null {
  const opens = at === hearing.window.from || /^[,:;—–-]$/.test(lowerAt(hearing, at - 1));
  return opens ? at : null;
}

/** What «об этом» at a token stands for: the clause before it, else the sentence before. */
export function contentOfThat(hearing: Hearing, item: VerbItem, at: number): Content | null {
  return at > hearing.window.from
    ? contentBefore(hearing, { ...item, from: at })
    : sentenceBefore(hearing);
}

const wordsMin = 4;

/** The sentence before, if it is no question. */
function sentenceBefore({ context, window }: Hearing): Content | null {
  const last = context.mentions.sentences[window.index - 1];
  if (last === undefined || last.sentence.zone !== "body") return null;
  const { text } = context.mentions.canonical;
  const span = trimmed(text, last.sentence.start, last.sentence.end);
  if (text.charAt(last.sentence.end - 1) === "?" || wordCount(text, span) < wordsMin) return null;
  return { span, direct: false };
}
