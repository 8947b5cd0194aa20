import { type FormatFamily, formatFamilies } from "../../core/vocabulary.ts";
import { isArticle } from "../../text/text.ts";
import { onceFor } from "../../core/once.ts";
import { foldWords, type SourceRecord } from "../record.ts";
import type { Disagreement, RecordId, Told } from "../register.ts";
import { type CountedThing, hoursPer, numberOf, thingStems } from "./counted-things.ts";

/** A number that a document gives for something it counts. */
interface Figure {
  readonly thing: CountedThing;
  readonly number: number;
}

/** Figures of the documents, by the encounter that each belongs to. */
export type Figures = (record: RecordId) => readonly Figure[];

/**
 * Finds what documents count, and gives each figure to an encounter: to the one that its sentence
 * tells; else to the only one of the kind that such things belong to; else to the one told last.
 */
export function figuresOf(encounters: readonly SourceRecord<"encounter">[]): Figures {
  const figures = new Map<RecordId, Figure[]>();
  for (const [owner, figure] of byDocument(encounters).flatMap(ownedFigures))
    figures.set(owner, [...(figures.get(owner) ?? []), figure]);
  return (record) => figures.get(record) ?? [];
}

type Tellings = readonly SourceRecord<"encounter">[];
type Owned = readonly (readonly [RecordId, Figure])[];

/** What one document counts; its records stay the same until it is read anew. */
const ownedFigures: (told: Tellings) => Owned = onceFor(([first]: Tellings) => first, findOwned);

/** What one document counts, and the encounters that the figures belong to. */
function findOwned(told: Tellings): Owned {
  return sentencesOf(told).flatMap((sentence) =>
    figuresIn(sentence.words).flatMap((figure) => {
      const owner = ownerOf(figure, sentence, told);
      return owner === undefined ? [] : [[owner.id, figure] as const];
    }),
  );
}

function byDocument(
  encounters: readonly SourceRecord<"encounter">[],
): readonly (readonly SourceRecord<"encounter">[])[] {
  const documents = new Map<string, SourceRecord<"encounter">[]>();
  for (const record of encounters) {
    const known = documents.get(record.source.document);
    if (known === undefined) documents.set(record.source.document, [record]);
    else known.push(record);
  }
  return [...documents.values()];
}

interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/** The sentences of an article that name a number near something that is counted. */
function sentencesOf([first]: readonly SourceRecord<"encounter">[]): readonly Sentence[] {
  if (first === undefined) return [];
  const { text, zones } = first.source;
  const article = zones.filter(({ kind }) => isArticle(kind));
  const found: Sentence[] = [];
  for (const { start, end } of article.length > 0 ? article : [{ start: 0, end: text.length }])
    for (const { index, 0: words } of text.slice(start, end).matchAll(/[^.!?\n]+/g))
      found.push({ start: start + index, end: start + index + words.length, words });
  return found;
}

/** A thing is named within so many words after its number. */
const thingWithinWords = 4;

function figuresIn(sentence: string): readonly Figure[] {
  const words = foldWords(sentence).split(" ");
  return words.flatMap((word, at) => {
    const number = numberOf(word);
    if (number === null || number === 0) return [];
    const after = words.slice(at + 1, at + 1 + thingWithinWords);
    const next = after.findIndex((one) => numberOf(one) !== null);
    const around = words.slice(Math.max(0, at - stayWithinWords), at + stayWithinWords);
    const named = next < 0 ? after : after.slice(0, next);
    const figure = figureOf(number, { after: named, ofStay: around.some(isStay) });
    return figure === null ? [] : [figure];
  });
}

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
  const words = after.join(" ");
  for (const [thing, stems] of thingStems) {
    // A length stands right after its number; a thing may have an adjective before it.
    const near = thing === "hours" ? (after[0] ?? "") : words;
    if (!stems.split("|").some((stem) => startsIn(near, stem))) continue;
    if (thing !== "hours") return number > 1 ? { thing, number } : null;
    return ofStay ? { thing, number: number * hoursOf(near) } : null;
  }
  return null;
}

function startsIn(words: string, stem: string): boolean {
  const whole = stem.endsWith("~");
  const sought = whole ? ` ${stem.slice(0, -1)} ` : ` ${stem}`;
  return ` ${words} `.includes(sought);
}

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
  { start, end }: Sentence,
  told: readonly SourceRecord<"encounter">[],
): SourceRecord<"encounter"> | undefined {
  const family = families[thing];
  const here = told.filter(({ quotations }) =>
    quotations.some((quotation) => quotation.start < end && quotation.end > start),
  );
  if (family === undefined) return here[0] ?? toldLast(told, start);
  const fits = ({ fact }: SourceRecord<"encounter">): boolean =>
    formatFamilies[fact.format] === family;
  if (thing === "hours") return here.find(fits);
  const all = told.filter(fits);
  return here.find(fits) ?? toldLast(all, start) ?? (all.length === 1 ? all[0] : undefined);
}

function toldLast(
  told: readonly SourceRecord<"encounter">[],
  before: number,
): SourceRecord<"encounter"> | undefined {
  const starts = told.map((record) => ({
    record,
    start: Math.max(
      -1,
      ...record.quotations.map(({ start }) => start).filter((at) => at <= before),
    ),
  }));
  const [last] = starts.toSorted((one, other) => other.start - one.start);
  return last === undefined || last.start < 0 ? undefined : last.record;
}

/** The things for which the sources of one line give different numbers. */
export function disagreementsOnFigures(
  records: readonly SourceRecord<"encounter">[],
  figures: Figures,
): readonly Disagreement[] {
  const things = new Set(records.flatMap(({ id }) => figures(id).map(({ thing }) => thing)));
  return [...things].flatMap((thing) => {
    const tellings = tellingsOf(thing, records, figures);
    return tellings.length < 2 ? [] : [{ part: "figures", about: thing, tellings } as const];
  });
}

function tellingsOf(
  thing: CountedThing,
  records: readonly SourceRecord<"encounter">[],
  figures: Figures,
): Told<string> {
  const values = new Map<number, SourceRecord<"encounter">[]>();
  for (const record of records) {
    // What one document counts twice is not one thing: only its first number speaks.
    const first = figures(record.id).find((figure) => figure.thing === thing);
    if (first === undefined) continue;
    values.set(first.number, [...(values.get(first.number) ?? []), record]);
  }
  return [...values].map(([number, by]) => ({
    value: String(number),
    records: by.map(({ id }) => id),
    documents: [...new Set(by.map(({ source }) => source.document))],
  }));
}
