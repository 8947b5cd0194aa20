import type { Language } from "../../core/language.ts";
import { formatFamilies, type FormatFamily, type ParticipantRole } from "../../core/vocabulary.ts";
import { Cues, type Cue } from "../../grammar/cues.ts";
import type { Window } from "../../grammar/match.ts";
import { party, type Party, type PartyItem } from "../../mention/party/party.ts";
import { isFinite } from "../clause/clause.ts";
import { phraseAt } from "../stretch.ts";
import { verb } from "../../mention/verb/verb.ts";
import type { Mentions, SentenceWindow } from "../../mention/mentions.ts";
import type { Context } from "../context.ts";
import type { Candidate } from "./candidate.ts";
import { toldIn, type ToldIn } from "./told-in.ts";
import type { Told } from "./told.ts";
import { occasionWords } from "./words-of.ts";
import { wordAt } from "../word-at.ts";

/** Persons whom a sentence puts at the occasion told before it. */
interface Attendance {
  readonly sentence: number;
  /** They are a delegation with its head. */
  readonly leads: boolean;
  /** They sign. */
  readonly signs: boolean;
  readonly people: ReadonlyMap<string, ParticipantRole>;
  readonly codes: ReadonlySet<string>;
}

/**
 * Adds those who were there though no telling names them: « la délégation, conduite par X, comprenait
 * Y et Z », « ont pris part à l'entretien : … », and the ministers who signed on the occasion.
 */
export function withAttendance(context: Context, told: readonly Told[]): readonly Told[] {
  const attendances = attendancesIn(context);
  if (attendances.length === 0) return told;
  const joined = [...told];
  const tellers = toldIn([...told.keys()], (at) => told[at]?.tellings.map(sentenceOf) ?? []);
  for (const attendance of attendances)
    for (const at of [
      occasionAt(joined, tellers, attendance),
      occasionAfter(context, tellers, attendance),
    ]) {
      const known = at < 0 ? undefined : joined[at];
      if (known !== undefined) joined[at] = attend(known, attendance);
    }
  return joined;
}

function sentenceOf({ sentence }: Candidate): number {
  return sentence;
}

function attend(known: Told, { people, codes }: Attendance): Told {
  const all = new Map(known.people);
  const isCeremony = formatFamilies[known.format] === "ceremony";
  for (const [person, told] of people) {
    const role = isCeremony && told === "member" ? "participant" : told;
    const before = all.get(person);
    if (before === undefined || (before === "participant" && role !== "member"))
      all.set(person, role);
  }
  return {
    ...known,
    people: all,
    codes: isClosed(known) ? known.codes : new Set([...known.codes, ...codes]),
  };
}

/** Two parties are enough; but any number of envoys hand their credentials. */
function isClosed({ codes, format }: Told): boolean {
  return codes.size >= 2 && format !== "credentials";
}

/** The occasion that the sentence tells, or the last one told within a few sentences before it. */
function occasionAt(
  told: readonly Told[],
  tellers: ToldIn<number>,
  attendance: Attendance,
): number {
  let best = { at: -1, weight: -1 };
  for (const at of toldBefore(tellers, attendance.sentence)) {
    const occasion = told[at];
    if (occasion === undefined || !mayAttend(occasion, attendance)) continue;
    for (const telling of occasion.tellings) {
      const weight = weightOf(telling, attendance);
      if (weight > best.weight) best = { at, weight };
    }
  }
  return best.at;
}

/** Occasions that a sentence tells, or one of the few before it, in order. */
function toldBefore(tellers: ToldIn<number>, sentence: number): readonly number[] {
  const near: number[] = [];
  for (let back = 0; back <= sentencesMax; back++)
    near.push(...(tellers.get(sentence - back) ?? []));
  return [...new Set(near)].toSorted((one, other) => one - other);
}

/** « La délégation comprenait X et Y. Elle a été reçue … »: the occasion of the next sentence is theirs too. */
function occasionAfter(
  { mentions }: Context,
  tellers: ToldIn<number>,
  { sentence, leads }: Attendance,
): number {
  const next = mentions.sentences[sentence + 1];
  const [first] = next === undefined ? [] : mentions.lattice.all(party, next.from, next.from + 2);
  if (!leads || first?.value.type !== "pronoun" || first.from !== next?.from) return -1;
  return tellers.get(sentence + 1)?.[0] ?? -1;
}

function mayAttend(told: Told, attendance: Attendance): boolean {
  const { codes, format } = told;
  if (formatFamilies[format] === "message") return false;
  if (attendance.signs && noSigning.has(formatFamilies[format])) return false;
  if (attendance.codes.size === 0 || !isClosed(told)) return true;
  return [...attendance.codes].some((code) => codes.has(code));
}

/** Families at which nothing is signed: of a visit it is a part that tells it. */
const noSigning: ReadonlySet<FormatFamily> = new Set(["visit", "community"]);

/** How many sentences after its telling an occasion may still be attended. */
const sentencesMax = 5;

/** Nearer tellings weigh more; of one sentence, what a verb tells before what a noun names, and for those who sign the signing. */
function weightOf({ sentence, rule, format }: Candidate, attendance: Attendance): number {
  const far = attendance.sentence - sentence;
  if (far < 0 || far > sentencesMax) return -1;
  const own = attendance.signs && format === "signing-ceremony" ? 2 : 0;
  return (sentencesMax - far) * 2 + own + (rule.endsWith("/event-noun") ? 0 : 1);
}

