import { quotation, type Quotation, type Span } from "../../core/span.ts";
import type { Context } from "../context.ts";
import type { Told } from "./told.ts";

/** A longer sentence is read worse than the part of it that tells the encounter. Characters. */
const lengthMax = 300;

/** The sentences that tell an encounter, each once; the one that tells most of it first. */
export function evidenceOf({ mentions }: Context, told: Told): readonly Quotation[] {
  const { text } = mentions.canonical;
  const richestFirst = told.tellings.toSorted(
    (one, other) => lengthOf(other.evidence) - lengthOf(one.evidence),
  );
  const spans = richestFirst.map(({ sentence, evidence }) => {
    const whole = mentions.sentences[sentence]?.sentence;
    return whole === undefined ? evidence : quotable(text, whole, evidence);
  });
  const firsts = new Map(spans.map((span) => [`${span.start}-${span.end}`, span]));
  return [...firsts.values()].map((span) => quotation(text, span));
}

function lengthOf({ start, end }: Span): number {
  return end - start;
}

/** Marks that end a part of a sentence, the strongest first. */
const borders = [/[;:\n]/u, /[;:\n,()—–]/u];

/** The sentence around a telling; of a long one the part between two marks that holds it. */
function quotable(text: string, { start, end }: Span, telling: Span): Span {
  const whole = { start, end };
  if (telling.start < start || telling.end > end) return telling;
  if (lengthOf(whole) <= lengthMax) return whole;
  const parts = borders.map((border) => between(text, whole, { telling, border }));
  return parts.find((part) => lengthOf(part) <= lengthMax) ?? parts.at(-1) ?? telling;
}

/** From behind the mark before a stretch to the mark after it. */
function between(
  text: string,
  whole: Span,
  { telling, border }: { readonly telling: Span; readonly border: RegExp },
): Span {
  let start = telling.start;
  while (start > whole.start && !border.test(text.charAt(start - 1))) start--;
  while (/\s/u.test(text.charAt(start))) start++;
  let end = telling.end;
  while (end < whole.end && !border.test(text.charAt(end))) end++;
  return { start, end };
}
