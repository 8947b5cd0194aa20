import { edtfBounds, type IsoDay } from "../../core/edtf.ts";
import { readIsoDay } from "../../core/civil-day.ts";
import { type FormatFamily, formatFamilies } from "../../core/vocabulary.ts";
import type { PartyCode, Place } from "../../fact/reading.ts";
import { foldWords, type SourceRecord } from "../record.ts";
import type { EntryId } from "../register.ts";
import type { Pair } from "./clusters.ts";

/** A date that is vaguer than so many days tells two encounters neither apart nor together. */
const vagueDaysMax: Readonly<Record<"rare" | "common", number>> = { rare: 366, common: 31 };

/** From so few days on, the country of the place is enough. */
const exactDaysMax = 4;

/** Occasions that the same parties rarely hold twice a year. */
const rareFamilies: ReadonlySet<FormatFamily> = new Set(["conference", "commission"]);

/**
 * Encounters that are one by default: formats of one family, the same parties, dates that
 * overlap, and a participant or a place in common.
 *
 * @param entryOfPerson - The line of the register that a person's record belongs to.
 */
export function proposeEncounters(
  encounters: readonly SourceRecord<"encounter">[],
  entryOfPerson: (record: string) => EntryId,
): readonly Pair[] {
  return [...blocksOf(encounters, entryOfPerson).values()].flatMap(pairsOf);
}

interface Dated {
  readonly record: SourceRecord<"encounter">;
  readonly earliest: number;
  readonly latest: number;
  /** Each participant, and the party that he or she acts for. */
  readonly persons: ReadonlyMap<EntryId, PartyCode | null>;
  readonly place: Place | null;
}

function blocksOf(
  encounters: readonly SourceRecord<"encounter">[],
  entryOfPerson: (record: string) => EntryId,
): ReadonlyMap<string, readonly Dated[]> {
  const blocks = new Map<string, Dated[]>();
  for (const record of encounters) {
    const dated = toDated(record, entryOfPerson);
    if (dated === null) continue;
    const key = `${formatFamilies[record.fact.format]}\n${record.fact.parties.toSorted().join("+")}`;
    const block = blocks.get(key);
    if (block === undefined) blocks.set(key, [dated]);
    else block.push(dated);
  }
  return blocks;
}

function toDated(
  record: SourceRecord<"encounter">,
  entryOfPerson: (record: string) => EntryId,
): Dated | null {
  const { date, participants, place, parties, format } = record.fact;
  if (date === null || parties.length === 0) return null;
  const { earliest, latest } = edtfBounds(date);
  const [first, last] = [dayOf(earliest), dayOf(latest)];
  const limit = vagueDaysMax[rareFamilies.has(formatFamilies[format]) ? "rare" : "common"];
  if (first === null || last === null || last - first >= limit) return null;
  const persons = new Map(
    participants.flatMap(({ person }) => personOf(person, { record, entryOfPerson })),
  );
  return { record, earliest: first, latest: last, place, persons };
}

function personOf(
  localId: string,
  {
    record,
    entryOfPerson,
  }: { readonly record: SourceRecord; readonly entryOfPerson: (record: string) => EntryId },
): [EntryId, PartyCode | null][] {
  const id = record.sibling(localId);
  const person = record.source.reading.persons.find((one) => one.id === localId);
  if (id === null || person === undefined) return [];
  return [[entryOfPerson(id), person.country ?? person.offices[0]?.of ?? null]];
}

/** Compares each with those that begin before it ends; the surest pairs, on days, come first. */
function pairsOf(block: readonly Dated[]): readonly Pair[] {
  const sorted = block.toSorted(
    (one, other) => one.earliest - other.earliest || one.record.order - other.record.order,
  );
  const pairs: { readonly pair: Pair; readonly strain: number }[] = [];
  for (const [index, one] of sorted.entries()) {
    for (let next = index + 1; next < sorted.length; next++) {
      const other = sorted[next];
      if (other === undefined || other.earliest > one.latest) break;
      if (areOne(one, other)) pairs.push({ pair: inOrder(one, other), strain: strain(one, other) });
    }
  }
  return pairs.toSorted((one, other) => one.strain - other.strain).map(({ pair }) => pair);
}

/** How far two tellings lie from one another: days first, then the format, then the company. */
function strain(one: Dated, other: Dated): number {
  const format = one.record.fact.format === other.record.fact.format ? 0 : 0.5;
  return span(one, other) + format - 0.04 * Math.min(10, common(one, other));
}

function common(one: Dated, other: Dated): number {
  return [...one.persons.keys()].filter((person) => other.persons.has(person)).length;
}

function areOne(one: Dated, other: Dated): boolean {
  const [a, b] = [one.record, other.record];
  if (a.source.document === b.source.document) return false;
  if (a.voice === b.voice && a.fact.format === b.fact.format) return true;
  if (formatFamilies[a.fact.format] === "talks" && otherCompany(one, other)) return false;
  return common(one, other) > 0 || samePlace(one, other);
}

/** Talks are told by who talks: a side that sends one person here and another there talked twice. */
function otherCompany(one: Dated, other: Dated): boolean {
  return one.record.fact.parties.some((party) => {
    const [here, there] = [from(one, party), from(other, party)];
    return here.length > 0 && there.length > 0 && !here.some((person) => there.includes(person));
  });
}

function from({ persons }: Dated, party: PartyCode): readonly EntryId[] {
  return [...persons].filter(([, side]) => side === party).map(([person]) => person);
}

function samePlace(one: Dated, other: Dated): boolean {
  const [here, there] = [nameOf(one), nameOf(other)];
  if (here !== "" && here === there) return true;
  if (!sameCountry(one, other) || span(one, other) >= exactDaysMax) return false;
  return here === "" || there === "" || isCyrillic(here) !== isCyrillic(there);
}

function nameOf({ place }: Dated): string {
  return foldWords(place?.name ?? "");
}

function sameCountry(one: Dated, other: Dated): boolean {
  const country = one.place?.country ?? null;
  return country !== null && country === other.place?.country;
}

/** Days that the two cover together. */
function span(one: Dated, other: Dated): number {
  return Math.max(one.latest, other.latest) - Math.min(one.earliest, other.earliest);
}

function inOrder(one: Dated, other: Dated): Pair {
  const [a, b] = [one.record, other.record];
  return a.order < b.order ? [a.id, b.id] : [b.id, a.id];
}

function isCyrillic(name: string): boolean {
  return /\p{Script=Cyrillic}/u.test(name);
}

function dayOf(day: IsoDay | null): number | null {
  return day === null ? null : readIsoDay(day);
}
