import type { DayNumber } from "../../core/civil-day.ts";
import { edtfDays } from "../../core/edtf.ts";
import { once } from "../../core/once.ts";
import type { SourceRecord } from "../record.ts";

/** A document that looks back further than this shows nobody in office on its own day. */
const lookBackDaysMax = 120;

/**
 * The day on which a document shows a person in office: that of its publication.
 *
 * @returns null where it bears no date; and where it tells of the person only what was long ago, so that
 *   the office may be that of then, or of now.
 */
export const dayShown: (record: SourceRecord<"person">) => DayNumber | null = once(
  (record: SourceRecord<"person">) => {
    const { document, encounters } = record.source.reading;
    const published = edtfDays(document.published);
    if (published === null) return null;
    const days = encounters
      .filter(({ participants }) => participants.some(({ person }) => person === record.fact.id))
      .map(({ date }) => edtfDays(date)?.last ?? published.last);
    const latest = Math.max(...days, days.length === 0 ? published.last : -Infinity);
    return published.last - latest > lookBackDaysMax ? null : published.last;
  },
);
