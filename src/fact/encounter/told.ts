import { isoDay, readIsoDay } from "../../core/civil-day.ts";
import { edtfBounds, type EdtfDate } from "../../core/edtf.ts";
import type { EncounterFormat, ParticipantRole } from "../../core/vocabulary.ts";
import type { Place } from "../reading.ts";
import type { Candidate } from "./candidate.ts";

/** One occasion, with every telling of it. */
export interface Told {
  readonly tellings: readonly Candidate[];
  readonly format: EncounterFormat;
  readonly date: EdtfDate | null;
  readonly place: Place | null;
  readonly people: ReadonlyMap<string, ParticipantRole>;
  readonly codes: ReadonlySet<string>;
}

/** The sentence that tells it first. */
export function firstSentence({ tellings }: Told): number {
  return tellings[0]?.sentence ?? 0;
}

/** First and last day that a date can mean; an open end is as far as can be. */
export function daysOf(date: EdtfDate | null): {
  readonly earliest: string;
  readonly latest: string;
} {
  const { earliest, latest } = edtfBounds(date ?? "../..");
  return { earliest: earliest ?? "0000-01-01", latest: latest ?? "9999-12-31" };
}

/** Whether a date is one whole day. */
export function isDay(date: EdtfDate | null): date is EdtfDate {
  return date !== null && /^\d{4}-\d{2}-\d{2}$/.test(date);
}

/** « une visite de deux jours » that begins on a known day: from that day to the next. */
export function stayFrom(day: EdtfDate, days: number): EdtfDate {
  const first = readIsoDay(day);
  return first === null ? day : `${day}/${isoDay(first + days - 1)}`;
}

/** "wound up a two-day visit on Friday": from the day before to that day. */
export function stayUntil(day: EdtfDate, days: number): EdtfDate {
  const last = readIsoDay(day);
  return last === null ? day : `${isoDay(last - days + 1)}/${day}`;
}

/** How many occasions a reader remembers; bounds the work on endless pages. */
export const occasionsInMind = 200;

/** The place of the last occasion in mind that passes the test; -1 where none does. */
export function lastInMind(told: readonly Told[], test: (one: Told) => boolean): number {
  const oldest = Math.max(0, told.length - occasionsInMind);
  for (let at = told.length - 1; at >= oldest; at--) {
    const one = told[at];
    if (one !== undefined && test(one)) return at;
  }
  return -1;
}

/** The place of the occasion in mind that passes the test and was spoken of last; -1 where none does. */
export function latestInMind(told: readonly Told[], test: (one: Told) => boolean): number {
  let best = { at: -1, sentence: -1 };
  for (let at = Math.max(0, told.length - occasionsInMind); at < told.length; at++) {
    const one = told[at];
    const sentence = one?.tellings.at(-1)?.sentence ?? -1;
    if (one !== undefined && sentence >= best.sentence && test(one)) best = { at, sentence };
  }
  return best.at;
}

/** How many days lie between two dates at least; 0 where they meet. */
export function daysApart(one: EdtfDate, other: EdtfDate): number {
  const [a, b] = [daysOf(one), daysOf(other)];
  return Math.max(0, between(a.latest, b.earliest), between(b.latest, a.earliest));
}

function between(one: string, other: string): number {
  return (readIsoDay(other) ?? 0) - (readIsoDay(one) ?? 0);
}
