import type { EdtfDate } from "../../core/edtf.ts";
import type { EncounterFormat } from "../../core/vocabulary.ts";
import { formatFamilies } from "../../core/vocabulary.ts";
import type { Item } from "../../grammar/lattice.ts";
import type { SentenceWindow } from "../../mention/mentions.ts";
import { clauseVerbs, clauseWords, type Argument, type Place as Spot } from "../clause/clause.ts";
import type { Context, DatedStretch } from "../context.ts";
import { placeAtHosts } from "./at-hosts.ts";
import type { Around } from "./around.ts";
import type { Candidate } from "./candidate.ts";
import { durationAfter } from "./duration.ts";
import { headingOver, type Heading } from "./heading.ts";
import type { NounReading } from "./noun.ts";
import type { Occasion } from "./occasion.ts";
import { isRanked } from "./rank.ts";
import { anyPhraseAt, beginningsIn } from "../stretch.ts";
import { othersBeside } from "./others-beside.ts";
import { codesInName } from "./noun-codes.ts";
import { cuesOf } from "./sentence-cues.ts";
import { occasionWords } from "./words-of.ts";
import { withinWindow } from "./stretches.ts";
import { todayOf } from "../today.ts";
import { daysApart, daysOf, isDay } from "./told.ts";
import { whoTakesPart } from "./who-takes-part.ts";
import { dateAround, placeAround, type WhenWhere } from "./when-where.ts";

/** What a rule or a noun gave of one telling. */
export interface Telling {
  readonly occasion: Occasion;
  readonly rule: { readonly id: string; readonly revision: number };
  readonly trigger: Item;
  readonly filled: readonly Argument[];
  readonly status: Candidate["status"];
  readonly noun: NounReading | null;
  readonly weak: boolean;
  /** « … et vendredi avec Y »: the day of this one alone. */
  readonly day?: DatedStretch;
}

/** A sentence as the clause readers take it. */
export function spotOf({ mentions }: Context, window: SentenceWindow): Spot {
  return { lattice: mentions.lattice, window, language: mentions.language };
}

/** Puts a telling together: who, when, where, and on which words it rests. */
export function candidateOf(context: Context, window: SentenceWindow, telling: Telling): Candidate {
  const { trigger, filled, noun, rule, status } = telling;
  const own = formatOf(context, telling);
  const { marginal, sameDay } = cuesOf(context, window);
  const margin = marginal && formatFamilies[own] === "talks";
  const format = formatBeside(own, margin);
  const around = aroundOf(context, window, telling);
  const heading = headingOver(context, window);
  const when = onDayTold(context, sameDay ? window : null, {
    when: atThatTime(context, window, underHeading(heading, dateOf(around, telling))),
    status,
  });
  const { people, unnamed, codes } = whoTakesPart(context, telling);
  for (const code of namedCodes(context, window, telling)) codes.add(code);
  const place =
    placeOf(around, format, noun) ??
    placeAtHosts(context, telling) ??
    placeOfHeading(heading, format);
  const date = when.edtf;
  return {
    rule: rule.id,
    revision: rule.revision,
    format,
    status,
    dateImplied: when.implied,
    bound: when.bound,
    days: durationAfter(context, window, trigger.to),
    sameDay,
    owner: people.size === 0 ? (noun?.owner ?? null) : null,
    recap: telling.occasion.recap,
    again: isAgain(telling, { window, people, codes, place, date }),
    sentence: window.index,
    at: trigger.from,
    evidence: evidenceOf(context, window, { trigger, filled, when }),
    margin,
    people,
    unnamed,
    codes,
    place,
    date,
    ...headOf(context, window, { telling, date }),
  };
}

/** How long before the news an occasion lies that is background, in days. */
const longAgoDays = 60;

/** « s'y était rendu en mai 2022 »: a pluperfect with a day long before the news tells of another time. */
function isOfLongAgo(
  { mentions }: Context,
  window: SentenceWindow,
  { trigger, date }: { readonly trigger: Item; readonly date: Candidate["date"] },
): boolean {
  const { inflected, modifiersBefore } = clauseWords(mentions.language);
  if (inflected || modifiersBefore === true) return false; // a pluperfect may be of the news itself
  const told = clauseVerbs(mentions.lattice, { from: window.from, to: trigger.to }).at(-1);
  const today = todayOf(mentions);
  if (told?.value.tense !== "pluperfect" || date === null || today === null) return false;
  return daysOf(date).latest < daysOf(today).earliest && daysApart(date, today) > longAgoDays;
}

/** Talks on the margins of a gathering are a meeting of two. */
function formatBeside(own: EncounterFormat, margin: boolean): EncounterFormat {
  return margin && own === "talks" ? "bilateral-meeting" : own;
}

type Head = Pick<Candidate, "joint" | "vague" | "which" | "definite" | "fresh">;

