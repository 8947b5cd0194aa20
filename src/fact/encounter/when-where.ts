import type { EdtfDate } from "../../core/edtf.ts";
import { formatFamilies, type EncounterFormat, type FormatFamily } from "../../core/vocabulary.ts";
import type { Window } from "../../grammar/match.ts";
import { verb } from "../../mention/verb/verb.ts";
import {
  clauseVerbs,
  clauseWords,
  isAdverbial,
  isFinite,
  type VerbItem,
} from "../clause/clause.ts";
import type { Context, DatedStretch, PlacedStretch } from "../context.ts";
import type { ImpliedBy } from "../implied-by.ts";
import type { Place } from "../reading.ts";
import type { Around } from "./around.ts";
import { isBeforeRelative } from "./before-relative.ts";
import { isOfSaying } from "./of-saying.ts";
import { isOfLength } from "./of-length.ts";
import { withinWindow } from "./stretches.ts";
import { whereaboutsAt } from "./whereabouts.ts";
import { occasionWords } from "./words-of.ts";
import { todayOf } from "../today.ts";
import { wordAt } from "../word-at.ts";

/** The date of a telling, what it is to the occasion, and the words that say it. */
export interface WhenWhere {
  readonly edtf: EdtfDate | null;
  readonly implied: ImpliedBy | null;
  readonly bound: "start" | "end" | null;
  readonly stretches: readonly Window[];
}

/** The date of an occasion: the nearest of its sentence, those after the trigger before those ahead of it. */
export function dateAround(around: Around, bound: WhenWhere["bound"]): WhenWhere {
  const today = todayOf(around.context.mentions);
  const own = within(around.context.dates, around).filter(({ edtf }) => !isOfLength(edtf, today));
  const found = nearest(own, around);
  if (found === null) return scenesDate(around);
  const bounds = own.map((date) => ({ date, bound: boundOf(around, date) }));
  const start = bounds.find((one) => one.bound === "start")?.date;
  const end = bounds.find((one) => one.bound === "end")?.date;
  if (start !== undefined && end !== undefined && isDay(start.edtf) && isDay(end.edtf))
    return {
      edtf: `${start.edtf}/${end.edtf}`,
      implied: start.implied,
      bound: null,
      stretches: [start, end],
    };
  return {
    edtf: found.edtf,
    implied: found.implied,
    bound: isDay(found.edtf) ? (boundOf(around, found) ?? bound) : null,
    stretches: [found],
  };
}

/** « il s'y est entretenu »: on the day on which it was told that he came there. */
function scenesDate(around: Around): WhenWhere {
  const scene = isThere(around) ? whereaboutsAt(around.context, around.from) : null;
  const date = scene?.date ?? null;
  return { edtf: date?.edtf ?? null, implied: "the place told before", bound: null, stretches: [] };
}

function isThere({ context, from }: Around): boolean {
  return context.mentions.lattice.at(verb, from)?.value.clitic === "y";
}

/** Whether the verb before a date says that something begins or ends then. */
function boundOf(around: Around, date: DatedStretch): WhenWhere["bound"] {
  return isEndBehind(around, date) ? "end" : boundBefore(around, date);
}

/** «Вечером 8 августа завершился визит»: the verb behind the day tells that it ends. */
function isEndBehind({ context, happening }: Around, { from }: DatedStretch): boolean {
  const { ends } = occasionWords(context.mentions.language);
  return happening !== null && happening.from > from && ends.has(happening.value.lemma);
}

function boundBefore({ context, window }: Around, { from }: DatedStretch): WhenWhere["bound"] {
  const { lattice, language } = context.mentions;
  const { begins, ends, opened } = occasionWords(language);
  const over = lattice.at(verb, from - 1);
  if (over !== undefined && ends.has(over.value.lemma)) return "end";
  for (let end = from; end > Math.max(window.from, from - 4); end--) {
    if (opened.has(wordAt(lattice, end - 1))) return "start";
    const lemma = lattice.before(verb, end)?.value.lemma;
    if (lemma === undefined) continue;
    if (begins.has(lemma)) return "start";
    return ends.has(lemma) ? "end" : null;
  }
  return null;
}

function isDay(edtf: EdtfDate): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(edtf);
}

/** Families that are called after their town: « la conférence d'Oslo », « la session de Lima ». */
const namedAfterTown: ReadonlySet<FormatFamily> = new Set(["conference", "commission"]);

