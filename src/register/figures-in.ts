import { foldWords } from "../core/fold-words.ts";
import { gather } from "../core/lists.ts";
import type { Quotation, Span } from "../core/span.ts";
import { type FormatFamily, formatFamilies } from "../core/vocabulary.ts";
import type { Encounter } from "../fact/reading.ts";
import { monthOf } from "./calendar-words.ts";
import { type CountedThing, lengthUnits, numberOf, thingStems } from "./counted-things.ts";

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
  const named = namedAfter(words, at);
  const [next = ""] = named;
  const before = words.slice(Math.max(0, at - nearWords), at);
  if (before.some(isDelegation) && heads.has(next)) return { thing: "delegates", number };
  const unit = unitOf(next);
  if (unit === undefined) return figureOf(number, named);
  return lengthOf(number, unit, { before, after: words.slice(at, at + nearWords) });
}

/** The words that can name what a number counts: those before the next number. */
function namedAfter(words: readonly string[], at: number): readonly string[] {
  const after = words.slice(at + 1, at + 1 + thingWithinWords);
  const next = after.findIndex((one) => numberOf(one) !== null);
  return next < 0 ? after : after.slice(0, next);
}

/** So many words before and after a number show what it measures. */
const nearWords = 5;

/** « à 16 heures », "at 3 o’clock", «в 10 часов» tell the time, and no length. */
const clockWords: ReadonlySet<string> = new Set("a vers des at в к".split(" "));

type Unit = (typeof lengthUnits)[number];

/** A unit of length stands right after its number. */
function unitOf(word: string): Unit | undefined {
  return lengthUnits.find(({ stems }) => stems.split("|").some((stem) => fitsUnit(word, stem)));
}

function fitsUnit(word: string, stem: string): boolean {
  return stem.length <= 3 ? word === stem : word.startsWith(stem);
}

/** "A visit of two days", "48-hour stay", "talked for two hours": of a stay, or of talks. */
function lengthOf(
  number: number,
  unit: Unit,
  { before, after }: Record<"before" | "after", readonly string[]>,
): Figure | null {
  if (clockWords.has(before.at(-1) ?? "")) return null;
  const near = [...before, ...after];
  if (unit.hours !== null && near.some((word) => beginsWith(word, stayStems)))
    return { thing: "hours", number: number * unit.hours };
  if (unit.minutes !== null && near.some((word) => beginsWith(word, talkStems)))
    return { thing: "minutes", number: number * unit.minutes };
  return null;
}

function beginsWith(word: string, stems: readonly string[]): boolean {
  return stems.some((stem) => word.startsWith(stem));
}

const stayStems = "visit визит sejour stay tournee поездк пребывани".split(" ");

const talkStems =
  "entreti entretenu tete audience seance discussion talk conversation meeting met встреч переговор бесед поговорил".split(
    " ",
  );

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

/** A thing may have an adjective before it: "ten federal ministers". */
function figureOf(number: number, after: readonly string[]): Figure | null {
  const words = ` ${after.join(" ")} `;
  const end = clauseEnd(after);
  const found = sought.find(({ begins }) =>
    begins.some((begin) => isWithin(words.indexOf(begin), end)),
  );
  return found === undefined || number < 2 ? null : { thing: found.thing, number };
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

/** Each thing with what its words begin with, a space before them. */
const sought = thingStems.map(([thing, stems]) => ({
  thing,
  begins: stems.split("|").map((stem) => ` ${stem}`),
}));

/** The family of encounters that some things belong to. */
const families: Partial<Record<CountedThing, FormatFamily>> = {
  "sub-commissions": "commission",
  "working-groups": "commission",
  agreements: "ceremony",
  hours: "visit",
  minutes: "talks",
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
  if (thing === "hours" || thing === "minutes") return here.find(fits);
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