function headOf(
  context: Context,
  window: SentenceWindow,
  { telling, date }: { readonly telling: Telling; readonly date: Candidate["date"] },
): Head {
  const { noun, trigger, filled } = telling;
  const head = noun === null ? headOfVerb(context, window, trigger) : headOfNoun(noun, filled);
  if (head.which !== null || !isOfLongAgo(context, window, { trigger, date })) return head;
  return { ...head, which: "previous" };
}

/** What the words before a noun say. */
function headOfNoun(noun: NounReading, filled: readonly Argument[]): Head {
  const { joint, which, definite, codes, fresh } = noun;
  const vague = noun.vague && !(noun.partitive && filled.some(isWithSomebody));
  return { joint, vague, which, fresh, definite: definite && codes.size === 0 };
}

/** « des entretiens avec le roi »: of one occasion, however the noun is written. */
function isWithSomebody({ slot, party: { value } }: Argument): boolean {
  return slot === "with" && (value.members.length > 0 || !value.plural);
}

/** The same of a verb: «ранее встречались». */
function headOfVerb(context: Context, window: SentenceWindow, trigger: Item): Head {
  const which = isEarlier(context, window, trigger) ? "previous" : null;
  return { joint: false, vague: false, definite: false, fresh: false, which };
}

/** Parties in the name of the occasion; of a community only the region that it comes from, of a tour the states ahead. */
function namedCodes(
  context: Context,
  window: SentenceWindow,
  { noun, occasion, trigger }: Telling,
): readonly string[] {
  const { format } = occasion;
  if (format === "tour") return statesAfter(context, window, trigger.to);
  if (format !== "community-meeting") return [...(noun?.codes ?? [])];
  const named = codesInName(spotOf(context, window), trigger);
  return [...named].filter((code) => code.startsWith("region:"));
}

/** « sa tournée le mènera au Laos et au Japon »: where the sentence says that it leads. */
function statesAfter({ places }: Context, window: SentenceWindow, from: number): readonly string[] {
  const own = withinWindow(places, { from, to: window.to });
  return own.flatMap(({ country, located }) => (located && country !== null ? [country] : []));
}

/** «7 июня, Лима. Министр провёл переговоры …»: on the day of the heading, where the sentence tells none. */
function underHeading(heading: Heading | null, when: WhenWhere): WhenWhere {
  const date = heading?.date ?? null;
  if (date === null || when.edtf !== null) return when;
  return { ...when, edtf: date.edtf, implied: "the day in the heading" };
}

/** «Встречался он тогда с X»: at the time told in the sentence before. */
function atThatTime(
  { mentions, dates }: Context,
  { index, from, to }: SentenceWindow,
  when: WhenWhere,
): WhenWhere {
  const { atThatTime: cues } = occasionWords(mentions.language);
  const before = mentions.sentences[index - 1];
  if (cues === undefined || when.edtf !== null || before === undefined) return when;
  const words = mentions.lattice.tokens.words.slice(from, to);
  if (!words.some(({ lower }) => cues.has(lower))) return when;
  const last = withinWindow(dates, before).at(-1);
  return last === undefined ? when : { ...when, edtf: last.edtf, implied: "the day told before" };
}

/** A call and a message are nowhere. */
function placeOfHeading(heading: Heading | null, format: EncounterFormat): Candidate["place"] {
  const place = heading?.place ?? null;
  const family = formatFamilies[format];
  return place === null || family === "remote" || family === "message"
    ? null
    : { name: place.name, country: place.country };
}

/** How many sentences back «затем» reaches for its day. */
const daySentencesMax = 3;

/** «Делегация прибыла 3 мая. Затем …»: on the day named last, though no occasion was told on it. */
function onDayTold(
  context: Context,
  window: SentenceWindow | null,
  { when, status }: { readonly when: WhenWhere; readonly status: Candidate["status"] },
): WhenWhere {
  if (window === null || when.edtf !== null) return when;
  const { mentions, dates } = context;
  const from = mentions.sentences[window.index - daySentencesMax]?.from ?? 0;
  const today = status === "held" ? todayOf(mentions) : null;
  const last = withinWindow(dates, { from, to: window.from }).findLast(
    ({ edtf }) => isDay(edtf) && (today === null || edtf <= today),
  );
  if (last !== undefined) return { ...when, edtf: last.edtf, implied: "the day told before" };
  const news = status === "planned" ? null : dayOfNews(context, window);
  return news === null ? when : { ...when, edtf: news, implied: "the publication date" };
}

/** «Днём король принял посла»: the day of the page, where no other day has been told so far; null else. */
function dayOfNews({ mentions, dates }: Context, { to }: SentenceWindow): EdtfDate | null {
  const today = todayOf(mentions);
  const others = dates.some((day) => day.to <= to && namesDay.test(day.edtf) && day.edtf !== today);
  return others ? null : today;
}

/** A day, or an interval that begins on one. */
const namesDay = /^\d{4}-\d{2}-\d{2}/;