/** The place of an occasion: the nearest with a preposition of place; « la conférence d'Oslo » for one that is named after its town. */
export function placeAround(around: Around, format: EncounterFormat): Place | null {
  const family = formatFamilies[format];
  if (family === "remote") return null;
  const inside = within(around.context.places, around).filter((place) => !isGoal(around, place));
  const named = namedAfterTown.has(family)
    ? inside.find((place) => isNameOf(around, place))
    : undefined;
  const located = inside.filter((place) => place.located && !isTopic(around, place));
  const towns = located.filter(({ name }) => name !== null);
  const wordsMax = family === "visit" ? goalWordsMax : stateWordsMax;
  const states = located.filter((place) => isClose(place, around, wordsMax));
  const found =
    adjacent(inside, around) ??
    modifying(inside, around) ??
    named ??
    nearest(towns, around) ??
    nearest(states, around) ??
    scenesPlace(around);
  return found === null ? null : { name: found.name, country: found.country };
}

/** «передал приглашение посетить Осло»: right behind an infinitive of another deed, where that leads. */
function isGoal({ context, verbs, ...around }: Around, { from }: PlacedStretch): boolean {
  const before = context.mentions.lattice.before(verb, from);
  return (
    before?.value.tense === "infinitive" && !verbs.includes(before) && before.from !== around.from
  );
}

/** How far before a place the noun may stand of what is talked about there, in tokens. */
const matterTokensMax = 4;

/** « la situation sécuritaire au Ghana »: what was talked about, and not where. */
function isTopic({ context, to }: Around, { from }: PlacedStretch): boolean {
  const { lattice, language } = context.mentions;
  const { matters } = occasionWords(language);
  if (matters === undefined) return false;
  for (let at = from - 1; at >= Math.max(to, from - matterTokensMax); at--)
    if (matters.has(wordAt(lattice, at))) return true;
  return false;
}

/** « de retour d'Oslo »: the town right after a phrase that leads to it. */
function adjacent(places: readonly PlacedStretch[], around: Around): PlacedStretch | undefined {
  return around.isPhrase
    ? places.find(({ from, name }) => from === around.to && name !== null)
    : undefined;
}

/** "the Lima talks", "his Dhaka trip": the town right before the noun, in a language that puts it there. */
function modifying(places: readonly PlacedStretch[], around: Around): PlacedStretch | undefined {
  if (clauseWords(around.context.mentions.language).modifiersBefore !== true) return undefined;
  return places.find(({ to, name }) => to === around.from && name !== null);
}

/** How far a state may stand that tells where an occasion was, in words; farther ones are what was talked of. */
const stateWordsMax = 10;

/** The same of a visit, whose goal stands behind its guest: "a visit by the president of Peru, X, to Ghana". */
const goalWordsMax = 16;

function isClose({ from, to }: PlacedStretch, around: Around, wordsMax: number): boolean {
  return from >= around.to ? from - around.to <= wordsMax : around.from - to <= stateWordsMax;
}

/** « le sommet russo-africain d'Oslo »: a town after « de », a few words after the noun. */
function isNameOf({ context, to }: Around, { name, from }: PlacedStretch): boolean {
  const { lattice, language } = context.mentions;
  const before = wordAt(lattice, from - 1);
  return name !== null && from > to && from <= to + 5 && clauseWords(language).of.has(before);
}

function scenesPlace(around: Around): PlacedStretch | null {
  return isThere(around) ? (whereaboutsAt(around.context, around.from)?.place ?? null) : null;
}

/** Whether a place with its preposition stands within some words after a trigger, before the next verb. */
export function placeRightAfter(
  context: Context,
  window: Window,
  { to, wordsMax }: { readonly to: number; readonly wordsMax: number },
): boolean {
  const { lattice } = context.mentions;
  const end = Math.min(window.to, to + wordsMax);
  const next = clauseVerbs(lattice, { from: to, to: end }).find(
    ({ value }) => value.tense !== "participle",
  );
  return withinWindow(context.places, { from: to, to: end + 3 }).some(
    (place) =>
      place.located && place.from <= end && (next === undefined || place.from <= next.from),
  );
}

function within<Stretch extends Window>(
  stretches: readonly Stretch[],
  { window }: Around,
): readonly Stretch[] {
  return withinWindow(stretches, window);
}

/** What stands nearest to a trigger; a stretch after it is preferred to one as far before it. */
function nearest<Stretch extends Window>(
  stretches: readonly Stretch[],
  around: Around,
): Stretch | null {
  let best: { readonly far: number; readonly stretch: Stretch } | null = null;
  for (const stretch of stretches) {
    if (isBeyond(stretch, around) || isElsewhere(stretch, around)) continue;
    const far = farFrom(stretch, around);
    if (best === null || far < best.far) best = { far, stretch };
  }
  return best?.stretch ?? null;
}

function farFrom({ from, to }: Window, around: Around): number {
  if (from >= around.to) return from - around.to;
  return (around.from - to) * 1.5 + (isShared(around) ? sharedFar : 1);
}

/** How much farther what belongs to the verb before "and" is than what stands behind the verb after it. */
const sharedFar = 12;

