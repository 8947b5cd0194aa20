import type { EdtfDate } from "../../core/edtf.ts";
import { formatFamilies, type EncounterStatus, type FormatFamily } from "../../core/vocabulary.ts";
import type { Context } from "../context.ts";
import { todayOf } from "../today.ts";
import { daysApart, daysOf, type Told } from "./told.ts";

/** What the first telling with a word on it says, corrected by the day of publication. */
export function statusOf({ mentions }: Context, told: Told): EncounterStatus {
  const first = firstSaid(told);
  if (first !== null && final.has(first)) return first;
  const today = todayOf(mentions);
  if (isTourAhead(told, first, today)) return "under-way";
  if (today === null || told.date === null) return first ?? "held";
  if (hasBegun(told, today)) return "under-way";
  return statusOn(today, told) ?? first ?? "held";
}

/** "began a visit on Tuesday": of a stay just begun only the first day is told. */
function hasBegun({ tellings, date }: Told, today: EdtfDate): boolean {
  const begun = tellings.find(({ bound, status }) => bound === "start" && status === "under-way");
  if (begun === undefined || begun.date !== date || date === null) return false;
  return (
    daysApart(date, today) <= begunDaysMax && !tellings.some(({ status }) => status === "held")
  );
}

/** How many days after its first a stay without a known end may still go on. */
const begunDaysMax = 3;

/** What the tellings say first, where a word that ends the matter goes before all others. */
function firstSaid({ tellings }: Told): EncounterStatus | null {
  const said = tellings.flatMap(({ status }) => status ?? []);
  return said.find((status) => final.has(status)) ?? said[0] ?? null;
}

/** What the day of writing says of a dated occasion; null where both are one day. */
function statusOn(today: EdtfDate, told: Told): EncounterStatus | null {
  const [dated, now] = [daysOf(told.date), daysOf(today)];
  if (dated.earliest > now.latest) return "planned";
  if (dated.latest < now.earliest) return "held";
  if (dated.earliest >= now.earliest && firstSaid(told) === "planned") return null;
  return isLasting(told, now.latest) ? "under-way" : null;
}

const final: ReadonlySet<EncounterStatus> = new Set(["postponed", "cancelled"]);

/** « sa tournée doit encore le mener »: part of it is over. */
function isTourAhead(
  { format, people, date }: Told,
  first: EncounterStatus | null,
  today: EdtfDate | null,
): boolean {
  const isAllAhead =
    date !== null && today !== null && daysOf(date).earliest > daysOf(today).latest;
  return format === "tour" && first === "planned" && people.size > 0 && !isAllAhead;
}

/** Families that last for days. */
const lasting: ReadonlySet<FormatFamily> = new Set(["visit", "conference", "commission"]);

/** A stay or a forum whose last day has not passed; « s'est tenu » closes it on that day. */
function isLasting({ date, format, tellings }: Told, today: string): boolean {
  const family = formatFamilies[format];
  if (date === null || !date.includes("/") || !lasting.has(family)) return false;
  if (date.startsWith("../") || date.endsWith("/.."))
    return !tellings.some(({ status }) => status === "planned");
  const closed = tellings.some(({ status }) => status === "held");
  return !(closed && daysOf(date).latest <= today);
}
