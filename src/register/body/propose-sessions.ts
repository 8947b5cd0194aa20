import { gatherBy } from "../../core/lists.ts";
import type { Reason } from "../../core/reason.ts";
import { reasonsOf, sumOf, type Weight, weight } from "../identity/encounter/weight.ts";
import type { Identities } from "../identity/identify.ts";
import type { SourceRecord } from "../record.ts";
import type { RecordId } from "../register.ts";
import { type Session, sessionsOf } from "./sessions.ts";

/** A session that seems to be the next of the same body. */
export interface SuccessiveSessions {
  readonly earlier: RecordId;
  readonly later: RecordId;
  /** 0 to 1. */
  readonly score: number;
  /** The strongest first. */
  readonly reasons: readonly Reason[];
}

/** Weighed so, two sessions are proposed as those of one body; somebody decides. */
const proposedMin = 4;

/** A session is held against so many that came before it. */
const earlierMax = 12;

/**
 * Proposes which sessions are of one body, whatever each source calls it: every session follows the one
 * before it that fits best. They stay distinct encounters; only the link between them is proposed.
 */
export function proposeSessions(
  encounters: readonly SourceRecord<"encounter">[],
  identities: Pick<Identities, "entry">,
): readonly SuccessiveSessions[] {
  const ofParties = gatherBy(sessionsOf(encounters, identities), ({ format, parties }) =>
    [format, ...parties].join(" "),
  );
  return [...ofParties.values()].flatMap((sessions) =>
    sessions.flatMap((later, at) =>
      before(later, sessions.slice(Math.max(0, at - earlierMax), at)),
    ),
  );
}

/** Sessions that fit less well than the best by no more than this fit nearly as well. */
const nearlyBest = 2;

/** The session before one, if any fits; of those that fit nearly best the latest. */
function before(later: Session, earlier: readonly Session[]): readonly SuccessiveSessions[] {
  const weighed = earlier
    .filter(({ days }) => days.last < later.days.first)
    .map((one) => ({ one, ...weigh(one, later) }))
    .filter(({ sum }) => sum >= proposedMin);
  const best = Math.max(...weighed.map(({ sum }) => sum));
  const fitting = weighed.filter(({ sum }) => sum >= best - nearlyBest);
  return fitting.slice(-1).map(({ one, sum, reasons }) => ({
    earlier: one.record,
    later: later.record,
    score: Math.min(1, sum / 9),
    reasons,
  }));
}

function weigh(
  one: Session,
  later: Session,
): { readonly sum: number; readonly reasons: readonly Reason[] } {
  const oneDocument = common(one.documents, later.documents).length > 0;
  const weights = [
    ...weight(2, "the same parties"),
    ...weighNumbers(one, later),
    ...weighSubjects(one, later),
    ...weighPeople(one, later),
    ...weighGap(one, later),
    ...weight(oneDocument ? 2 : 0, "one document tells both"),
  ];
  return { sum: sumOf(weights), reasons: reasonsOf(weights) };
}

/** A body may begin to count anew when it is renamed: that speaks against, and forbids nothing. */
function weighNumbers(one: Session, later: Session): readonly Weight[] {
  const [here, there] = [Math.max(0, ...one.numbers), Math.max(0, ...later.numbers)];
  if (here === 0 || there === 0) return [];
  const numbers = { number: there, number2: here };
  if (there === here + 1) return weight(3, "number {number} comes after number {number2}", numbers);
  if (there > here)
    return weight(1.5, "number {number} comes later than number {number2}", numbers);
  return weight(-2, "number {number} does not come after number {number2}", numbers);
}

function weighSubjects(one: Session, later: Session): readonly Weight[] {
  if (one.subjects.size === 0 || later.subjects.size === 0) return [];
  const shared = common(one.subjects, later.subjects);
  return shared.length === 0
    ? weight(-4, "for other subjects")
    : weight(1.5, "both are for {subjects}", { subjects: shared.join(" ") });
}

function weighPeople(one: Session, later: Session): readonly Weight[] {
  const count = common(one.people, later.people).length;
  return count === 1
    ? weight(1, "a participant in common")
    : weight(Math.min(2, count), "{count} participants in common", { count });
}

/** Days from which on two sessions lie far apart: a body may sleep for some years. */
const sleepDays = 366 * 5;

function weighGap(one: Session, later: Session): readonly Weight[] {
  const gap = later.days.first - one.days.last;
  return gap > sleepDays
    ? weight(-1.5, "many years apart")
    : weight(0.5, "a few years apart at most");
}

function common<T>(one: ReadonlySet<T>, other: ReadonlySet<T>): readonly T[] {
  return [...one].filter((member) => other.has(member));
}