/** "came in May and met X on 3 June": a coordinator stands right before the verb. */
function isShared({ context: { mentions }, from }: Around): boolean {
  const { lattice, language } = mentions;
  const { coordinators } = clauseWords(language);
  return lattice.at(verb, from) !== undefined && coordinators.has(wordAt(lattice, from - 1));
}

/** « X a reçu Y, qui est arrivé lundi »: the verb of another clause stands between. */
function isElsewhere({ from, to }: Window, around: Around): boolean {
  const { verbs, window, isAside } = around;
  if (isApart(around, { from, to }) || isOfOtherThing(around, from)) return true;
  if (from >= around.to)
    return (
      hasVerb(around, { from: afterOwnVerb(around, from), to: from }, verbs) ||
      isOfParticiple(around, { from, to })
    );
  if (isOfOtherVerb(around, { from, to }) || isBeforeRelative(around, to)) return true;
  const opens = !hasVerb(around, { from: window.from, to: from }, []);
  return !opens && !isAside && hasVerb(around, { from: to, to: around.from }, verbs);
}

/** « la commission, qui compte six membres, se réunira lundi »: what follows its own verb is the occasion's. */
function afterOwnVerb({ to, happening }: Around, from: number): number {
  return happening !== null && happening.from >= to && happening.to <= from ? happening.to : to;
}

/** "Nothing was signed yesterday; papers may come up during the visit", « "au printemps", a-t-il dit »: a semicolon or one side of a quotation stands between. */
function isApart({ context, ...around }: Around, { from, to }: Window): boolean {
  const [left, right] = from >= around.to ? [around.to, from] : [to, around.from];
  const between = context.mentions.lattice.tokens.words.slice(left, right);
  if (between.some(({ form }) => form === ";")) return true;
  if (from < around.from && isOfSaying(context, around.window, between)) return true;
  return between.filter(({ form }) => quotes.has(form)).length % 2 === 1;
}

const quotes: ReadonlySet<string> = new Set(['"', "“", "”", "«", "»", "„"]);

/** How far before a day the verb of its own clause may stand, in tokens. */
const ownVerbTokensMax = 3;

/** "the fair that opens on Friday, delivered a message": the verb right before the day is of another clause. */
function isOfOtherVerb({ context, verbs, ...around }: Around, { from, to }: Window): boolean {
  const { lattice, language } = context.mentions;
  const { relatives, says } = clauseWords(language);
  if (!verbs.some((own) => own.from >= to)) return false;
  const near = { from: Math.max(around.window.from, from - ownVerbTokensMax), to: from };
  return clauseVerbs(lattice, near).some((item) => {
    const before = wordAt(lattice, item.from - 1);
    const opened = relatives.has(before) || says?.has(before) === true;
    return opened && isFinite(item.value) && !verbs.includes(item);
  });
}

/** How far before a day the participle may stand that it dates: « signée à Lima le 3 mai ». */
const participleTokensMax = 7;

/** « un accord signé à Lima le 3 mai »: the day and the town are those of the instrument. */
function isOfOtherThing({ context, window, verbs }: Around, from: number): boolean {
  const { lattice, language } = context.mentions;
  const { dateOthers } = occasionWords(language);
  if (dateOthers === undefined) return false;
  const near = { from: Math.max(window.from, from - participleTokensMax), to: from };
  return clauseVerbs(lattice, near).some(
    (item) =>
      item.value.tense === "participle" &&
      dateOthers.has(item.value.lemma) &&
      !verbs.includes(item),
  );
}

/** «обсудил ход выполнения договоренностей, достигнутых 8 мая»: in Russian a comma opens the participle's clause. */
function isOfParticiple(around: Around, { from }: Window): boolean {
  const { context, verbs } = around;
  const { lattice, language } = context.mentions;
  if (!clauseWords(language).inflected) return false;
  return clauseVerbs(lattice, { from: around.to, to: from }).some(
    (item) =>
      item.value.tense === "participle" &&
      !verbs.includes(item) &&
      wordAt(lattice, item.from - 1) === ",",
  );
}

/** Whether a finite verb stands in a stretch, beside those that tell the occasion. */
function hasVerb(
  { context, window }: Around,
  { from, to }: Window,
  own: readonly VerbItem[],
): boolean {
  const { lattice, language } = context.mentions;
  return clauseVerbs(lattice, { from, to }).some(
    (item) =>
      !own.includes(item) &&
      (isFinite(item.value) || isAdverbial({ lattice, window, language }, item)),
  );
}

/** Another occasion stands between; but what follows the verb of an occasion is its own. */
function isBeyond(stretch: Window, { from, to, others, happening }: Around): boolean {
  return others.some(
    (other) =>
      (to <= other.from &&
        other.to <= stretch.from &&
        !(happening !== null && other.to <= happening.from)) ||
      (stretch.to <= other.from && other.to <= from),
  );
}
