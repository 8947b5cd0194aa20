import { foldWords } from "../core/fold-words.ts";
import { gather } from "../core/lists.ts";
import type { Quotation, Span } from "../core/span.ts";
import { type FormatFamily, formatFamilies } from "../core/vocabulary.ts";
import type { Encounter } from "../fact/reading.ts";
import { monthOf } from "./calendar-words.ts";
import { type CountedThing, hoursPer, numberOf, thingStems } from "./counted-things.ts";

/** A number that a document gives for something it counts. */
export interface Figure {
  readonly thing: CountedThing;
  readonly number: number;
}

/**
 * Finds what a document counts, and gives each figure to an encounter: to the one that its sentence
 * tells; else to the only one of the kind that such things belong to; else to the one told last.
 *
 * @param sentences - Those of the article.
 * @returns The figures by the id of the encounter in its Reading.
 */
export function figuresIn(
  text: string,
  sentences: readonly Span[],
  told: readonly Encounter[],
): ReadonlyMap<string, readonly Figure[]> {
  if (told.length === 0) return nothingCounted;
  return gather(sentences, (sentence) =>
    countedIn(text.slice(sentence.start, sentence.end)).flatMap((figure) => {
      const owner = ownerOf(figure, sentence, told);
      return owner === undefined ? [] : [[owner.id, figure] as const];
    }),
  );
}

const nothingCounted: ReadonlyMap<string, readonly Figure[]> = new Map();

/** A thing is named within so many words after its number. */
const thingWithinWords = 4;

function countedIn(sentence: string): readonly Figure[] {
  const words = foldWords(sentence).split(" ");
  const figures: Figure[] = [];
  for (let at = 0; at < words.length; at++) {
    const number = numberOf(words[at] ?? "");
    if (number === null || number === 0) continue;
    const figure = figureAt(words, at, number);
    if (figure !== null) figures.push(figure);
  }
  return figures;
}

function figureAt(words: readonly string[], at: number, number: number): Figure | null {
  if (monthOf(words[at + 1] ?? "") !== null || isOfPair(words, at, number)) return null;
  const after = words.slice(at + 1, at + 1 + thingWithinWords);
  const next = after.findIndex((one) => numberOf(one) !== null);
  const before = words.slice(Math.max(0, at - stayWithinWords), at);
  const around = [...before, ...words.slice(at, at + stayWithinWords)];
  const named = next < 0 ? after : after.slice(0, next);
  if (before.some(isDelegation) && heads.has(named[0] ?? "")) return { thing: "delegates", number };
  return figureOf(number, { after: named, ofStay: around.some(isStay) });
}

/** « les deux ministres » are the two who met, and no number of anything. */
function isOfPair(words: readonly string[], at: number, number: number): boolean {
  return number === 2 && definite.has(words[at - 1] ?? "");
}

const definite: ReadonlySet<string> = new Set(
  "les ces leurs the these their both оба обе эти".split(" "),
);

/** "A delegation of 14 members": its heads are delegates, whatever they are called. */
function isDelegation(word: string): boolean {
  return /^(?:delegation|делегаци)/.test(word);
}

const heads: ReadonlySet<string> = new Set(
  "membres personnes members people persons человек членов участников".split(" "),
);

/** "A visit of two days", "48-hour stay": a length is of the stay that is named so near to it. */
const stayWithinWords = 5;

function isStay(word: string): boolean {
  return stayStems.some((stem) => word.startsWith(stem));
}

const stayStems = "visit визит sejour stay tournee поездк пребывани".split(" ");

function figureOf(
  number: number,
  { after, ofStay }: { readonly after: readonly string[]; readonly ofStay: boolean },
): Figure | null {
  const [first = ""] = after;
  const words = ` ${after.join(" ")} `;
  const end = clauseEnd(after);
  for (const { thing, begins } of sought) {
    // A length stands right after its number; a thing may have an adjective before it.
    const near = thing === "hours" ? ` ${first} ` : words;
    if (!begins.some((begin) => isWithin(near.indexOf(begin), end))) continue;
    if (thing !== "hours") return number > 1 ? { thing, number } : null;
    return ofStay ? { thing, number: number * hoursOf(first) } : null;
  }
  return null;
}

/** Where in the words behind a number, joined by spaces, another noun begins: "at 10 the minister". */
function clauseEnd(after: readonly string[]): number {
  const at = after.findIndex((word) => articles.has(word));
  return at < 0 ? Infinity : after.slice(0, at).join(" ").length;
}

const articles: ReadonlySet<string> = new Set("le la les l du un une the a an".split(" "));

function isWithin(at: number, end: number): boolean {
  return at >= 0 && at <= end;
}

/** Each thing with what its words begin with, a space before them; `~` asks for a space behind. */
const sought = thingStems.map(([thing, stems]) => ({
  thing,
  begins: stems.split("|").map((stem) => ` ${stem.replace("~", " ")}`),
}));

function hoursOf(word: string): number {
  const found = hoursPer.find(([stems]) => stems.split("|").some((stem) => word.startsWith(stem)));
  return found?.[1] ?? 1;
}

/** The family of encounters that some things belong to. */
const families: Partial<Record<CountedThing, FormatFamily>> = {
  "sub-commissions": "commission",
  agreements: "ceremony",
  hours: "visit",
};

function ownerOf(
  { thing }: Figure,
  { start, end }: Span,
  told: readonly Encounter[],
): Encounter | undefined {
  const family = families[thing];
  const stands = (quotation: Quotation): boolean => quotation.start < end && quotation.end > start;
  const here = told.filter(({ evidence }) => evidence.some(stands));
  if (family === undefined) return here[0] ?? toldLast(told, start);
  const fits = ({ format }: Encounter): boolean => formatFamilies[format] === family;
  if (thing === "hours") return here.find(fits);
  const all = told.filter(fits);
  return here.find(fits) ?? toldLast(all, start) ?? (all.length === 1 ? all[0] : undefined);
}

function toldLast(told: readonly Encounter[], before: number): Encounter | undefined {
  const starts = told.map((encounter) => ({
    encounter,
    start: Math.max(
      -1,
      ...encounter.evidence.map(({ start }) => start).filter((at) => at <= before),
    ),
  }));
  const [last] = starts.toSorted((one, other) => other.start - one.start);
  return last === undefined || last.start < 0 ? undefined : last.encounter;
}
