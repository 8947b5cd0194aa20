import { edtfBounds, type IsoDay } from "../../core/edtf.ts";
import { foldWords } from "../../core/fold-words.ts";
import { gather } from "../../core/lists.ts";
import { rankLevel } from "../../core/military-rank.ts";
import type { SourceRecord } from "../record.ts";
import type { Disagreement, HeldRank } from "../register.ts";

/** The ranks that sources give a person, each once in whatever language, in order of their first day. */
export function ranksOf(records: readonly SourceRecord<"person">[]): readonly HeldRank[] {
  const told = gather(records, (record) => {
    const { rank } = record.fact;
    return rank === null ? [] : [[keyOf(rank), { rank, record }] as const];
  });
  return [...told.values()].map(heldRank).toSorted((one, other) => (later(one, other) ? 1 : -1));
}

function keyOf(rank: string): string {
  return String(rankLevel(rank) ?? foldWords(rank));
}

interface ToldRank {
  readonly rank: string;
  readonly record: SourceRecord<"person">;
}

function heldRank(told: readonly ToldRank[]): HeldRank {
  const bounds = told.map(({ record }) =>
    edtfBounds(record.source.reading.document.published ?? ""),
  );
  const [first] = daysIn(bounds.map(({ earliest }) => earliest));
  return {
    rank: told.at(-1)?.rank ?? "",
    first: first ?? null,
    last: daysIn(bounds.map(({ latest }) => latest)).at(-1) ?? null,
    records: told.map(({ record }) => record.id),
    documents: [...new Set(told.map(({ record }) => record.source.document))],
  };
}

function daysIn(days: readonly (IsoDay | null)[]): readonly IsoDay[] {
  return days.filter((day) => day !== null).toSorted();
}

/** Undated ones come last. */
function later(one: HeldRank, other: HeldRank): boolean {
  return (one.first ?? "9999") > (other.first ?? "9999");
}

/** A rank that is told again after a higher one was: signalled, and not mended. */
export function fallenRanks(ranks: readonly HeldRank[]): readonly Disagreement[] {
  const against = ranks.filter((one) =>
    ranks.some((other) => falls(one, other) || falls(other, one)),
  );
  if (against.length === 0) return [];
  const tellings = against.map(({ rank, records, documents }) => ({
    value: rank,
    records,
    documents,
  }));
  return [{ part: "rank", about: null, tellings }];
}

function falls(low: HeldRank, high: HeldRank): boolean {
  const [here, there] = [rankLevel(low.rank), rankLevel(high.rank)];
  if (here === null || there === null || here >= there) return false;
  return low.last !== null && high.first !== null && low.last > high.first;
}
