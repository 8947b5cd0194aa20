import type { EdtfDate } from "../../core/edtf.ts";
import { formatFamilies, type FormatFamily } from "../../core/vocabulary.ts";
import type { Candidate } from "./candidate.ts";
import { daysApart, daysOf, firstSentence, isDay, occasionsInMind, type Told } from "./told.ts";

/** Families of wholes that a family can be a part of. */
const wholes: Readonly<Partial<Record<FormatFamily, readonly FormatFamily[]>>> = {
  visit: ["visit"],
  talks: ["visit", "conference"],
  press: ["visit", "conference"],
  message: ["talks", "visit"],
  ceremony: ["visit"],
  community: ["visit"],
  commission: ["visit"],
  conference: ["visit"],
  "conference-part": ["conference"],
};

/** A part that tells no place has its whole's; no day, the whole's single day; no other side, the whole's. */
export function withWholes(told: readonly Told[]): readonly Told[] {
  return withMargins(fromWholes(fromWholes(told)));
}

/** Who meets on the margins of a forum attends it. */
function withMargins(told: readonly Told[]): readonly Told[] {
  const found = wholesOf(told);
  return told.map((forum) => {
    if (formatFamilies[forum.format] !== "conference") return forum;
    const parts = told.filter((_, at) => found[at] === forum);
    const people = new Map(forum.people);
    for (const [person, role] of parts.flatMap((part) => [...part.people]))
      if (!people.has(person))
        people.set(person, role === "head-of-delegation" ? role : "participant");
    const codes = new Set([...forum.codes, ...parts.flatMap((part) => [...part.codes])]);
    return parts.length === 0 ? forum : { ...forum, people, codes };
  });
}

function fromWholes(told: readonly Told[]): readonly Told[] {
  const found = wholesOf(told);
  return told.map((part, at) => fromWhole(part, found[at] ?? null));
}

function fromWhole(part: Told, whole: Told | null): Told {
  if (whole === null || whole.format === "tour") return part;
  const day = isDay(whole.date) && !isOpen(whole) ? whole.date : null;
  const sides = formatFamilies[whole.format] === "visit" ? whole.codes : new Set<string>();
  return {
    ...part,
    place: part.place ?? whole.place,
    date: part.date ?? day,
    codes: part.codes.size < 2 && isShared(part) ? new Set([...part.codes, ...sides]) : part.codes,
  };
}

/** "began a visit on Tuesday", "a visit came to an end today": of the stay one day alone is told. */
function isOpen({ tellings, date }: Told): boolean {
  return tellings.some((telling) => telling.date === date && isOneEnd(telling));
}

function isOneEnd({ bound, status }: Candidate): boolean {
  return bound === "end" || (bound === "start" && status === "under-way");
}

/** A community meeting has one side; what else is told in a visit has both. */
function isShared({ format }: Told): boolean {
  return formatFamilies[format] !== "community";
}

/**
 * For each occasion that of which it is a part, or null: a visit of the same people, the forum in
 * whose margins it is held, the tour of which it is a stop. The nearest in the text where several
 * would do.
 */
export function wholesOf(told: readonly Told[]): readonly (Told | null)[] {
  return told.map((part, at) =>
    wholeOf(part, told.slice(Math.max(0, at - occasionsInMind), at + occasionsInMind)),
  );
}

function wholeOf(part: Told, around: readonly Told[]): Told | null {
  if (part.tellings.some(({ status }) => status === "cancelled") || isOfBefore(part)) return null;
  const families = wholes[formatFamilies[part.format]] ?? [];
  for (const family of families) {
    const found = around.filter((whole) => isWhole(whole, part, family));
    const timely = found.filter((whole) => !isOfOtherTime(whole, part, around));
    const [nearest] = timely.toSorted((one, other) => distance(part, one) - distance(part, other));
    if (nearest !== undefined) return nearest;
  }
  return null;
}

/** «ранее встречались»: told without a day, and of a time before the whole. */
function isOfBefore({ tellings, date }: Told): boolean {
  return date === null && tellings.every(({ which }) => which === "previous");
}

function isWhole(whole: Told, part: Told, family: FormatFamily): boolean {
  return (
    whole !== part &&
    formatFamilies[whole.format] === family &&
    (whole.format === "tour") === (formatFamilies[part.format] === "visit") &&
    part.format !== "tour" &&
    mayHold(whole, part) &&
    !isBeforehand(part, whole) &&
    !isLeftBehind(part, whole) &&
    sharesDays(part, whole) &&
    sharesCountry(part, whole)
  );
}

/** Occasions so many days apart are of two times, and the news is of the later one. */
const otherTimeDays = 60;

