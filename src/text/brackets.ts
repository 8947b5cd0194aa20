import type { Span } from "../core/span.ts";

/** Where a paragraph is inside brackets. Places are asked from left to right. */
export interface Nesting {
  within(place: number): boolean;
}

/** Brackets longer than this are not held together: the closing one was probably forgotten. */
const bracketUnitsMax = 1500;

/** Knows, for each place of a paragraph, whether it lies inside brackets. */
export function nestingOf(text: string, paragraph: Span): Nesting {
  const stretches = bracketed(text, paragraph);
  let cursor = 0;
  return {
    within: (place) => {
      while (cursor < stretches.length && (stretches[cursor]?.end ?? 0) <= place) cursor += 1;
      const here = stretches[cursor];
      return here !== undefined && here.start < place;
    },
  };
}

/** Brackets deeper than this were forgotten open. */
const depthMax = 8;

/** Outermost brackets that do close, in order. */
function bracketed(text: string, { start, end }: Span): Span[] {
  const open: number[] = [];
  const found: Span[] = [];
  for (let place = start; place < end; place += 1) {
    const unit = text.charCodeAt(place);
    if (unit === openingBracket && open.push(place) > depthMax) open.shift();
    if (unit !== closingBracket) continue;
    const opened = open.pop();
    if (opened !== undefined) addOuter(found, { start: opened, end: place + 1 });
  }
  return found;
}

const openingBracket = 0x28;
const closingBracket = 0x29;

/** Adds a stretch to those found, in place of those that lie within it. */
function addOuter(found: Span[], stretch: Span): void {
  if (stretch.end - stretch.start > bracketUnitsMax) return;
  while ((found.at(-1)?.start ?? -1) > stretch.start) found.pop();
  found.push(stretch);
}
