import type { EntryId, RecordId } from "../../register.ts";
import type { Setting } from "./setting.ts";
import type { Telling } from "./weigh-time.ts";
import { pin, sumOf, sureSum, type Rarity, unsureSum, type Weight, weight } from "./weight.ts";
import { daysBetween, type When } from "./when.ts";

/** What is known of all documents while two tellings are compared. */
export interface Surroundings {
  readonly rarity: Rarity;
  /** The line that a record has joined so far. */
  readonly lineOf: (record: RecordId) => RecordId;
  /** Everything that the document of a telling tells, as far as it is placed in time. */
  readonly besides: (telling: Telling) => readonly Telling[];
  /** The persons of a document. */
  readonly castOf: (telling: Telling) => ReadonlySet<EntryId>;
}

/** What the rest of their documents says of two tellings. */
export function weighSurroundings(
  one: Telling,
  other: Telling,
  surroundings: Surroundings,
): readonly Weight[] {
  return [
    ...weighWholes(one.setting, other.setting, surroundings),
    ...weighChains(one.setting, other.setting, surroundings),
    ...weighCast(one, other, surroundings),
  ];
}

const oneWhole = "parts of the same whole";

/** Parts of one visit, of one format, are mostly one part. */
function weighWholes(
  { whole: here }: Setting,
  { whole: there }: Setting,
  { lineOf }: Surroundings,
): readonly Weight[] {
  if (here === null || there === null || lineOf(here) !== lineOf(there)) return [];
  return pin(2.5, oneWhole);
}

/** Both come out of the same occasion, or lead up to it. */
function weighChains(one: Setting, other: Setting, { lineOf }: Surroundings): readonly Weight[] {
  const lines = new Set(one.neighbours.map(lineOf));
  const common = other.neighbours.some((record) => lines.has(lineOf(record)));
  return common ? pin(1.5, "both follow or prepare the same occasion") : [];
}

/** Other persons that both documents speak of place an encounter whose day is not told. */
function weighCast(
  one: Telling,
  other: Telling,
  { castOf, rarity }: Surroundings,
): readonly Weight[] {
  if (one.when.kind === "told" && other.when.kind === "told") return [];
  const [here, there] = [castOf(one), castOf(other)];
  const common = [...here].filter(
    (person) =>
      there.has(person) && !(one.setting.persons.has(person) && other.setting.persons.has(person)),
  );
  const points = common.reduce((sum, person) => sum + rarity(person), 0);
  return weight(Math.min(2.5, points), "the documents speak of the same persons");
}

/**
 * Both documents tell it beside another occasion of the same people on the same days, which is one
 * already. Looked for only where it can decide: it costs more than the other weights.
 */
export function weighBeside(
  [one, other]: readonly [Telling, Telling],
  weights: readonly Weight[],
  surroundings: Surroundings,
): readonly Weight[] {
  const sum = sumOf(weights);
  if (sum < unsureSum || sum >= sureSum || haveOneWhole(weights)) return [];
  if (one.setting.family !== "talks" || other.setting.family !== "talks") return [];
  const lines = new Set(linesBeside(one, surroundings));
  const met = linesBeside(other, surroundings).some((line) => lines.has(line));
  return met ? weight(1.5, "told beside the same occasion of the same people") : [];
}

function haveOneWhole(weights: readonly Weight[]): boolean {
  return weights.some(({ reason }) => reason.says === oneWhole);
}

/** An occasion lies beside another from one day to the next. */
const besideDays = 1;

function linesBeside(telling: Telling, { besides, lineOf }: Surroundings): readonly RecordId[] {
  const { setting, when } = telling;
  return besides(telling)
    .filter((near) => near.setting.record !== setting.record && isBeside(near.when, when))
    .filter((near) =>
      [...near.setting.persons.keys()].some((person) => setting.persons.has(person)),
    )
    .map((near) => lineOf(near.setting.record.id));
}

function isBeside(one: When, other: When): boolean {
  return "first" in one && "first" in other && daysBetween(one, other) <= besideDays;
}

/** What nothing pins in time comes so near to being sure, and no nearer. */
const adriftSum = sureSum - 1;

/**
 * A document without any date tells a visit that people, place and kind would let stand in any
 * year: somebody decides, unless something pins it.
 */
export function weighDrift(
  tellings: readonly Telling[],
  weights: readonly Weight[],
): readonly Weight[] {
  const isPinned = weights.some(({ pins }) => pins === true);
  if (isPinned || !tellings.some(isAdrift)) return [];
  const points = Math.min(0, adriftSum - sumOf(weights));
  return weight(points, "one document bears no date, and nothing pins the day");
}

/** No day is known, not even that of a report that bears one. */
function isAdrift({ when }: Telling): boolean {
  return when.kind === "unknown" || (when.kind === "reported" && !when.dated);
}
