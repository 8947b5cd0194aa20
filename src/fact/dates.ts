import { padded, readIsoDay } from "../core/civil-day.ts";
import type { Language } from "../core/language.ts";
import { edtfBounds, type EdtfDate } from "../core/edtf.ts";
import type { Item } from "../grammar/lattice.ts";
import type { DateValue } from "../mention/date/date-value.ts";
import { date } from "../mention/date/lay-dates.ts";
import { resolveDate } from "../mention/date/resolve.ts";
import type { Mentions, SentenceWindow } from "../mention/mentions.ts";
import { verb, type VerbGroup } from "../mention/verb/verb.ts";
import { clauseWords } from "./clause/clause.ts";
import { occasionWords } from "./encounter/words-of.ts";
import type { OccasionWords } from "./encounter/words.ts";
import type { DatedStretch } from "./context.ts";
import { todayOf } from "./today.ts";
import { wordAt } from "./word-at.ts";

/** What says nothing of a day: lengths, hours, habits, « désormais ». */
const dayless: ReadonlySet<DateValue["kind"]> = new Set([
  "duration",
  "clock",
  "recurring",
  "vague",
  "run",
]);

/**
 * Every date of the article, resolved in reading order: each may count from the one before it, and
 * the tense of its clause tells whether it looks back or ahead.
 */
export function findDays(mentions: Mentions): readonly DatedStretch[] {
  let published = todayOf(mentions);
  const found: DatedStretch[] = [];
  const spoken = new DaysSpokenOf(published);
  for (const window of mentions.sentences)
    for (const { from, to, value } of mentions.lattice.all(date, window.from, window.to)) {
      if (dayless.has(value.value.kind) || isDistanceTo(mentions, { to, value: value.value }))
        continue;
      const tense = isTerm(value.value) ? "future" : tenseNear(mentions, window, from);
      const resolved = resolveDate(value, {
        published,
        previous: spoken.before(window.index),
        ...(tense === null ? {} : { tense }),
      });
      if (resolved.edtf === null || isAdrift(value.value, resolved.implied)) continue;
      spoken.note(resolved.edtf, window);
      found.push({ from, to, edtf: asInterval(resolved.edtf), implied: resolved.implied ?? null });
    }
  return found;
}

/** «договорились собраться до конца июня», "by June": a term without its year is the next, whatever the verb. */
function isTerm(value: DateValue): boolean {
  return value.kind === "open" && (value.side === "until" || value.side === "before");
}

/** « trois mois plus tard » with nothing before it to count from. */
function isAdrift(value: DateValue, implied: string | undefined): boolean {
  if (value.kind !== "distance" || value.anchor !== "previous") return false;
  return implied?.includes("publication") ?? false;
}

