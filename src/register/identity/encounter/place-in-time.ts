import { type DayNumber, isoDay } from "../../../core/civil-day.ts";
import { gather } from "../../../core/lists.ts";
import type { EdtfDate } from "../../../core/edtf.ts";
import type { Reason } from "../../../core/reason.ts";
import { becauseOf } from "../../reasons.ts";
import type { RecordId } from "../../register.ts";
import type { Lines } from "./lines.ts";
import type { Setting } from "./setting.ts";
import type { Telling } from "./weigh-time.ts";
import { daysBetween, daysOpen, toldDays, type PlacedBy, type When } from "./when.ts";

/** The days that surround an encounter, and why they are its days; null where nothing places it. */
export type Placed = (record: RecordId) => PlacedDate | null;

export interface PlacedDate {
  readonly date: EdtfDate;
  /** The first says what places it: "the occasion it is a part of". */
  readonly why: readonly Reason[];
}

/**
 * The dates of those encounters that their surroundings place.
 *
 * @param pins - What pinned a telling to those that tell the day.
 */
export function placedDates(
  tellings: readonly Telling[],
  pins: ReadonlyMap<RecordId, readonly Reason[]>,
): ReadonlyMap<RecordId, PlacedDate> {
  const placed = new Map<RecordId, PlacedDate>();
  for (const { setting, when } of tellings) {
    if (when.kind !== "placed") continue;
    const [first, last] = [isoDay(when.first), isoDay(when.last)];
    const date = first === last ? first : `${first}/${last}`;
    const pinned = when.why === byAnother ? pins.get(setting.record.id) : undefined;
    placed.set(setting.record.id, { date, why: [becauseOf(when.why), ...(pinned ?? [])] });
  }
  return placed;
}

/** A date that leaves no more days open can place another encounter. */
const placingDaysMax = 31;

/** What is told, placed or reported of each encounter's days, as far as lines have been joined. */
export function placeInTime(settings: readonly Setting[], lines: Lines): readonly Telling[] {
  const known = new Map(
    settings.map((setting) => [setting.record.id, tellingDays(setting, lines)]),
  );
  const parts = partsOf(settings);
  const reports = reportDays(settings, known);
  return settings.map((setting) => {
    const own = known.get(setting.record.id);
    const putOff = lines.membersOf(setting.record.id).some(isPutOff);
    if (own !== undefined && own.kind !== "unknown") return { setting, when: own, putOff };
    const report = reports.get(setting.record.source.document);
    const when =
      byWhole(setting, { known, report }) ??
      byParts(parts.get(setting.record.id) ?? [], { known, report }) ??
      byReport(setting, report);
    return { setting, when: when ?? { kind: "unknown" }, putOff };
  });
}

function isPutOff({ record }: Setting): boolean {
  return record.fact.status === "postponed";
}

/** What the document tells, or else the most exact day that the others of its line tell. */
function tellingDays({ told, record }: Setting, lines: Lines): When {
  if (told.kind !== "unknown") return told;
  const [best] = lines
    .membersOf(record.id)
    .map((member) => member.told)
    .filter((when) => when.kind === "told")
    .toSorted((one, other) => daysOpen(one) - daysOpen(other));
  if (best === undefined) return told;
  return {
    kind: "placed",
    first: best.first,
    last: best.last,
    why: byAnother,
  };
}

const byAnother = "another source gives the day" satisfies PlacedBy;

/** What is known around an encounter that gives no date. */
interface Surrounding {
  readonly known: ReadonlyMap<RecordId, When>;
  /** The day of the document's report. */
  readonly report: ReportDay | undefined;
}

function byWhole({ whole, announced }: Setting, { known, report }: Surrounding): When | null {
  const when = whole === null ? undefined : known.get(whole);
  if (when === undefined || !("first" in when) || daysOpen(when) > placingDaysMax) return null;
  // What is told as over cannot be a part of what was still to come.
  if (!announced && report?.dated === true && when.first > report.day + 1) return null;
  return {
    kind: "placed",
    first: when.first,
    last: when.last,
    why: "the occasion it is a part of",
  };
}

function partsOf(settings: readonly Setting[]): ReadonlyMap<RecordId, readonly RecordId[]> {
  return gather(settings, ({ record, whole }) => (whole === null ? [] : [[whole, record.id]]));
}

/** A whole lasts at most so many days before and after its parts. */
const aroundPartsDays = 2;

/** Parts further than this from the day of a report hardly place the occasion that it tells. */
const partsFromReportDaysMax = 31;

function byParts(parts: readonly RecordId[], { known, report }: Surrounding): When | null {
  const days = parts
    .map((part) => known.get(part) ?? ({ kind: "unknown" } as const))
    .filter((when) => "first" in when)
    .filter((when) => daysOpen(when) <= placingDaysMax)
    .filter((when) => isNear(when, report));
  if (days.length === 0) return null;
  return {
    kind: "placed",
    first: Math.min(...days.map(({ first }) => first)) - aroundPartsDays,
    last: Math.max(...days.map(({ last }) => last)) + aroundPartsDays,
    why: "the occasions that are parts of it",
  };
}

function isNear(
  days: { readonly first: DayNumber; readonly last: DayNumber },
  report: ReportDay | undefined,
): boolean {
  if (report?.dated !== true) return true;
  return daysBetween(days, { first: report.day, last: report.day }) <= partsFromReportDaysMax;
}

/** The day on which a document reports: as printed, or else estimated. */
export interface ReportDay {
  readonly day: DayNumber;
  readonly dated: boolean;
}

/** A document without a date was written after what it tells. */
export function reportDays(
  settings: readonly Setting[],
  known: ReadonlyMap<RecordId, When>,
): ReadonlyMap<string, ReportDay> {
  const days = new Map<string, ReportDay>();
  for (const { record, announced } of settings) {
    const { document, reading } = record.source;
    const published = toldDays(reading.document.published);
    if (published.kind === "told") {
      days.set(document, { day: published.last, dated: true });
      continue;
    }
    const when = known.get(record.id);
    if (announced || when === undefined || !("first" in when) || daysOpen(when) > 10) continue;
    const day = Math.max(days.get(document)?.day ?? -Infinity, when.last);
    days.set(document, { day, dated: false });
  }
  return days;
}

function byReport({ record }: Setting, report: ReportDay | undefined): When | null {
  if (report === undefined) return null;
  return { kind: "reported", side: sides[record.fact.status], ...report };
}

const sides = {
  planned: "after",
  postponed: "after",
  "under-way": "around",
  held: "before",
  cancelled: "around",
} as const;
