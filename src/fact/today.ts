import { isoDay, readIsoDay } from "../core/civil-day.ts";
import type { EdtfDate } from "../core/edtf.ts";
import type { DateValue } from "../mention/date/date-value.ts";
import type { DateMention } from "../mention/date/find-dates.ts";
import { date } from "../mention/date/lay-dates.ts";
import { resolveDate } from "../mention/date/resolve.ts";
import type { Mentions } from "../mention/mentions.ts";

const today = new WeakMap<Mentions, { readonly day: EdtfDate | null }>();

/**
 * The day on which a document was written: the day of publication, else the one that the text fixes
 * beyond doubt, as « hier lundi 3 mars 2025 » fixes the fourth.
 */
export function todayOf(mentions: Mentions): EdtfDate | null {
  const known = today.get(mentions);
  if (known !== undefined) return known.day;
  const day = mentions.canonical.masthead.published ?? writtenOn(mentions);
  today.set(mentions, { day });
  return day;
}

function writtenOn({ lattice, sentences }: Mentions): EdtfDate | null {
  for (const window of sentences) {
    const dates = lattice.all(date, window.from, window.to);
    for (const [index, { value, to }] of dates.entries()) {
      const next = dates[index + 1];
      const shift = daysFromToday(value.value);
      if (shift === null || next === undefined || next.from > to + 1) continue;
      const day = wholeDay(next.value);
      if (day !== null) return isoDay(day - shift);
    }
  }
  return null;
}

/** « hier » is −1, « ce lundi » 0; null for what does not count from today. */
function daysFromToday(value: DateValue): number | null {
  if (value.kind === "period" && value.unit === "day" && value.anchor === "publication")
    return value.shift;
  const isThis = value.kind === "calendar" && value.which === "this" && value.weekday !== null;
  return isThis ? 0 : null;
}

/** A day that the words tell whole, with its year. */
function wholeDay(mention: DateMention): number | null {
  const { edtf } = resolveDate(mention, { published: null });
  return edtf !== null && /^\d{4}-\d{2}-\d{2}$/.test(edtf) ? readIsoDay(edtf) : null;
}