/** « douze ans après celle d'Oslo », « deux jours avant la session »: a distance from an occasion is no date. */
function isDistanceTo(
  { lattice, sentences }: Mentions,
  { to, value }: { readonly to: number; readonly value: DateValue },
): boolean {
  if (value.kind !== "distance" || value.anchor !== "previous") return false;
  const next = lattice.tokens.words[to]?.form ?? "";
  const last = sentences.some((window) => window.to === to);
  return !last && /^[\p{L}']/u.test(next) && lattice.at(verb, to) === undefined;
}

/** How many sentences a day of the background stays the one that « la veille » counts from. */
const backgroundSentencesMax = 1;

/** The days that a report has spoken of, from which « la veille » and «накануне» count. */
class DaysSpokenOf {
  readonly #published: EdtfDate | null;
  #last: { readonly edtf: EdtfDate; readonly sentence: number } | null = null;
  /** The day nearest to publication: of the news itself. */
  #news: EdtfDate | null = null;

  constructor(published: EdtfDate | null) {
    this.#published = published;
  }

  /** The day spoken of last; where that is of the background and a few sentences back, the day of the news. */
  before(sentence: number): EdtfDate | null {
    const last = this.#last;
    if (last === null) return null;
    const isBack = sentence - last.sentence > backgroundSentencesMax;
    return isBack && this.#news !== null && this.#isOlder(last.edtf) ? this.#news : last.edtf;
  }

  note(edtf: EdtfDate, { index: sentence, sentence: { zone } }: SentenceWindow): void {
    if (zone === "dateline") return;
    const isDay = isDayLevel(edtf);
    if (!isDay && isDayLevel(this.#last?.edtf ?? null)) return;
    if (!isOfTheNews(edtf, this.#published)) return;
    this.#last = { edtf, sentence };
    if (isDay && !this.#isOlder(edtf)) this.#news = edtf;
  }

  /** Whether a day lies farther before publication than the day of the news. */
  #isOlder(edtf: EdtfDate): boolean {
    if (this.#published === null || this.#news === null) return false;
    return (edtfBounds(edtf).latest ?? "") < (edtfBounds(this.#news).latest ?? "");
  }
}

/** « la veille » counts from a day, or from days: a month between does not take its place, nor "by the end of the year". */
function isDayLevel(edtf: EdtfDate | null): boolean {
  return edtf !== null && /^\d{4}-\d{2}-\d{2}(?:\/\d{4}-\d{2}-\d{2})?$/.test(edtf);
}

type Tense = "past" | "present" | "future";

const tenses: Readonly<Record<VerbGroup["tense"], Tense | null>> = {
  past: "past",
  pluperfect: "past",
  present: "present",
  future: "future",
  conditional: "future",
  subjunctive: null,
  infinitive: null,
  participle: "past",
  gerund: null,
};

/** "in June, X told reporters", «Напомним, 3 мая …», «прилетел в среду и вернётся»: the verb of another clause. */
function isOfOtherClause(
  { lattice, language }: Mentions,
  { window, at }: { readonly window: SentenceWindow; readonly at: number },
  { from, to }: Item<VerbGroup>,
): boolean {
  const { inflected, coordinators } = clauseWords(language);
  if (from < at) return inflected && from === window.from && /^[,:]$/.test(wordAt(lattice, to));
  return lattice.tokens.words
    .slice(at, from)
    .some(({ form, lower }) => form === "," || (inflected && coordinators.has(lower)));
}

/** How many tokens «, уточнил он,» may have behind its verb. */
const asideTokensMax = 4;

/** «Весной, уточнил он, прибудет»: a verb between two commas near each other tells nothing of the date. */
function isAside({ lattice, language }: Mentions, { from, to }: Item<VerbGroup>): boolean {
  if (!clauseWords(language).inflected || wordAt(lattice, from - 1) !== ",") return false;
  for (let at = to; at < to + asideTokensMax; at++) if (wordAt(lattice, at) === ",") return true;
  return false;
}

function verbNear(verbs: readonly Item<VerbGroup>[], at: number): Item<VerbGroup> | null {
  const far = ({ from }: Item): number => Math.abs(from - at);
  const [nearest] = verbs.toSorted(
    (one, other) => far(one) - far(other) || other.to - one.to, // «договорились провести»: the whole group
  );
  return nearest ?? null;
}

/** "will fly on before ending his trip on Thursday": a gerund or an infinitive has the tense of the verb before it. */
function withTense(
  language: Language,
  verbs: readonly Item<VerbGroup>[],
  near: Item<VerbGroup>,
): VerbGroup {
  const { tense } = near.value;
  if (clauseWords(language).modifiersBefore !== true) return near.value;
  if (tense !== "gerund" && tense !== "infinitive") return near.value;
  const main = verbs.findLast(
    ({ from, value }) => from < near.from && tenses[value.tense] !== null,
  );
  return main?.value ?? near.value;
}

/** «намечено провести осенью», « il est prévu de se réunir en mai »: what plans, right before an infinitive. */
function isPlannedDeed(
  language: Language,
  verbs: readonly Item<VerbGroup>[],
  near: Item<VerbGroup> | null,
): boolean {
  if (near?.value.tense !== "infinitive") return false;
  const before = verbs.findLast(({ to }) => to <= near.from && near.from - to <= planTokensMax);
  return before !== undefined && occasionWords(language).plans.has(before.value.lemma);
}

/** How far before its infinitive what plans may stand: « il est prévu, à Lima, de … ». */
const planTokensMax = 4;

/** The tense of the nearest verb of the sentence; what plans may look ahead in any tense. */
function tenseNear(mentions: Mentions, window: SentenceWindow, at: number): Tense | null {
  const { lattice, language } = mentions;
  if (isDue(mentions, at)) return "future";
  const verbs = lattice.all(verb, window.from, window.to);
  const near =
    verbNear(
      verbs.filter((item) => !isOfOtherClause(mentions, { window, at }, item)),
      at,
    ) ??
    verbNear(
      verbs.filter((item) => !isAside(mentions, item)),
      at,
    ) ??
    verbNear(verbs, at);
  if (isPlannedDeed(language, verbs, near)) return "future";
  const group = near === null ? null : withTense(language, verbs, near);
  const before = lattice.tokens.words[at - 1]?.lower;
  if (isAgreedFor(mentions, window, at)) return "future";
  return group === null ? null : tenseSaid(language, group, before);
}

/** "the session, due in May", "fixed for this Sunday": the word before the date and its preposition tells that it lies ahead. */
function isDue({ lattice, language }: Mentions, at: number): boolean {
  const { due } = occasionWords(language);
  return (
    due !== undefined && (due.has(wordAt(lattice, at - 1)) || due.has(wordAt(lattice, at - 2)))
  );
}

/** How far before a date the noun of what is agreed or meant may stand, in tokens. */
const aheadTokensMax = 12;

/** «договорённость о визите в мае», «приглашение посетить Лиму в мае»: ahead, whatever the verb. */
function isAgreedFor(
  { lattice, language }: Mentions,
  { from }: SentenceWindow,
  at: number,
): boolean {
  const { ahead } = occasionWords(language);
  if (ahead === undefined) return false;
  for (let one = at - 1; one >= Math.max(from, at - aheadTokensMax); one--)
    if (ahead.has(wordAt(lattice, one))) return true;
  return false;
}

/** What a verb says of the date beside it, and the word before the date. */
function tenseSaid(language: Language, group: VerbGroup, before: string | undefined): Tense | null {
  const words = occasionWords(language);
  if (words.plans.has(group.lemma)) return isPlannedFor(language, group, before) ? "future" : null;
  const { tense, perfect } = group;
  if (tense === "participle" && !perfect && clauseWords(language).inflected) return null;
  return looksAhead(group, words, before) ? "future" : tenseOf(group);
}

function looksAhead(group: VerbGroup, words: OccasionWords, before: string | undefined): boolean {
  if (words.postpones.has(group.lemma) && before === "на") return true; // «перенесена на май»
  return isSetFor(group, before) || isPastPlan(group, words) || isTimetable(group, words);
}

/** "said that X was expected to meet Y on Sunday": the past of a plan that was told looks ahead. */
function isPastPlan({ modal, tense, perfect }: VerbGroup, { pastPlans }: OccasionWords): boolean {
  return (
    pastPlans === true && modal !== null && planning.has(modal) && tense === "past" && !perfect
  );
}

/** "were due to meet", "agreed to meet", "decided to send": what is governed lies ahead. */
const planning: ReadonlySet<string> = new Set(["must", "agree", "promise", "decide", "want"]);

/** "a session set for May" looks ahead. */
function isSetFor({ tense }: VerbGroup, before: string | undefined): boolean {
  return tense === "participle" && before === "for";
}

/** "the fair opens on Friday": the present of a timetable looks ahead. */
function isTimetable({ lemma, tense }: VerbGroup, { begins, ends }: OccasionWords): boolean {
  return tense === "present" && (begins.has(lemma) || ends.has(lemma));
}

/** «запланировано на осень», « est attendu en mai »: what has been set is ahead. */
function isPlannedFor(
  language: Language,
  { tense, voice }: VerbGroup,
  before: string | undefined,
): boolean {
  if (clauseWords(language).inflected && tense === "present") return true; // «ждёт визита в июне»
  if (voice !== "passive") return false;
  return tense === "present" || (before === "на" && tense === "past");
}

function tenseOf({ modal, tense }: VerbGroup): Tense | null {
  if (modal === "agree" || (modal === "must" && tense === "present")) return "future";
  return tenses[tense];
}

/** « les 9 et 10 novembre » are two days that follow one another: an interval. */
function asInterval(edtf: EdtfDate): EdtfDate {
  const part = /^(\d{4})-(2[1-3]|3[3-6]|4[01])$/.exec(edtf);
  if (part !== null) return monthsOf(part[1] ?? "", Number(part[2]));
  const third = /^(\d{4}-\d{2})-\d{2}~\/\1-\d{2}~$/.exec(edtf);
  if (third !== null) return `${third[1]}~`; // "late November": some day of the month
  if (!edtf.startsWith("{")) return edtf;
  const days = edtf.slice(1, -1).split(",");
  const numbers = days.map((day) => readIsoDay(day));
  const follow = numbers.every(
    (day, at) => day !== null && (at === 0 || day === (numbers[at - 1] ?? 0) + 1),
  );
  return follow ? `${days[0]}/${days.at(-1)}` : edtf;
}

/** A season from spring to autumn (21–23), a quarter (33–36) or a half (40, 41) of a year by its first and last month. */
function monthsOf(year: string, code: number): EdtfDate {
  if (code < 24) return `${year}-${padded(code * 3 - 60, 2)}/${year}-${padded(code * 3 - 58, 2)}`;
  const length = code < 40 ? 3 : 6;
  const first = (code < 40 ? code - 33 : code - 40) * length + 1;
  return `${year}-${padded(first, 2)}/${year}-${padded(first + length - 1, 2)}`;
}

/** How far back « la veille » and "the day before" reach for the day that they count from. */
const newsDaysMax = 45;

/** A date of the background does not become the day that « la veille » counts from. */
function isOfTheNews(edtf: EdtfDate, published: EdtfDate | null): boolean {
  const [day, today] = [
    edtfBounds(edtf).latest,
    published === null ? null : edtfBounds(published).earliest,
  ];
  if (day === null || today === null) return true;
  return Math.abs((readIsoDay(day) ?? 0) - (readIsoDay(today) ?? 0)) <= newsDaysMax;
}
