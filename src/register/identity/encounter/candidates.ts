import { once } from "../../../core/once.ts";
import type { Setting } from "./setting.ts";
import { putOffDaysMax, type Telling } from "./weigh-time.ts";

/** An encounter of more states than this is found by its format, not by each pair of them. */
const pairedStatesMax = 4;

/** A telling is compared with no more than so many of one block, the nearest in time. */
const neighboursMax = 40;

/** Tellings may lie so many days apart: an announced day is moved. */
const movedDaysMax = 31;

/** Tellings that share a key, and how far apart in time they may lie. */
export interface Block {
  readonly tellings: readonly Telling[];
  readonly daysMax: number;
}

/** Pairs of tellings that are worth comparing, each once; their number grows with the tellings. */
export function candidatesOf(
  tellings: readonly Telling[],
): readonly (readonly [Telling, Telling])[] {
  const pairs: (readonly [Telling, Telling])[] = [];
  const taken = new Map<Telling, Set<Telling>>();
  const take = (first: Telling, second: Telling): void => {
    const known = taken.get(first);
    if (known?.has(second) === true) return;
    if (known === undefined) taken.set(first, new Set([second]));
    else known.add(second);
    pairs.push([first, second]);
  };
  for (const block of blocksOf(tellings).values()) pairsIn(block, take);
  return pairs;
}

/** Puts tellings into blocks by what can find them. */
export function blocksOf(tellings: readonly Telling[]): ReadonlyMap<string, Block> {
  const blocks = new Map<string, { readonly tellings: Telling[]; readonly daysMax: number }>();
  for (const telling of tellings) {
    for (const { key, daysMax } of keysOf(telling.setting)) {
      const block = blocks.get(key);
      if (block === undefined) blocks.set(key, { tellings: [telling], daysMax });
      else block.tellings.push(telling);
    }
  }
  return blocks;
}

/** Tells the pairs of a block that lie near in time, of different documents, the earlier first. */
export function pairsIn(
  { tellings, daysMax }: Block,
  take: (first: Telling, second: Telling) => void,
): void {
  pairInTime(tellings, daysMax, (one, other) => {
    const [a, b] = [one.setting.record, other.setting.record];
    if (a.source.document === b.source.document) return;
    if (a.order < b.order) take(one, other);
    else take(other, one);
  });
}

interface BlockKey {
  readonly key: string;
  readonly daysMax: number;
}

/** The blocks that a telling stands in. */
const keysOf: (setting: Setting) => readonly BlockKey[] = once((setting: Setting) => [
  ...companyKeys(setting).map((key) => ({ key: `company ${key}`, daysMax: movedDaysMax })),
  ...rowKeys(setting).map((key) => ({ key: `row ${key}`, daysMax: Infinity })),
  ...closeKeys(setting).map((key) => ({ key: `close ${key}`, daysMax: Infinity })),
]);

/** Every two of the parties; a conference by its format and where it is held. */
function companyKeys({ states, parties, family, country }: Setting): readonly string[] {
  if (states.length > pairedStatesMax) return [`many ${family} ${country}`];
  const codes = [...parties].filter((party) => !party.startsWith("region:")).toSorted();
  const pairs = codes.flatMap((one, at) => codes.slice(at + 1).map((other) => `${one}+${other}`));
  return pairs.length > 0 ? pairs : [`alone ${codes.join("")} ${family}`];
}

/** Occasions that come in a row, one a year or so, with a region or between two parties. */
function rowKeys({ family, format, parties, states }: Setting): readonly string[] {
  if (family === "conference")
    return [...parties]
      .filter((party) => party.startsWith("region:"))
      .map((one) => `${format} ${one}`);
  return family === "commission" ? [`${family} ${states.join("+")}`] : [];
}

/** What finds an encounter without a day: the same people in the same format. */
function closeKeys(setting: Setting): readonly string[] {
  const principals = [...setting.persons].filter(([, { principal }]) => principal);
  const people = principals.map(([person]) => `${setting.family} ${person}`);
  return setting.city === "" ? people : people.map((key) => `${key} ${setting.city}`);
}

/** Pairs each telling with those that follow it in time, as long as they are near. */
function pairInTime(
  block: readonly Telling[],
  daysMax: number,
  take: (one: Telling, other: Telling) => void,
): void {
  const sorted = block
    .map((telling) => ({ telling, ...daysOf(telling) }))
    .toSorted(
      (a, b) =>
        a.first - b.first || a.telling.setting.record.order - b.telling.setting.record.order,
    );
  for (const [at, one] of sorted.entries()) {
    const reach = one.telling.putOff ? Math.max(daysMax, putOffDaysMax) : daysMax;
    for (let next = at + 1; next <= at + neighboursMax; next++) {
      const other = sorted[next];
      if (other === undefined || other.first > one.last + reach) break;
      take(one.telling, other.telling);
    }
  }
}

/** A report is near what lies within so many days of it. */
const reportDaysMax = 120;

function daysOf({ when }: Telling): { readonly first: number; readonly last: number } {
  switch (when.kind) {
    case "told":
    case "placed":
      return { first: when.first, last: when.last };
    case "reported":
      return {
        first: when.side === "after" ? when.day : when.day - reportDaysMax,
        last: when.side === "before" ? when.day : when.day + reportDaysMax,
      };
    case "unknown":
      return { first: -Infinity, last: -Infinity };
  }
}
