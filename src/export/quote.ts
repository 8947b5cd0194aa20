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

function firstWords(line: string): string {
  const words = line.split(" ");
  return words.length <= findingWordsMax ? line : `${words.slice(0, findingWordsMax).join(" ")} …`;
}

function cut(line: string): string {
  if (line.length <= quotationLengthMax) return line;
  const head = line.slice(0, quotationLengthMax);
  return `${head.slice(0, head.lastIndexOf(" "))} …`;
}
