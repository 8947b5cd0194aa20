import { edtfBounds, type EdtfDate, edtfDays } from "../../core/edtf.ts";
import { hasBegun } from "../../core/has-begun.ts";
import { type EncounterStatus, formatFamilies } from "../../core/vocabulary.ts";
import { bodyNames } from "../body/sessions.ts";
import type { Decided } from "../decided.ts";
import type { SourceRecord } from "../record.ts";
import type { EncounterEntry, Making, Told } from "../register.ts";
import { shown, tell } from "../told.ts";
import type { Placed } from "../identity/encounter/place-in-time.ts";
import { disagreementsOn } from "./disagreements.ts";
import { disagreementsOnFigures } from "./figures.ts";
import { type Cluster, headOf } from "./head.ts";
import { participations, type People } from "./participation.ts";
import { listOf } from "./person.ts";

/** What the sources say of one encounter. */
export function toEncounter(
  cluster: Cluster<"encounter">,
  decided: Decided,
  people: People,
): EncounterEntry {
  const { records } = cluster;
  const format = tell(records, { part: "format", values: ({ fact }) => [fact.format] });
  const told = tell(records, {
    part: "date",
    values: ({ fact }) => listOf(fact.date),
    rank: vagueness,
    supports: isWithin,
    standing: ({ fact }) => standingOfDate[fact.status],
  });
  const date = told.length > 0 ? told : placedDate(records, people.placed);
  const parties = tell(records, { part: "parties", values: ({ fact }) => fact.parties });
  const place = tell(records, {
    part: "place",
    values: ({ fact }) => listOf(fact.place),
    rank: ({ name }) => (name === null ? 1 : 0),
    supports: (other, { name, country }) =>
      other.name === null && name !== null && other.country === country,
  });
  const progress = tell(records, {
    part: "status",
    values: ({ fact }) => [fact.status],
    order: "latest",
    since: reportedSince,
    standing: ({ fact }) => stage[fact.status],
  });
  const participants = participations(records, people, parties);
  const family = formatFamilies[shown(format) ?? "talks"];
  const head = headOf(cluster, decided);
  return {
    family,
    format,
    progress,
    date,
    place,
    parties,
    participants,
    sectors: tell(records, { part: "sectors", values: ({ fact }) => fact.sectors }),
    body: tell(records, { part: "body", values: bodyNames }),
    name: tell(records, { part: "name", values: ({ fact }) => listOf(fact.name) }),
    ...boundsOf(date),
    ...head,
    makings: head.makings.map((making) => withPlace(making, people.placed)),
    disagreements: [
      ...disagreementsOn({ family, date, place, progress, participants }),
      ...disagreementsOnFigures(records),
    ],
  };
}

/** Earliest and latest day of the date that is shown. */
export function boundsOf(date: Told<EdtfDate>): Pick<EncounterEntry, "earliest" | "latest"> {
  const value = shown(date);
  return value === null ? { earliest: null, latest: null } : edtfBounds(value);
}

/** Reports tell the day before plans do; what was put off was not held on the day it was put off from. */
const standingOfDate: Readonly<Record<EncounterStatus, number>> = {
  held: 0,
  "under-way": 0,
  planned: 1,
  cancelled: 1,
  postponed: 2,
};

/** A report is not written before the day that it reports; a plan may have been long before. */
function reportedSince({ fact }: SourceRecord<"encounter">): string | null {
  return hasBegun(fact.status) && fact.date !== null ? edtfBounds(fact.date).earliest : null;
}

/** Among tellings of one day, or of none, how far the encounter has come: the farthest comes first. */
const stage: Readonly<Record<EncounterStatus, number>> = {
  cancelled: 0,
  held: 0,
  "under-way": 1,
  postponed: 2,
  planned: 3,
};

/** Marks how a record without a date of its own came to the days of the line. */
function withPlace(making: Making, placed: Placed): Making {
  const found = placed(making.record);
  return found === null ? making : { ...making, placed: found };
}

/** The days of the surroundings, marked as implied with the reason. */
function placedDate(records: readonly SourceRecord<"encounter">[], placed: Placed): Told<EdtfDate> {
  return records.slice(0, 1).flatMap(({ id, source }) => {
    const found = placed(id);
    if (found === null) return [];
    return [{ value: found.date, records: [id], documents: [source.document], implied: found.why }];
  });
}

/** Whether a vaguer date holds a more exact one. */
function isWithin(wide: EdtfDate, date: EdtfDate): boolean {
  const [outer, inner] = [edtfDays(wide), edtfDays(date)];
  if (outer === null || inner === null) return false;
  const vaguer = vagueness(wide) > vagueness(date);
  return vaguer && outer.first <= inner.first && inner.last <= outer.last;
}

/** Days that a date leaves open: the most exact comes first among equals. */
function vagueness(date: EdtfDate): number {
  const days = edtfDays(date);
  return days === null ? Infinity : days.last - days.first;
}
