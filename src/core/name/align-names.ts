import { compareParts, type PartMatch } from "./compare-parts.ts";
import type { NamePart } from "./name-parts.ts";
import { soundsOf } from "./sounds.ts";

/** Neighbouring parts of one name: one, or two that the other name writes together. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** A stretch of one name that is a stretch of the other. */
export interface AlignedParts {
  readonly one: Stretch;
  readonly other: Stretch;
  readonly quality: number;
  readonly how: PartMatch["how"] | "initial";
}

export interface Alignment {
  readonly matched: readonly AlignedParts[];
  /** Parts that found none, particles apart. */
  readonly restOne: readonly NamePart[];
  readonly restOther: readonly NamePart[];
}

/** Lays one name on another, the best fits first; parts may stand in another order. */
export function alignNames(one: readonly NamePart[], other: readonly NamePart[]): Alignment {
  const matched: AlignedParts[] = [];
  for (const fit of fitsOf(one, other)) {
    const free = matched.every(
      (known) => !overlap(known.one, fit.one) && !overlap(known.other, fit.other),
    );
    if (free) matched.push(fit);
  }
  matched.sort((a, b) => a.one.from - b.one.from);
  return {
    matched,
    restOne: restOf(
      one,
      matched.map((fit) => fit.one),
    ),
    restOther: restOf(
      other,
      matched.map((fit) => fit.other),
    ),
  };
}

function fitsOf(one: readonly NamePart[], other: readonly NamePart[]): readonly AlignedParts[] {
  const fits: AlignedParts[] = [];
  for (const here of stretchesOf(one)) {
    for (const there of stretchesOf(other)) {
      if (here.to - here.from > 1 && there.to - there.from > 1) continue;
      const fit = fitOf(wordOf(one, here), wordOf(other, there));
      if (fit !== null) fits.push({ one: here, other: there, ...fit });
    }
  }
  return fits.toSorted(
    (a, b) =>
      b.quality - a.quality ||
      Math.abs(a.one.from - a.other.from) - Math.abs(b.one.from - b.other.from) ||
      a.one.from - b.one.from,
  );
}

/** Single parts, and neighbours: "Abdel Fattah" is "Abdelfattah". */
function stretchesOf(parts: readonly NamePart[]): readonly Stretch[] {
  const singles = parts.flatMap(({ particle }, from) => (particle ? [] : [{ from, to: from + 1 }]));
  const pairs = parts
    .slice(1)
    .flatMap(({ particle, initial }, from) =>
      particle || initial || parts[from]?.initial === true ? [] : [{ from, to: from + 2 }],
    );
  // "Abd al-Rahman" is "Abderrahman".
  const around = parts
    .slice(2)
    .flatMap(({ particle }, from) =>
      parts[from + 1]?.particle === true && parts[from]?.particle === false && !particle
        ? [{ from, to: from + 3 }]
        : [],
    );
  return [...singles, ...pairs, ...around];
}

function wordOf(parts: readonly NamePart[], { from, to }: Stretch): string {
  const stretch = parts.slice(from, to);
  const kept = to - from > 2 ? stretch.filter(({ particle }) => !particle) : stretch;
  return kept.map(({ word }) => word).join("");
}

function fitOf(one: string, other: string): Pick<AlignedParts, "quality" | "how"> | null {
  if (one.length > 1 && other.length > 1) return compareParts(one, other);
  if (one === other) return { quality: 0.7, how: "initial" };
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return begins(short, long) ? { quality: 0.6, how: "initial" } : null;
}

/** Whether a name may begin with an initial, whatever the script. */
export function begins(initial: string, word: string): boolean {
  const heads = new Set(soundsOf(word).plain.map((sounds) => sounds.slice(0, 1)));
  return (
    word.startsWith(initial) ||
    soundsOf(initial).plain.some((sounds) => sounds !== "" && heads.has(sounds.slice(0, 1)))
  );
}

function overlap(one: Stretch, other: Stretch): boolean {
  return one.from < other.to && other.from < one.to;
}

function restOf(parts: readonly NamePart[], taken: readonly Stretch[]): readonly NamePart[] {
  return parts.filter(
    ({ particle }, at) => !particle && !taken.some(({ from, to }) => from <= at && at < to),
  );
}
