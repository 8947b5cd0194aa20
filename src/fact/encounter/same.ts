import { readIsoDay } from "../../core/civil-day.ts";
import type { EdtfDate } from "../../core/edtf.ts";
import { formatFamilies, type EncounterFormat, type FormatFamily } from "../../core/vocabulary.ts";
import type { Place } from "../reading.ts";
import type { Candidate } from "./candidate.ts";
import { daysOf, isDay, type Told } from "./told.ts";

/** Whether a telling can be of an occasion that is known. */
export function canBe(known: Told, candidate: Candidate): boolean {
  return (
    sameFamily(known.format, candidate.format) &&
    !isBeside(known, candidate) &&
    candidate.vague === known.tellings.some(({ vague }) => vague) &&
    sameWhich(known, candidate) &&
    sameTime(known, candidate) &&
    sameState(known, candidate) &&
    placesMeet(known.place, candidate.place) &&
    sameSides(known, candidate)
  );
}

function sameFamily(one: EncounterFormat, other: EncounterFormat): boolean {
  if (formatFamilies[one] !== formatFamilies[other]) return false;
  if (one === "tour" || other === "tour") return one === other;
  return one === other || isGeneral(one) || isGeneral(other) || formatFamilies[one] === "visit";
}

/** « auront un tête-à-tête, puis présideront une séance de travail »: each with its own article and verb, in one sentence. */
function isBeside({ tellings }: Told, candidate: Candidate): boolean {
  return tellings.some(
    (telling) =>
      telling.sentence === candidate.sentence &&
      ((candidate.fresh && telling.fresh) || areTwoCeremonies(telling, candidate)),
  );
}

/** "after the welcoming ceremony they witnessed the signing": one sentence names two ceremonies. */
function areTwoCeremonies(one: Candidate, other: Candidate): boolean {
  if (formatFamilies[one.format] !== "ceremony" || one.again || other.again) return false;
  return one.format !== other.format && formatFamilies[other.format] === "ceremony";
}

/** Formats that a closer word may replace. */
const general: ReadonlySet<EncounterFormat> = new Set(["visit", "talks", "conference", "ceremony"]);

/** Whether a closer word may replace a format. */
export function isGeneral(format: EncounterFormat): boolean {
  return general.has(format);
}

function sameWhich(known: Told, { which, format }: Candidate): boolean {
  if (which === null) return true;
  const others = known.tellings.flatMap((telling) => telling.which ?? []);
  if (which === "previous") return others.includes(which);
  if (others.length > 0) return others.includes(which);
  return !(/^\d/.test(which) && format === "talks" && known.format !== format); // "the second round": no dinner
}

/** Days that can be one, or the last day of what began before, or the first of what has ended. */
function sameTime(known: Told, { date, bound }: Candidate): boolean {
  if (date === null || !isDay(known.date)) return datesMeet(known.date, date);
  if (bound === "end") return isSoonAfter(known.date, date);
  if (bound === "start" && isDay(date) && isLastDay(known)) return isSoonAfter(date, known.date);
  return datesMeet(known.date, date);
}

/** Of its days only the last was told. */
function isLastDay({ tellings, date }: Told): boolean {
  return tellings.some((telling) => telling.bound === "end" && telling.date === date);
}

/** How long a stay lasts at most, in days. */
const stayDaysMax = 31;

function isSoonAfter(start: EdtfDate, end: EdtfDate): boolean {
  const days = (readIsoDay(daysOf(end).latest) ?? 0) - (readIsoDay(start) ?? 0);
  return days >= 0 && days <= stayDaysMax;
}

/** What is still planned is not what has been held; of a visit a part may be over. */
function sameState(known: Told, { status, again }: Candidate): boolean {
  if (again || status === null || formatFamilies[known.format] === "visit") return true;
  const said = known.tellings.flatMap((telling) => telling.status ?? []);
  return said.length === 0 || said.some((one) => isAhead(one) === isAhead(status));
}

function isAhead(status: Candidate["status"]): boolean {
  return status === "planned";
}

/** Whether two dates can be of one occasion; an unknown date can be any. */
export function datesMeet(one: EdtfDate | null, other: EdtfDate | null): boolean {
  const [a, b] = [daysOf(one), daysOf(other)];
  return a.earliest <= b.latest && b.earliest <= a.latest;
}

function placesMeet(one: Place | null, other: Place | null): boolean {
  if (one === null || other === null) return true;
  if (one.country !== null && other.country !== null && one.country !== other.country) return false;
  return one.name === null || other.name === null || one.name === other.name;
}