/** "recalled his visit of last year", a sentence after what was done today: the older visit does not hold it. */
function isOfOtherTime(whole: Told, part: Told, around: readonly Told[]): boolean {
  if (part.date !== null || whole.date === null || isToldIn(whole, part)) return false;
  const at = firstSentence(part);
  return around.some((news) => firstSentence(news) <= at && isLongAfter(news.date, whole.date));
}

function isLongAfter(later: EdtfDate | null, date: EdtfDate | null): boolean {
  if (later === null || date === null || daysOf(later).earliest <= daysOf(date).latest)
    return false;
  return daysApart(later, date) > otherTimeDays;
}

/** In the sentence of the whole, or in the one behind it. */
function isToldIn({ tellings }: Told, part: Told): boolean {
  const at = firstSentence(part);
  return tellings.some(({ sentence }) => sentence === at || sentence === at - 1);
}

/** How many sentences a part without people may stand from its whole. */
const sentencesMax = 6;

/** A visit holds what its visitor does; a forum holds what is told to be on its margins. */
function mayHold(whole: Told, part: Told): boolean {
  const family = formatFamilies[whole.format];
  if (family === "conference") return part.tellings.some(({ margin }) => margin);
  if (family === "talks") return isMessageHanded(whole, part);
  if (!sharesSides(part, whole)) return false;
  if ([...part.people.keys()].some((person) => whole.people.has(person))) return true;
  return whole.format !== "tour" && isBeside(part, whole);
}

/** Two parties of a part are those of its whole; a tour has many. */
function sharesSides(part: Told, whole: Told): boolean {
  if (part.codes.size < 2 || whole.codes.size < 2 || whole.format === "tour") return true;
  return [...part.codes].filter((code) => whole.codes.has(code)).length >= 2;
}

/** A part of nobody, or a ceremony of others, is of the visit told beside it; a day of its own must be a day of the visit. */
function isBeside(part: Told, whole: Told): boolean {
  const dated = part.date !== null && whole.date !== null;
  if (distance(part, whole) > sentencesMax) return false;
  if (part.people.size === 0) return part.date === null || dated;
  return formatFamilies[part.format] === "ceremony" && dated;
}

/** A message is handed over in the talks that the same sentence tells, or the one before. */
function isMessageHanded(whole: Told, part: Told): boolean {
  const shared = [...part.people.keys()].filter((id) => whole.people.has(id)).length;
  return shared > 0 && distance(part, whole) <= (shared > 1 ? sentencesMax : 1);
}

function sharesDays(part: Told, whole: Told): boolean {
  const [one, other] = [daysOf(part.date), daysOf(whole.date)];
  if (one.earliest <= other.latest && other.earliest <= one.latest) return true;
  return goesOn(whole) && isPlanned(part) && isWithinStay(part, whole);
}

/** "left for Peru on Monday": of a journey that has begun the first day alone is told. */
function goesOn({ date, tellings }: Told): boolean {
  return (
    isDay(date) && !tellings.some(({ status, bound }) => status === "planned" || bound === "end")
  );
}

/** What was held is no part of a journey that is still ahead; but for a day on which both are. */
function isBeforehand(part: Told, whole: Told): boolean {
  const onDays = part.date !== null && whole.date !== null;
  const isPress = formatFamilies[part.format] === "press";
  if (whole.format === "tour" || !isOver(part) || !isPlanned(whole) || isOver(whole)) return false;
  return isPress || !onDays;
}

/** "left Accra for Lima": what was told before, and not to be there, is no part of the journey. */
function isLeftBehind({ place, ...part }: Told, whole: Told): boolean {
  const { rule } = whole.tellings[0] ?? { rule: "" };
  return (
    place === null &&
    rule.endsWith("/departs-for") &&
    firstSentence({ ...part, place }) < firstSentence(whole)
  );
}

function isOver({ tellings }: Told): boolean {
  return tellings.some(({ status }) => status === "held");
}

function isPlanned({ tellings }: Told): boolean {
  return tellings.some(({ status }) => status === "planned");
}

/** How many days after its beginning something may still be part of a stay. */
const stayDaysMax = 10;

function isWithinStay(part: Told, whole: Told): boolean {
  const { date } = part;
  if (date === null || whole.date === null || !isDay(date) || date < whole.date) return false;
  return daysApart(date, whole.date) <= stayDaysMax;
}

function sharesCountry(part: Told, whole: Told): boolean {
  const [one, other] = [part.place?.country ?? null, whole.place?.country ?? null];
  return one === null || other === null || one === other;
}

function distance(part: Told, whole: Told): number {
  const at = firstSentence(part);
  return Math.min(...whole.tellings.map(({ sentence }) => Math.abs(sentence - at)));
}
