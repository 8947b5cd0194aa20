import type { Span } from "../../core/span.ts";
import type { Stance } from "../../core/vocabulary.ts";
import type { SentenceWindow } from "../../mention/mentions.ts";
import type { PartyItem } from "../../mention/party/party.ts";
import type { Place as Spot } from "../clause/clause.ts";
import type { Context } from "../context.ts";
import type { ImpliedBy } from "../implied-by.ts";
import { findDashed } from "./dashed.ts";
import { findQuotes, type Quote } from "./quotes.ts";
import { sayingWords } from "./words-of.ts";
import type { SayingWords } from "./words.ts";

/** Who says it: a person's id or a party code, and the side that the words then bind. */
export interface Speaker {
  readonly speaker: string;
  readonly codes: readonly string[];
}

/** The words that were said, without their frame. */
export interface Content {
  readonly span: Span;
  /** In quotation marks from its first word to its last. */
  readonly direct: boolean;
  /** A thing, and no clause: the tense of a verb inside it says nothing of what is said. */
  readonly thing?: true;
  /** What the words before it make of it: "the hope that …". */
  readonly stance?: Stance;
}

/** Something said, before it has its number. */
export interface Said extends Speaker {
  readonly mode: "direct" | "reported";
  readonly stance: Stance;
  readonly span: Span;
  readonly rule: string;
  /** 0 to 1. */
  readonly confidence: number;
  /** What of the speaker was implied rather than stated, or null. */
  readonly implied: ImpliedBy | null;
  readonly sentence: number;
}

/** A sentence with its quotations, as the finders of sayings see it. */
export interface Hearing {
  readonly context: Context;
  readonly window: SentenceWindow;
  readonly spot: Spot;
  readonly words: SayingWords;
  /** Quotations that touch the sentence; they may begin before it and end after it. */
  readonly quotes: readonly Quote[];
}

/** The sentences of an article that can report something, each with its quotations. */
export function hearingsOf(context: Context): readonly Hearing[] {
  const { lattice, language, sentences } = context.mentions;
  const words = sayingWords(language);
  const hearings: Hearing[] = [];
  for (const paragraph of paragraphsOf(sentences)) {
    const quotes = quotesIn(context, paragraph);
    let next = 0;
    for (const window of paragraph) {
      while ((quotes[next]?.outer.end ?? Infinity) <= window.sentence.start) next++;
      let last = next;
      while ((quotes[last]?.outer.start ?? Infinity) < window.sentence.end) last++;
      const spot = { lattice, window, language };
      hearings.push({ context, window, spot, words, quotes: quotes.slice(next, last) });
    }
  }
  return hearings.filter(({ window }) => window.sentence.zone !== "title");
}

/** Neighbouring sentences of one block. */
function paragraphsOf(
  sentences: readonly SentenceWindow[],
): readonly (readonly SentenceWindow[])[] {
  const paragraphs: SentenceWindow[][] = [];
  for (const window of sentences) {
    const last = paragraphs.at(-1);
    const same = last?.[0]?.sentence.paragraph === window.sentence.paragraph;
    if (same && last !== undefined) last.push(window);
    else paragraphs.push([window]);
  }
  return paragraphs;
}

function quotesIn({ mentions }: Context, paragraph: readonly SentenceWindow[]): readonly Quote[] {
  const [first, last] = [paragraph[0]?.sentence, paragraph.at(-1)?.sentence];
  if (first === undefined || last === undefined) return [];
  const { text } = mentions.canonical;
  const paragraphSpan = { start: first.start, end: last.end };
  const dashed =
    sayingWords(mentions.language).bareThings === true ? findDashed(text, paragraphSpan) : [];
  return dashed.length > 0 ? dashed : findQuotes(text, paragraphSpan);
}

/** The quotation that holds an offset, marks excluded. */
export function quoteAround({ quotes }: Hearing, offset: number): Quote | undefined {
  return quotes.find(({ inner }) => offset >= inner.start && offset < inner.end);
}

/** The token after the quotation that holds a token; the next token where none does. */
export function pastQuote(hearing: Hearing, at: number): number {
  const { tokens } = hearing.spot.lattice;
  const quote = quoteAround(hearing, tokens.starts[at] ?? 0);
  let next = at + 1;
  if (quote !== undefined)
    while (next < hearing.window.to && (tokens.starts[next] ?? 0) < quote.inner.end) next++;
  return next;
}

/** Whom a party phrase means. */
export function referentOf(
  { context }: Hearing,
  item: PartyItem,
): { readonly persons: readonly string[]; readonly codes: readonly string[] } | undefined {
  return context.discourse.referents.get(item);
}

/** The word of a token in lower case; empty outside. */
export function lowerAt({ spot }: Hearing, at: number): string {
  return spot.lattice.tokens.words[at]?.lower ?? "";
}

/** The token before a verb and the pronouns that stand ahead of it: « que » of « que lui a promis ». */
export function beforePronouns(hearing: Hearing, from: number): number {
  let at = from - 1;
  while (hearing.words.pronouns.has(lowerAt(hearing, at))) at--;
  return at;
}

/** Count of words in a stretch of text. */
export function wordCount(text: string, { start, end }: Span): number {
  return text.slice(start, end).split(/\s+/).filter(Boolean).length;
}

/** A stretch without white space and marks at its ends. */
export function trimmed(text: string, start: number, end: number): Span {
  let [first, last] = [start, end];
  while (first < last && /[\s,;:–—-]/.test(text.charAt(first))) first++;
  while (last > first && /[\s,.;:–—]/.test(text.charAt(last - 1))) last--;
  return { start: first, end: last };
}