function attendancesIn(context: Context): readonly Attendance[] {
  const found: Attendance[] = [];
  let listing = false;
  for (const window of context.mentions.sentences) {
    const cued = cuedFrom(context, window);
    const own: Cued | null = cued ?? (listing ? listedFrom(context, window) : null);
    listing = own !== null;
    if (own !== null && window.sentence.zone !== "title")
      found.push(attendanceOf(context, window, own));
  }
  return found.filter(({ people }) => people.size > 0);
}

interface Cued {
  readonly from: number;
  /** After the words that tell it. */
  readonly to: number;
  readonly leads: boolean;
  /** Each of them leads or presides: «делегации возглавили X и Y», «сопредседателями выступили X и Y». */
  readonly each: ParticipantRole | null;
  readonly signs: boolean;
}

function attendanceOf(
  { mentions, discourse }: Context,
  window: SentenceWindow,
  cued: Cued,
): Attendance {
  const { from, leads, signs } = cued;
  const closed = leads || cued.each !== null;
  const to = closed ? endOfLead(mentions, window, cued.to) : window.to;
  const after = attendersIn({ mentions, discourse }, { from, to }, cued);
  const before = { from: window.from, to: from };
  const { people, codes } =
    after.people.size > 0 || leads ? after : attendersIn({ mentions, discourse }, before, cued);
  return { sentence: window.index, leads, signs, people, codes };
}

/** Who is named in a stretch, in order. */
function attendersIn(
  { mentions, discourse }: Pick<Context, "mentions" | "discourse">,
  { from, to }: Window,
  cued: Pick<Cued, "leads" | "each" | "signs">,
): Pick<Attendance, "people" | "codes"> {
  const people = new Map<string, ParticipantRole>();
  const codes = new Set<string>();
  for (const item of mentions.lattice.all(party, from, to)) {
    const referent = isNamed(item.value) ? discourse.referents.get(item) : undefined;
    if (referent === undefined) continue;
    for (const person of referent.persons)
      if (!people.has(person))
        people.set(
          person,
          roleOf(cued, { first: people.size === 0, afterDash: isAfterDash(mentions, item) }),
        );
    for (const code of referent.codes) codes.add(code);
  }
  return { people, codes };
}

function roleOf(
  { leads, each, signs }: Pick<Cued, "leads" | "each" | "signs">,
  { first, afterDash }: { readonly first: boolean; readonly afterDash: boolean },
): ParticipantRole {
  if (each !== null) return each;
  if (leads && (first || afterDash)) return "head-of-delegation";
  return signs ? "participant" : "member";
}

/** «чилийскую делегацию возглавляет X, кенийскую — Y»: a dash stands for the same words. */
function isAfterDash({ lattice }: Mentions, { from }: PartyItem): boolean {
  return /^[—–]$/.test(wordAt(lattice, from - 1));
}

function isNamed({ name, members }: Party): boolean {
  return name !== null || members.some((member) => member.name !== null);
}

/** « conduite par X, elle a rencontré Y »: what another verb tells is no longer of the delegation. */
function endOfLead({ lattice, language }: Mentions, window: SentenceWindow, from: number): number {
  const { includes } = occasionWords(language);
  const next = lattice
    .all(verb, from, window.to)
    .find(
      ({ value, from: at }) =>
        isFinite(value) && !includes.has(value.lemma) && lattice.tokens.words[at - 1]?.form !== "(",
    );
  return next?.from ?? window.to;
}

/** Where the words of attendance stand; a signing counts all who sign. */
function cuedFrom(context: Context, window: SentenceWindow): Cued | null {
  const { lattice, language } = context.mentions;
  const [cue] = attendanceCues(language).find(lattice, window);
  if (cue?.meaning === "leads" && isNewDelegation(context, window)) return null;
  if (cue !== undefined) return cuedBy(context, cue);
  const { signs } = occasionWords(language);
  const signing = lattice
    .all(verb, window.from, window.to)
    .some(({ value }) => signs.has(value.lemma) && !value.negated);
  const { from } = window;
  return signing ? { from, to: from, leads: false, each: null, signs: true } : null;
}

function cuedBy({ mentions: { lattice } }: Context, { from, to, meaning }: Cue<Meaning>): Cued {
  const several = wordAt(lattice, from) === "делегации";
  const each = several ? "head-of-delegation" : null;
  return {
    from,
    to,
    leads: meaning === "leads",
    each: meaning === "presides" ? "co-chair" : each,
    signs: false,
  };
}

/** « une délégation d'experts conduite par X » is no part of what was told. */
function isNewDelegation({ mentions }: Context, window: SentenceWindow): boolean {
  const { lattice, language } = mentions;
  return occasionWords(language).delegation.some((words) =>
    phraseAt(lattice, window.from, words.split(" ")),
  );
}

/** « - M. X, ministre »: an item of the list that a sentence before it opened. */
function listedFrom(context: Context, window: SentenceWindow): Cued | null {
  const { from } = window;
  return isListItem(context, window)
    ? { from, to: from, leads: false, each: null, signs: false }
    : null;
}

function isListItem({ mentions }: Context, { from }: SentenceWindow): boolean {
  return ["-", "–", "—", "•", "*", ">"].includes(wordAt(mentions.lattice, from));
}

type Meaning = "leads" | "presides" | "attends";

const cueSets = new Map<Language, Cues<Meaning>>();

function attendanceCues(language: Language): Cues<Meaning> {
  const known = cueSets.get(language);
  if (known !== undefined) return known;
  const { leads, presides = [], attends } = occasionWords(language);
  const made = new Cues<Meaning>([
    [leads, "leads"],
    [presides, "presides"],
    [attends, "attends"],
  ]);
  cueSets.set(language, made);
  return made;
}
