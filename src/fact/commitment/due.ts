import { edtfBounds, type EdtfDate } from "../../core/edtf.ts";
import type { Span } from "../../core/span.ts";
import type { Window } from "../../grammar/match.ts";
import { date } from "../../mention/date/lay-dates.ts";
import { resolveDate } from "../../mention/date/resolve.ts";
import type { Context, DatedStretch } from "../context.ts";
import { withinWindow } from "../encounter/stretches.ts";
import { todayOf } from "../today.ts";
import { wordAt } from "../word-at.ts";

/** An undertaking and the sentence that tells it. */
interface ToBeDone {
  readonly span: Span;
  readonly sentence: number;
}

/**
 * The day by which an undertaking is to be fulfilled: the end of a term (« d'ici fin mars », "within
 * six months"), or a date that lies ahead of publication.
 *
 * A term counts wherever it stands in the sentence, but within another undertaking; a plain date only
 * within the undertaking and before its first comma, since one farther off is the day of something
 * else: «готовить саммит, намеченный на 2027 год».
 *
 * @param others The undertakings of the document.
 * @returns null where the words set no day that can be known.
 */
export function dueOf(
  context: Context,
  one: ToBeDone,
  others: readonly ToBeDone[],
): EdtfDate | null {
  const { lattice } = context.mentions;
  const own = lattice.tokensIn(one.span);
  const days = daysOf(context, one.sentence);
  const within = days.filter((day) => isWithin(day, own) && isOwn(context, own, day));
  const beside = days.filter(
    (day) =>
      !isWithin(day, own) &&
      isTerm(context, day.edtf) &&
      !others.some((other) => isWithin(day, lattice.tokensIn(other.span))),
  );
  return lastAhead(context, within) ?? lastAhead(context, beside);
}

/** The dates of a sentence, and the lengths of time that begin now: "in the next six months". */
function daysOf({ mentions, dates }: Context, sentence: number): readonly DatedStretch[] {
  const window = mentions.sentences[sentence];
  if (window === undefined) return [];
  const published = todayOf(mentions);
  const runs = mentions.lattice.all(date, window.from, window.to).flatMap(({ from, to, value }) => {
    if (value.value.kind !== "run" || value.value.count < 0) return [];
    const { edtf, implied } = resolveDate(value, { published });
    return edtf === null ? [] : [{ from, to, edtf: `../${endOf(edtf)}`, implied: implied ?? null }];
  });
  return [...withinWindow(dates, window), ...runs];
}

function isWithin({ from, to }: Window, whole: Window): boolean {
  return from >= whole.from && to <= whole.to;
}

/** Whether a date of an undertaking is the day of the deed itself. */
function isOwn(context: Context, own: Window, { from, edtf }: DatedStretch): boolean {
  if (isTerm(context, edtf)) return true;
  const { lattice } = context.mentions;
  for (let at = own.from; at < from; at++) if (wordAt(lattice, at) === ",") return false;
  return true;
}

/** Whether a date is open towards the past, or begins today: it says until when. */
function isTerm({ mentions }: Context, edtf: EdtfDate): boolean {
  const today = todayOf(mentions);
  return edtf.startsWith("../") || (today !== null && edtf.startsWith(`${today}/`));
}

/** The last of some dates that ends after the day of writing; a term by its end. */
function lastAhead(context: Context, days: readonly DatedStretch[]): EdtfDate | null {
  const today = todayOf(context.mentions);
  const written = today === null ? null : edtfBounds(today).latest;
  const ends = days.map(({ edtf }) =>
    isTerm(context, edtf) ? edtf.replace(/^[^/]*\//, "") : edtf,
  );
  const isAhead = (edtf: EdtfDate): boolean =>
    written !== null && (edtfBounds(edtf).latest ?? "") > written;
  return ends.findLast(isAhead) ?? null;
}

/** The end of an interval; another date as it is. */
function endOf(edtf: EdtfDate): EdtfDate {
  return edtf.slice(edtf.indexOf("/") + 1);
}
