import { formatFamilies, type ParticipantRole } from "../../core/vocabulary.ts";
import type { Candidate } from "./candidate.ts";
import { lastInMind, type Told } from "./told.ts";

/** How many sentences back « sa » and « leur » reach. */
const sentencesInMind = 4;

/**
 * Gives an occasion that is told as somebody's its people: « leur premier entretien » has those who
 * met last, « sa tournée » whoever travelled last.
 */
export function withOwners(told: readonly Told[], candidate: Candidate): Candidate {
  const { owner, people } = candidate;
  if (candidate.joint && people.size < 2) return withPair(told, candidate);
  if (people.size > 0) return candidate;
  if (owner === "their" || isPart(candidate)) return withPair(told, candidate);
  const isJourney = formatFamilies[candidate.format] === "visit";
  const isStop = candidate.format === "tour" || candidate.format === "stopover";
  return isJourney && (owner === "his" || isStop) ? withTraveller(told, candidate) : candidate;
}

/** Formats that speak of those who just met, where they name nobody. */
const parts: ReadonlySet<string> = new Set([
  "tete-a-tete",
  "enlarged-talks",
  "signing-ceremony",
  "press-conference",
]);

/** «встреча в расширенном составе», told with nobody and as nothing known. */
function isPart({ format, codes, again, vague }: Candidate): boolean {
  return parts.has(format) && codes.size === 0 && !again && !vague;
}

function withPair(told: readonly Told[], candidate: Candidate): Candidate {
  const [own] = candidate.people.keys();
  const at = lastInMind(
    told,
    (one) =>
      one.people.size >= 2 &&
      isNear(one, candidate) &&
      (own === undefined || one.people.has(own)) &&
      formatFamilies[one.format] === "talks",
  );
  const pair = told[at];
  if (pair === undefined) return isPart(candidate) ? withVisitor(told, candidate) : candidate;
  const heads = [...pair.people]
    .slice(0, 2)
    .map(([person, role]) => [person, isPart(candidate) ? role : "participant"] as const);
  return { ...candidate, people: new Map(heads), codes: pair.codes };
}

/** Where nobody talked before, a part of a visit has the visitor, and the sides of the visit. */
function withVisitor(told: readonly Told[], candidate: Candidate): Candidate {
  const at = lastInMind(
    told,
    (one) => guestsOf(one).length > 0 && one.format !== "tour" && isNear(one, candidate),
  );
  const visit = told[at];
  const host = visit?.place?.country ?? null;
  if (visit === undefined || formatFamilies[visit.format] !== "visit" || host === null)
    return candidate;
  return { ...candidate, people: new Map(visit.people), codes: new Set([...visit.codes, host]) };
}

function withTraveller(told: readonly Told[], candidate: Candidate): Candidate {
  const at = lastInMind(told, (one) => guestsOf(one).length > 0 && isNear(one, candidate));
  const journey = told[at];
  const [guest] = journey === undefined ? [] : guestsOf(journey);
  if (guest === undefined) return candidate;
  return { ...candidate, people: new Map<string, ParticipantRole>([[guest, "guest"]]) };
}

function guestsOf({ people }: Told): readonly string[] {
  return [...people].filter(([, role]) => role === "guest").map(([person]) => person);
}

function isNear({ tellings }: Told, { sentence, format }: Candidate): boolean {
  const reach = format === "stopover" ? Number.POSITIVE_INFINITY : sentencesInMind;
  return tellings.some((telling) => sentence - telling.sentence <= reach);
}
