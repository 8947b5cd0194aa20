import type { EdtfDate } from "../../core/edtf.ts";
import { formatFamilies, type EncounterFormat, type FormatFamily } from "../../core/vocabulary.ts";
import type { Candidate } from "./candidate.ts";
import { join } from "./join.ts";
import { withOwners } from "./owners.ts";
import { canBe, datesMeet, overlap } from "./same.ts";
import { isDay, stayFrom, stayUntil, type Told, latestInMind } from "./told.ts";

/**
 * Brings the tellings of one occasion together.
 *
 * Each telling joins the latest occasion that it can be: of one family, with dates and places that
 * can both hold, with somebody in common, and told by nothing as another (« la précédente »).
 */
export function mergeTellings(candidates: readonly Candidate[]): readonly Told[] {
  const told: Told[] = [];
  for (const read of candidates) {
    const candidate = withFullName(
      told,
      withSession(told, onThatDay(told, withOwners(told, read))),
    );
    const same = sameAs(told, candidate);
    const at = same < 0 ? toldBefore(told, candidate) : same;
    const known = at < 0 ? undefined : told[at];
    if (known === undefined) told.push(tell(withBody(told, candidate)));
    else told[at] = same < 0 ? mention(known, candidate) : join(known, candidate);
  }
  return told;
}

/** The occasion of another format that a telling speaks of again. */
function toldBefore(told: readonly Told[], candidate: Candidate): number {
  if (candidate.recap) return saidAt(told, candidate);
  return candidate.again ? spokenOf(told, candidate) : -1;
}

/** Families whose occasions are held to talk. */
const talking: ReadonlySet<FormatFamily> = new Set(["talks", "remote", "commission", "visit"]);

/** "The two ministers also discussed trade": on the call, or in the session, at which both were. */
function saidAt(told: readonly Told[], { people, codes, date }: Candidate): number {
  return told.findLastIndex((one) => {
    if (!talking.has(formatFamilies[one.format]) || !datesMeet(one.date, date)) return false;
    const shared = [...people.keys()].filter((person) => one.people.has(person)).length;
    return shared > 1 || (people.size === 0 && [...codes].every((code) => one.codes.has(code)));
  });
}

function sameAs(told: readonly Told[], candidate: Candidate): number {
  if (candidate.which === "new" || isOfLast(told, candidate)) return -1;
  return latestInMind(told, (one) => canBe(one, candidate));
}

/** Families whose occasions « ces échanges », « la rencontre » can mean, though they are no talks. */
const talkedAt: ReadonlySet<FormatFamily> = new Set(["community", "commission", "conference"]);

/** « au cours des échanges » right after a meeting with a community speaks of that meeting. */
function isOfLast(told: readonly Told[], candidate: Candidate): boolean {
  const { format, again, people, sentence, date } = candidate;
  if (!again || format !== "talks" || people.size > 0 || date !== null) return false;
  const last = told.findLast(({ tellings }) => (tellings.at(-1)?.sentence ?? 0) >= sentence - 1);
  return last !== undefined && talkedAt.has(formatFamilies[last.format]);
}

/** « dans la foulée », « à la mi-journée »: on the day that was told last. */
function onThatDay(told: readonly Told[], candidate: Candidate): Candidate {
  if (!candidate.sameDay || candidate.date !== null) return candidate;
  const last = lastDated(told);
  const isNear = last !== undefined && candidate.sentence - last.sentence <= sentencesOfDay;
  return isNear ? { ...candidate, date: last.date, dateImplied: "the day told before" } : candidate;
}

/** The last telling of the last occasion that was held on a day. */
function lastDated(told: readonly Told[]): Candidate | undefined {
  for (let at = told.length - 1; at >= 0; at--) {
    const found = told[at]?.tellings.findLast(
      ({ date, status }) => isDay(date) && status !== "planned",
    );
    if (found !== undefined) return found;
  }
  return undefined;
}

/** How many sentences on « dans la foulée » is still on the day told before. */
const sentencesOfDay = 12;

/** What a plain word can mean a little after the occasion was told by its full name. */
const fullNames: ReadonlyMap<EncounterFormat, EncounterFormat> = new Map([
  ["telephone-call", "courtesy-call"],
  ["message", "credentials"],
]);

