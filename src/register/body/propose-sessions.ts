import { gatherBy } from "../../core/lists.ts";
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
  /** In English, the strongest first. */
  readonly reasons: readonly string[];
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

type Weight = readonly [points: number, reason: string];

function weigh(
  one: Session,
  later: Session,
): { readonly sum: number; readonly reasons: readonly string[] } {
  const weights: readonly Weight[] = [
    [2, "the same parties"],
    weighNumbers(one, later),
    weighSubjects(one, later),
    weighPeople(one, later),
    weighGap(one, later),
    [common(one.documents, later.documents).length > 0 ? 2 : 0, "one document tells both"],
  ];
  const told = weights.filter(([points]) => points !== 0);
  return {
    sum: told.reduce((total, [points]) => total + points, 0),
    reasons: told
      .toSorted(([a], [b]) => Math.abs(b) - Math.abs(a))
      .map(([points, reason]) => `${points > 0 ? "+" : "−"} ${reason}`),
  };
}

/** A body may begin to count anew when it is renamed: that speaks against, and forbids nothing. */
function weighNumbers(one: Session, later: Session): Weight {
  const [here, there] = [Math.max(0, ...one.numbers), Math.max(0, ...later.numbers)];
  if (here === 0 || there === 0) return [0, ""];
  if (there === here + 1) return [3, `number ${there} comes after number ${here}`];
  if (there > here) return [1.5, `number ${there} comes later than number ${here}`];
  return [-2, `number ${there} does not come after number ${here}`];
}

function weighSubjects(one: Session, later: Session): Weight {
  if (one.subjects.size === 0 || later.subjects.size === 0) return [0, ""];
  const shared = common(one.subjects, later.subjects);
  return shared.length === 0
    ? [-4, "for other subjects"]
    : [1.5, `both are for ${shared.join(", ")}`];
}

function weighPeople(one: Session, later: Session): Weight {
  const shared = common(one.people, later.people).length;
  return [
    Math.min(2, shared),
    shared === 1 ? "a participant in common" : `${shared} participants in common`,
  ];
}

/** Days from which on two sessions lie far apart: a body may sleep for some years. */
const sleepDays = 366 * 5;

function weighGap(one: Session, later: Session): Weight {
  const gap = later.days.first - one.days.last;
  return gap > sleepDays ? [-1.5, "many years apart"] : [0.5, "a few years apart at most"];
}

function common<T>(one: ReadonlySet<T>, other: ReadonlySet<T>): readonly T[] {
  return [...one].filter((member) => other.has(member));
}
