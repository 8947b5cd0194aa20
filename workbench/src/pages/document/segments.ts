import type { SupportedSpan, Zone } from "../../../../src/contract/contract.ts";
import type { Range } from "./selection.ts";

/** A paragraph of a zone: where it stands in the text. */
export interface Paragraph extends Range {
  readonly text: string;
}

/** A piece of a paragraph under which the same stretches lie from its start to its end. */
export interface Segment extends Range {
  readonly text: string;
  /** The stretches that cover it, the shortest first. */
  readonly spans: readonly SupportedSpan[];
  readonly chosen: boolean;
}

/** The lines of a zone that hold anything. */
export function paragraphsOf(text: string, { start, end }: Zone): readonly Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let from = start;
  for (const line of text.slice(start, end).split("\n")) {
    if (line.trim() !== "") paragraphs.push({ start: from, end: from + line.length, text: line });
    from += line.length + 1;
  }
  return paragraphs;
}

/** Cuts a paragraph wherever a stretch begins or ends, so that overlapping ones can be drawn. */
export function segmentsOf(
  paragraph: Paragraph,
  spans: readonly SupportedSpan[],
  chosen: readonly Range[],
): readonly Segment[] {
  const here = spans.filter((span) => touches(span, paragraph));
  const cuts = cutsIn(paragraph, [...here, ...chosen.filter((range) => touches(range, paragraph))]);
  return cuts.slice(0, -1).map((start, at) => {
    const end = cuts[at + 1] ?? paragraph.end;
    const piece = { start, end };
    return {
      ...piece,
      text: paragraph.text.slice(start - paragraph.start, end - paragraph.start),
      spans: here.filter((span) => touches(span, piece)).toSorted(byLength),
      chosen: chosen.some((range) => touches(range, piece)),
    };
  });
}

function cutsIn(paragraph: Paragraph, ranges: readonly Range[]): readonly number[] {
  const inside = ranges
    .flatMap(({ start, end }) => [start, end])
    .filter((cut) => cut > paragraph.start && cut < paragraph.end);
  return [...new Set([paragraph.start, ...inside, paragraph.end])].toSorted((a, b) => a - b);
}

function touches(one: Range, other: Range): boolean {
  return one.start < other.end && one.end > other.start;
}

function byLength(one: Range, other: Range): number {
  return one.end - one.start - (other.end - other.start);
}
