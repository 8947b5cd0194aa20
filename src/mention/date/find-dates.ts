import type { Language } from "../../core/language.ts";
import type { Span } from "../../core/span.ts";
import { spanOf, type Tokens } from "../../grammar/tokens.ts";
import type { DateValue } from "./date-value.ts";
import { english } from "./en/dates.ts";
import { french } from "./fr/dates.ts";
import { DateReader } from "./reader.ts";
import { russian } from "./ru/dates.ts";
import { Scan } from "./scan.ts";

/** A date as it stands in the text: what the words say, before anything is resolved. */
export interface DateMention extends Span {
  /** Tokens `[from, to)`. */
  readonly from: number;
  readonly to: number;
  readonly value: DateValue;
  /** Id of the rule that found it. */
  readonly rule: string;
}

/** Where and how to look. */
export interface DateContext {
  readonly language: Language;
  /** Tokens `[from, to)`: one sentence, or the whole text. All tokens where left out. */
  readonly from?: number;
  readonly to?: number;
  /** Whether "03/04/2025" is 4 March: by the evidence of the text, else as the language writes. */
  readonly monthFirst?: boolean;
}

/** The reader of each language, compiled once. */
export const dateReaders: Readonly<Record<Language, DateReader>> = {
  fr: new DateReader(french),
  en: new DateReader(english),
  ru: new DateReader(russian),
};

/** The highest level: a reading of any rule. */
const everything = 5;

/**
 * Finds the dates in a stretch of tokens.
 *
 * @returns Mentions in reading order, never overlapping; the longest where several begin at one
 *   token. Durations, clock times and vague words (`value.kind`) are found as well, so that nothing
 *   takes them for days: leave out what you do not want.
 * @throws Nothing: a text without dates gives an empty array. The time is linear in the tokens.
 */
export function findDates(tokens: Tokens, context: DateContext): readonly DateMention[] {
  const reader = dateReaders[context.language];
  const scan = new Scan(tokens, reader, {
    from: context.from ?? 0,
    to: context.to ?? tokens.words.length,
    ...(context.monthFirst === undefined ? {} : { monthFirst: context.monthFirst }),
  });
  const found: DateMention[] = [];
  for (let at = scan.from; at < scan.to;) {
    const mention = mentionAt(reader, scan, at);
    if (mention !== null) found.push(mention);
    at = mention === null ? at + 1 : mention.to;
  }
  return found;
}

function mentionAt(reader: DateReader, scan: Scan, at: number): DateMention | null {
  if (!reader.mayBegin(scan.word(at), scan.word(at + 1))) return null;
  const reading = scan.read(everything, at);
  if (reading === null) return null;
  const { start, end } = spanOf(scan.tokens, at, reading.end);
  return { start, end, from: at, to: reading.end, value: reading.value, rule: reading.rule };
}