/** "During the call" after a courtesy call, "the letters" after letters of credence: that one. */
function withFullName(told: readonly Told[], candidate: Candidate): Candidate {
  const format = candidate.definite ? fullNames.get(candidate.format) : undefined;
  if (format === undefined) return candidate;
  const named = told.some((one) => one.format === format && isRecent(one, candidate));
  const plain = told.some((one) => one.format === candidate.format && isRecent(one, candidate));
  return named && !plain ? { ...candidate, format, again: true } : candidate;
}

/** How many sentences on the next meeting is still that of a summit, of which a report is full. */
const summitSentencesMax = 12;

function remembered({ format }: Told): number {
  return format === "summit" ? summitSentencesMax : sentencesInMind;
}

/** « la prochaine réunion » after the session of a commission is its next session; so of a summit. */
function withSession(told: readonly Told[], candidate: Candidate): Candidate {
  const { format, which, people, codes, sentence } = candidate;
  if (format !== "talks" || which === null || which === "new") return candidate;
  if (people.size > 0 || codes.size > 0) return candidate;
  const body = told.findLast(
    (one) =>
      (formatFamilies[one.format] === "commission" || one.format === "summit") &&
      one.tellings.some((telling) => sentence - telling.sentence <= remembered(one)),
  );
  return body === undefined ? candidate : { ...candidate, format: body.format, codes: body.codes };
}

/** « la dixième session »: of the body whose session was told before, with its parties; else of the two states told of last. */
function withBody(told: readonly Told[], candidate: Candidate): Candidate {
  const { which, codes } = candidate;
  if (codes.size > 0) return candidate;
  const isNumbered = which !== null && which !== "new";
  const body = isNumbered ? bodyBefore(told, candidate) : undefined;
  const pair = body ?? (isSession(candidate) ? told.findLast(isOfTwoStates) : undefined);
  return pair === undefined ? candidate : { ...candidate, codes: pair.codes };
}

function bodyBefore(told: readonly Told[], { format }: Candidate): Told | undefined {
  return told.findLast(
    (one) => formatFamilies[one.format] === formatFamilies[format] && one.codes.size > 1,
  );
}

/** "The commission meets in Lima in May": a session with a day or a place, and nobody named. */
function isSession({ format, people, date, place, again, vague }: Candidate): boolean {
  if (formatFamilies[format] !== "commission" || people.size > 0 || again || vague) return false;
  return date !== null || place !== null;
}

function isOfTwoStates({ codes }: Told): boolean {
  return codes.size === 2 && [...codes].every((code) => code.length === 2);
}

/** « cette rencontre », « la cérémonie d'ouverture »: what was told last, under another name. */
function spokenOf(told: readonly Told[], candidate: Candidate): number {
  if (candidate.sentence === 0) return -1;
  const isMeant = (occasion: Told): boolean =>
    (isRecent(occasion, candidate) || isAttended(occasion, candidate)) &&
    !isHollow(occasion) &&
    overlap(occasion.codes, candidate.codes);
  const kindred = told.findLastIndex((one) => isKindred(one, candidate) && isMeant(one));
  return kindred >= 0 ? kindred : told.findLastIndex(isMeant);
}

/** « cet entretien » after a telephone call, though a summit was named beside it. */
function isKindred({ format }: Told, candidate: Candidate): boolean {
  return formatFamilies[format] === "remote" && formatFamilies[candidate.format] === "talks";
}

/** « assistaient à l'entretien »: however far back it was told. */
function isAttended(known: Told, { people, format }: Candidate): boolean {
  return people.size > 0 && formatFamilies[known.format] === formatFamilies[format];
}

/** How many sentences an occasion stays in mind. */
const sentencesInMind = 3;

function isRecent(known: Told, { sentence }: Candidate): boolean {
  return sentence - (known.tellings.at(-1)?.sentence ?? 0) <= sentencesInMind;
}

function isHollow({ tellings }: Told): boolean {
  return tellings.every(({ again }) => again);
}

/** A telling that only adds who was there, and when, if that was not told. */
function mention(known: Told, candidate: Candidate): Told {
  return {
    ...join(known, candidate),
    format: known.format,
    date: known.date ?? (candidate.bound === "end" ? null : candidate.date),
    place: known.place ?? candidate.place,
  };
}

function tell(candidate: Candidate): Told {
  const { format, place, people, codes } = candidate;
  return { tellings: [candidate], format, date: dateOf(candidate), place, people, codes };
}

function dateOf({ date, days, bound }: Candidate): EdtfDate | null {
  if (date === null || days === null || days < 2 || bound === null || !isDay(date)) return date;
  return bound === "start" ? stayFrom(date, days) : stayUntil(date, days);
}
