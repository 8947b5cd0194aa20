import type { Evidence } from "../register/register.ts";
import type { Citation } from "../view/view.ts";

/** A quotation stays short whatever the rights: so many code units at most. */
const quotationLengthMax = 300;

/** From a page that forbids reproduction: enough words to find the passage. */
const findingWordsMax = 8;

/**
 * The words of a quotation that may be given away.
 *
 * Where the page forbids reproduction, the first few words, which are enough to find the rest;
 * else the passage, cut at a word where it is long.
 */
export function quoteWithin(
  { quote }: Pick<Evidence, "quote">,
  source: Pick<Citation, "rights"> | null,
): string {
  const words = quote.replaceAll(/\s+/g, " ").trim();
  return source?.rights === "reserved" ? firstWords(words) : cut(words);
}

/** A stretch within its sentence, as far as it may be given away. */
interface QuotedSentence {
  /** Empty where the stretch opens the sentence. */
  readonly before: string;
  readonly stretch: string;
  /** Empty where it closes it. */
  readonly after: string;
}

/** A whole sentence may be a little longer than a stretch. Code units. */
const sentenceLengthMax = 420;

/**
 * The sentence that a quotation stands in, told apart from the stretch itself.
 *
 * Where the page forbids reproduction, the stretch alone is given, cut to its first words; a long
 * sentence is cut at words, before and after the stretch.
 */
export function sentenceWithin(
  evidence: Pick<Evidence, "quote" | "sentence">,
  source: Pick<Citation, "rights"> | null,
): QuotedSentence {
  const stretch = quoteWithin(evidence, source);
  const { sentence } = evidence;
  if (sentence === undefined || source?.rights === "reserved" || stretch.endsWith(" …"))
    return { before: "", stretch, after: "" };
  const room = Math.max(0, sentenceLengthMax - stretch.length);
  const [before, after] = [sentence.before, sentence.after].map((part) =>
    part.replaceAll(/\s+/g, " "),
  );
  return {
    before: lastUnits(before ?? "", Math.max(room / 2, room - (after ?? "").length)),
    stretch,
    after: firstUnits(after ?? "", Math.max(room / 2, room - (before ?? "").length)),
  };
}

function lastUnits(words: string, unitsMax: number): string {
  if (words.length <= unitsMax) return words;
  const kept = words.slice(words.length - unitsMax);
  return `… ${kept.slice(kept.indexOf(" ") + 1)}`;
}

function firstUnits(words: string, unitsMax: number): string {
  if (words.length <= unitsMax) return words;
  const kept = words.slice(0, unitsMax);
  return `${kept.slice(0, Math.max(0, kept.lastIndexOf(" ")))} …`;
}

function firstWords(line: string): string {
  const words = line.split(" ");
  return words.length <= findingWordsMax ? line : `${words.slice(0, findingWordsMax).join(" ")} …`;
}

function cut(line: string): string {
  if (line.length <= quotationLengthMax) return line;
  const head = line.slice(0, quotationLengthMax);
  return `${head.slice(0, head.lastIndexOf(" "))} …`;
}