/** « est rentré lundi après une visite »: the day is that of the return. */
function dateOf(around: Around, { occasion, noun, trigger, day }: Telling): WhenWhere {
  if (day !== undefined)
    return { edtf: day.edtf, implied: day.implied, bound: null, stretches: [day] };
  const when = dateAround(around, occasion.bound);
  const isOfReturn = noun?.isOver === true && when.stretches.some(({ to }) => to <= trigger.from);
  return isOfReturn || noun?.open === true ? { ...when, edtf: null, bound: null } : when;
}

/** The town that receives the occasion, else where the words around it say. */
function placeOf(
  around: Around,
  format: EncounterFormat,
  noun: NounReading | null,
): Candidate["place"] {
  return noun?.venue ?? openPlace(placeAround(around, format), noun);
}

/** « se poursuit mardi à Casablanca »: where it goes on is only a part of where it is held. */
function openPlace(place: Candidate["place"], noun: NounReading | null): Candidate["place"] {
  return noun?.open === true && place !== null ? { name: null, country: place.country } : place;
}

/** «ранее встречались», « s'était déjà rendu », « s'était rendu une première fois »: not the occasion that the report is about. */
function isEarlier({ mentions }: Context, window: SentenceWindow, { from, to }: Item): boolean {
  const { lattice, language } = mentions;
  const { earlier } = occasionWords(language);
  if (earlier === undefined) return false;
  const opens = clauseVerbs(lattice, { from: window.from, to: from }).length === 0;
  if (opens && anyPhraseAt(lattice, window.from, earlier) > 0) return true;
  const own = { from: Math.max(window.from, from - earlierTokensMax), to: to + 1 };
  return beginningsIn(lattice, own, earlier).some(
    (at) => at >= from || at + anyPhraseAt(lattice, at, earlier) === from,
  );
}

/** How many tokens a phrase that tells of another time may have. */
const earlierTokensMax = 5;

/** A weak word without anybody speaks of what was told; so does a headline. */
function isAgain(telling: Telling, known: Known): boolean {
  const { weak, noun } = telling;
  if (known.window.sentence.zone !== "body") return true;
  if (noun === null || noun.fresh) return false;
  if (noun.again || isWitnessed(telling)) return true;
  return weak && speaksOfKnown(noun, known);
}

/** What a weak word must be to speak of what was told: the end of it, who else was there, or nothing new. */
function speaksOfKnown(noun: NounReading, known: Known): boolean {
  const ends = noun.bound === "end" && known.people.size === 0 && noun.which === null;
  return ends || noun.attended || isBare(noun, known);
}

const company: ReadonlySet<Argument["slot"]> = new Set(["witness", "company", "chair", "cochair"]);

/** « l'audience s'est déroulée en présence de X »: the sentence only adds who else was there. */
function isWitnessed({ noun, filled }: Telling): boolean {
  const told = noun?.definite === true && noun.happening !== null && filled.length > 0;
  return told && filled.every(({ slot }) => company.has(slot));
}

type Known = Pick<Candidate, "people" | "codes" | "place" | "date"> & {
  readonly window: SentenceWindow;
};

/** Nobody, no number, and not both a day and a town: nothing that tells it from what was told. */
function isBare({ which, owner }: NounReading, { people, codes, place, date }: Known): boolean {
  if (people.size > 0 || codes.size > 1 || which !== null) return false;
  if (place?.name != null && date !== null) return false;
  return owner === null || (place === null && date === null);
}

function formatOf(context: Context, { occasion, filled }: Telling): EncounterFormat {
  if (!occasion.ranked) return occasion.format;
  const hosts = filled.filter(({ slot }) => occasion.roles[slot] === "host");
  return isRanked(
    context,
    hosts.map(({ party }) => party),
  )
    ? occasion.format
    : "talks";
}

function aroundOf(context: Context, window: SentenceWindow, telling: Telling): Around {
  const { trigger, noun } = telling;
  const others = othersBeside(context, window, { trigger, format: telling.occasion.format });
  const happening = noun?.happening ?? null;
  const verbs = [happening, noun?.support ?? null].filter((item) => item !== null);
  return {
    context,
    window,
    from: trigger.from,
    to: trigger.to,
    others,
    happening,
    verbs,
    isAside: noun?.isAside ?? false,
    isPhrase: trigger.kind === "phrase",
  };
}

/** From the first word that the telling uses to the last. */
function evidenceOf(
  { mentions }: Context,
  window: SentenceWindow,
  used: {
    readonly trigger: Item;
    readonly filled: readonly Argument[];
    readonly when: WhenWhere;
  },
): Candidate["evidence"] {
  const stretches = [
    used.trigger,
    ...used.filled.map(({ party }) => party),
    ...used.when.stretches,
  ].filter(({ from, to }) => from >= window.from && to <= window.to);
  const from = Math.min(...stretches.map((stretch) => stretch.from));
  const to = Math.max(...stretches.map((stretch) => stretch.to));
  return mentions.lattice.span(from, to);
}