/** How many sentences an occasion of nobody in particular stays in mind. */
const sentencesInMind = 3;

/** Forums of many, at which each telling may name others. */
const ofMany: ReadonlySet<FormatFamily> = new Set(["conference", "commission"]);

/** Occasions of two. */
const ofTwo: ReadonlySet<FormatFamily> = new Set(["talks", "remote"]);

/** X met Y, and X met Z: one person in common, and on each side another. */
function areOthers(known: Told, candidate: Candidate): boolean {
  const { people, format, again } = candidate;
  if (again || !ofTwo.has(formatFamilies[format])) return false;
  if (areOtherStates(known, candidate)) return true;
  const pair = known.tellings.find((telling) => telling.people.size >= 2);
  if (pair === undefined || people.size < 2) return false;
  return [...people.keys()].filter((person) => pair.people.has(person)).length < 2;
}

/** X of Ghana met the minister of Peru, and X met the ambassador of Laos: two states each, and one of them in common. */
function areOtherStates(known: Told, { people, codes }: Candidate): boolean {
  if (!areTwoStates(codes)) return false;
  const shared = [...people.keys()].filter((person) => known.people.has(person)).length;
  const told = known.tellings.filter((telling) => !telling.again && areTwoStates(telling.codes));
  if (shared > 1 || told.length === 0) return false;
  return told.every((telling) => [...telling.codes].filter((code) => codes.has(code)).length === 1);
}

function areTwoStates(codes: ReadonlySet<string>): boolean {
  return codes.size === 2 && [...codes].every((code) => code.length === 2);
}

/** Nobody in common, where each names somebody; a forum has many. */
function areStrangers(known: Told, { people, format }: Candidate): boolean {
  if (known.people.size === 0 || people.size === 0) return false;
  if (ofMany.has(formatFamilies[format]) || format === "credentials") return false;
  return ![...people.keys()].some((person) => known.people.has(person));
}

function sameSides(known: Told, candidate: Candidate): boolean {
  if (isCertainlyOne(known, candidate)) return true;
  if (areStrangers(known, candidate) || areOthers(known, candidate)) return false;
  if (isForumAgain(known, candidate)) return true;
  if (isFaint(known, candidate)) return false;
  if (candidate.people.size === 0 && candidate.codes.size === 0)
    return candidate.again || sentencesSince(known, candidate) <= sentencesInMind;
  const shared = [...candidate.people.keys()].some((person) => known.people.has(person));
  return shared || overlap(known.codes, candidate.codes);
}

/** Whoever else each telling names. */
function isCertainlyOne(known: Told, candidate: Candidate): boolean {
  return isNamedAgain(known, candidate) || isOneCeremony(known, candidate);
}

/** « cette audience » right after one was told: that one, whoever else is named. */
function isNamedAgain(known: Told, candidate: Candidate): boolean {
  const { again, format } = candidate;
  if (!again || known.format !== format || isGeneral(format)) return false;
  return sentencesSince(known, candidate) <= 1 && overlap(known.codes, candidate.codes);
}

/** « a reçu les lettres de cinq ambassadeurs. X (Pérou) … »: a few sentences on, envoys stand in the same row. */
function isOneCeremony(known: Told, candidate: Candidate): boolean {
  if (known.format !== "credentials" || candidate.format !== "credentials") return false;
  return sentencesSince(known, candidate) <= sentencesInMind;
}

/** How many sentences ago an occasion was last told. */
function sentencesSince({ tellings }: Told, { sentence }: Candidate): number {
  return sentence - (tellings.at(-1)?.sentence ?? 0);
}

/** « un échange avec le Pérou », long after talks of others: nobody acts in it, and one state is no sign. */
function isFaint(known: Told, candidate: Candidate): boolean {
  const { people, codes, again, format } = candidate;
  if (!again || people.size > 0 || codes.size !== 1 || formatFamilies[format] !== "talks")
    return false;
  return sentencesSince(known, candidate) > sentencesInMind;
}

/** How many sentences on "the summit" still means the one that was named. */
const forumSentencesMax = 8;

/** "the summit": the one that was told a little before under its name. */
function isForumAgain(known: Told, candidate: Candidate): boolean {
  const { definite, format } = candidate;
  if (!definite || known.format !== format || formatFamilies[format] !== "conference") return false;
  return sentencesSince(known, candidate) <= forumSentencesMax;
}

/** Whether two sets of parties have one in common; an unknown set has. */
export function overlap(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  if (one.size === 0 || other.size === 0) return true;
  return [...one].some((code) => other.has(code));
}
