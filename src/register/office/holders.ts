import type { DayNumber } from "../../core/civil-day.ts";
import { gather } from "../../core/lists.ts";
import type { Reason } from "../../core/reason.ts";
import type { PartyCode } from "../../fact/reading.ts";
import { becauseOf } from "../reasons.ts";
import type { SourceRecord } from "../record.ts";
import type { EntryId, RecordId } from "../register.ts";
import { dayShown } from "./shown-in-office.ts";
import { isSoleOffice } from "./sole-office.ts";

/** Who held an office on a day, and how that is known. */
export interface Holder {
  readonly person: EntryId;
  /** In English. */
  readonly why: Reason;
}

/** Finds the holder of an office of one holder; null where the documents do not show one alone. */
export type FindHolder = (office: string, of: PartyCode, day: DayNumber) => Holder | null;

/** One document shows one person in an office. */
interface Sight {
  readonly person: EntryId;
  readonly day: DayNumber;
}

/** An office that is shown before and after a day was held in between, if they lie no further apart. */
const betweenDaysMax = 730;

/** Shown on one side only, it is held no further from that day. */
const nearDaysMax = 120;

/**
 * Learns from all documents who is shown in which office on which days.
 *
 * Who is named before and after a day, and nobody else between, held the office that day; so did who is
 * named near it, if nobody else is.
 */
export function holdersKnown(
  persons: readonly SourceRecord<"person">[],
  entryOf: (id: RecordId) => EntryId,
): FindHolder {
  const sights = gather(persons, (record) => sightsIn(record, entryOf));
  const inTime = new Map<string, readonly Sight[]>();
  return (office, of, day) => {
    const key = keyOf(office, of);
    const known = inTime.get(key) ?? (sights.get(key) ?? []).toSorted((a, b) => a.day - b.day);
    inTime.set(key, known);
    return holderAmong(known, day);
  };
}

function keyOf(office: string, of: PartyCode): string {
  return `${office} ${of}`;
}

function sightsIn(
  record: SourceRecord<"person">,
  entryOf: (id: RecordId) => EntryId,
): readonly (readonly [string, Sight])[] {
  const offices = record.fact.offices.filter(
    ({ role, of, former }) => of !== null && former !== true && isSoleOffice(role),
  );
  if (offices.length === 0) return [];
  const day = dayShown(record);
  if (day === null) return [];
  const sight = { person: entryOf(record.id), day };
  return offices.map(({ role, of }) => [keyOf(role, of ?? ""), sight] as const);
}

function holderAmong(sights: readonly Sight[], day: DayNumber): Holder | null {
  const before = sights.findLast((sight) => sight.day <= day);
  const after = sights.find((sight) => sight.day >= day);
  const near = sights.filter((sight) => Math.abs(sight.day - day) <= nearDaysMax);
  const persons = new Set([before, after, ...near].flatMap((sight) => sight?.person ?? []));
  const [person, ...others] = persons;
  if (person === undefined || others.length > 0) return null;
  if (before !== undefined && after !== undefined && after.day - before.day <= betweenDaysMax)
    return {
      person,
      why: becauseOf("other documents name the same holder before and after that day"),
    };
  if (near.length === 0) return null;
  return { person, why: becauseOf("other documents of those days name the holder") };
}
