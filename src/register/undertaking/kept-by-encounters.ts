import { readIsoDay } from "../../core/civil-day.ts";
import { edtfBounds, edtfDays } from "../../core/edtf.ts";
import { gather } from "../../core/lists.ts";
import type { Reason } from "../../core/reason.ts";
import { type FormatFamily, formatFamilies } from "../../core/vocabulary.ts";
import { reasonsFor, sumOf, weight } from "../identity/encounter/weight.ts";
import { foldWords, type SourceRecord } from "../record.ts";
import type { EntryId, RecordId } from "../register.ts";
import type { FollowUp } from "./follow-up.ts";
import type { Undertaking } from "./undertaking.ts";

/** Which encounters keep a promise of an occasion. */
const families: Readonly<Record<string, readonly FormatFamily[]>> = {
  summit: ["conference"],
  conference: ["conference"],
  session: ["commission"],
  consultations: ["commission"],
  visit: ["visit"],
};

/** A promise of an occasion without a day is kept within so many days. */
const keptWithinDays = 550;

/** A promise is held against so many encounters that come after it. */
const nearestMax = 20;

/** An occasion that fits a promise so well keeps it. */
const keptMin = 3.5;

interface Held {
  readonly record: SourceRecord<"encounter">;
  readonly family: FormatFamily;
  readonly first: number;
  readonly last: number;
}

/** Commitments to meet, and the first report of the encounter that was held then. */
export function keptByEncounters(
  promises: readonly Undertaking[],
  encounters: readonly SourceRecord<"encounter">[],
  entryOf: (record: RecordId) => EntryId,
): readonly FollowUp[] {
  const blocks = blocksOf(encounters.flatMap(heldOf));
  return promises.filter(isOpen).flatMap((promise) => {
    const fits = nearOf(promise, blocks)
      .map((held) => fitOf(promise, held))
      .filter(({ sum }) => sum >= keptMin)
      .toSorted((one, other) => other.sum - one.sum);
    return firstReport(fits, entryOf).map(({ held, sum, reasons }) => ({
      commitment: promise.record.id,
      later: held.record.id,
      score: Math.min(1, sum / 6),
      reasons,
    }));
  });
}

/** Of the encounter that fits best the telling that was published first, if it fits at all. */
function firstReport(fits: readonly Fit[], entryOf: (record: RecordId) => EntryId): readonly Fit[] {
  const lineOf = ({ held }: Fit): EntryId => entryOf(held.record.id);
  const [best] = fits;
  if (best === undefined) return [];
  const reports = fits.filter((fit) => lineOf(fit) === lineOf(best));
  return reports.toSorted((one, other) => one.reported - other.reported).slice(0, 1);
}

function isOpen({ stage }: Undertaking): boolean {
  return stage === "promised" || stage === "agreed";
}

function heldOf(record: SourceRecord<"encounter">): readonly Held[] {
  const days = record.fact.status === "held" ? edtfDays(record.fact.date) : null;
  return days === null ? [] : [{ record, family: formatFamilies[record.fact.format], ...days }];
}

/** How well an encounter keeps a promise, by one report of it. */
interface Fit {
  readonly held: Held;
  readonly sum: number;
  readonly reported: number;
  readonly reasons: readonly Reason[];
}

function blocksOf(held: readonly Held[]): ReadonlyMap<string, readonly Held[]> {
  const inTime = held.toSorted((one, other) => one.first - other.first);
  return gather(inTime, (one) =>
    keysOf(one.family, one.record.fact.parties).map((key) => [key, one] as const),
  );
}

function keysOf(family: FormatFamily, parties: readonly string[]): readonly string[] {
  const codes = [...new Set(parties)].toSorted().slice(0, 8);
  return codes.flatMap((one, at) =>
    codes.slice(at + 1).map((other) => `${family} ${one}+${other}`),
  );
}

function nearOf(
  { subjects, parties, day, record }: Undertaking,
  blocks: ReadonlyMap<string, readonly Held[]>,
): readonly Held[] {
  if (day === null) return [];
  const kinds = new Set([...subjects].flatMap((subject) => families[subject] ?? []));
  const near = [...kinds].flatMap((family) =>
    keysOf(family, [...parties]).flatMap((key) =>
      (blocks.get(key) ?? []).filter(({ last }) => last >= day).slice(0, nearestMax),
    ),
  );
  return [...new Set(near)].filter((held) => held.record.voice !== record.voice);
}

function fitOf({ record, day, subjects }: Undertaking, held: Held): Fit {
  const words = foldWords(record.quotations.map(({ quote }) => quote).join(" "));
  const { place, parties } = held.record.fact;
  const city = foldWords(place?.name ?? "");
  const weights = [
    ...weight(
      held.family === "visit" && subjects.size > 1 ? 1 : 2,
      "the occasion that was promised",
    ),
    ...weight(dueDays(record, held), "held when it was due"),
    ...weight(held.first - (day ?? 0) <= keptWithinDays ? 0 : -9, "too long after"),
    ...weight(city !== "" && words.includes(city) ? 1 : 0, "the same place"),
    ...weight(parties.length > 1 ? 1 : 0, "the same parties"),
  ];
  return {
    held,
    sum: sumOf(weights),
    reported: publishedDay(held),
    reasons: reasonsFor(weights),
  };
}

/** Two points where the encounter lies in the time that was promised; none where nothing was. */
function dueDays({ fact }: Undertaking["record"], { first, last }: Held): number {
  const due = "due" in fact ? fact.due : null;
  if (due === null) return 0;
  const { earliest, latest } = edtfBounds(due);
  const [from, to] = [earliest, latest].map((one) => (one === null ? null : readIsoDay(one)));
  const meets = (from ?? -Infinity) <= last && first <= (to ?? Infinity);
  return meets ? 2 : -3;
}

/** An undated report comes last: it was not the first to tell. */
function publishedDay({ record }: Held): number {
  return readIsoDay(record.source.reading.document.published ?? "") ?? Infinity;
}
