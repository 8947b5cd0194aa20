import type { Reason } from "../../core/reason.ts";
import { reasonsFor, sumOf, type Weight, weight } from "../identity/encounter/weight.ts";
import { mapInSteps, type Steps } from "../../core/steps.ts";
import type { Identities } from "../identity/identify.ts";
import type { RecordsByKind, SourceRecord } from "../record.ts";
import type { EntryId, RecordId } from "../register.ts";
import type { FollowUp } from "./follow-up.ts";
import { keptByEncounters } from "./kept-by-encounters.ts";
import { occasionSubjects } from "./subject-words.ts";
import { type Undertaking, undertakingOf, type UndertakingKind } from "./undertaking.ts";

/** What is known of lines and days while follow-ups are looked for. */
type Known = Pick<Identities, "entry" | "reportDay">;

/** Weighed so, a later record is proposed as a follow-up. */
const proposedMin = 4.5;

/** Of several commitments that a record may follow, those that fit nearly best. */
const nearlyBest = 1;

/** One promise is followed over no more than so many days. */
const followedDaysMax = 366 * 4;

/**
 * Proposes what became of commitments: the same object between the same parties, told later as
 * under way, done or stalled; or the encounter that was promised, once it is held.
 */
export function* proposeFollowUps(
  records: RecordsByKind,
  known: Known,
): Steps<readonly FollowUp[]> {
  const promises = (yield* ready(records.commitment, known)).filter(({ day }) => day !== null);
  const agreements = yield* ready(records.agreement, known);
  const later = [...promises, ...agreements, ...(yield* ready(records.project, known))];
  return [
    ...(yield* keptByUndertakings(promises, later)),
    ...keptByEncounters(promises, records.encounter, known.entry),
  ];
}

/** Undertakings as they are compared. */
function* ready(
  told: readonly SourceRecord<UndertakingKind>[],
  { reportDay, entry }: Known,
): Steps<readonly Undertaking[]> {
  const undertakings = yield* mapInSteps(told, (record) => undertakingOf(record, reportDay));
  return withWholeSubjects(undertakings, entry);
}

/** One telling may name the object more fully than another of the same line. */
function withWholeSubjects(
  undertakings: readonly Undertaking[],
  entryOf: (record: RecordId) => EntryId,
): readonly Undertaking[] {
  const whole = new Map<EntryId, Set<string>>();
  for (const { record, subjects } of undertakings) {
    const known = whole.get(entryOf(record.id)) ?? new Set<string>();
    for (const subject of subjects) known.add(subject);
    whole.set(entryOf(record.id), known);
  }
  return undertakings.map((one) => ({
    ...one,
    subjects: whole.get(entryOf(one.record.id)) ?? one.subjects,
  }));
}

function* keptByUndertakings(
  promises: readonly Undertaking[],
  later: readonly Undertaking[],
): Steps<readonly FollowUp[]> {
  const blocks = new Map<string, Undertaking[]>();
  for (const promise of promises.filter(isOpen))
    for (const key of [...keysOf(promise), ...wideKeysOf(promise)])
      blocks.set(key, [...(blocks.get(key) ?? []), promise]);
  yield;
  const kept = yield* mapInSteps(later.filter(isProgress), (one) => {
    const keys = isToMany(one) ? [...keysOf(one), ...wideKeysOf(one)] : keysOf(one);
    const near = new Set(keys.flatMap((key) => (blocks.get(key) ?? []).slice(-nearestMax)));
    const weighed = [...near].flatMap((promise) => weigh(promise, one));
    const best = Math.max(...weighed.map(({ sum }) => sum));
    return weighed
      .filter(({ sum }) => sum >= Math.max(proposedMin, best - nearlyBest))
      .map(toFollowUp);
  });
  return kept.flat();
}

/** A record is held against so many earlier promises of one subject and parties. */
const nearestMax = 30;

function keysOf({ subjects, parties }: Undertaking): readonly string[] {
  const states = [...parties].toSorted().slice(0, 8);
  const pairs = states.flatMap((one, at) => states.slice(at + 1).map((other) => `${one}+${other}`));
  return objectsOf(subjects).flatMap((subject) => pairs.map((pair) => `${subject} ${pair}`));
}

/** "wheat for six countries of the continent": who gave it finds what was promised to one of them. */
function wideKeysOf({ subjects, parties }: Undertaking): readonly string[] {
  const states = [...parties].filter((party) => !party.includes(":")).slice(0, 8);
  return objectsOf(subjects).flatMap((subject) => states.map((state) => `${subject} ${state}`));
}

function isToMany({ parties }: Undertaking): boolean {
  return [...parties].some((party) => party.startsWith("region:"));
}

function objectsOf(subjects: ReadonlySet<string>): readonly string[] {
  return [...subjects].filter((subject) => !occasionSubjects.has(subject));
}

/** What is to be followed: promised or agreed, or begun and due on a day. */
function isOpen({ stage, record }: Undertaking): boolean {
  const due = "due" in record.fact && record.fact.due !== null;
  return stage === "promised" || stage === "agreed" || (stage === "moving" && due);
}

/** Told as further on than promised; whether it is further than a promise, {@link isFurther} says. */
function isProgress({ stage }: Undertaking): boolean {
  return stage !== "promised";
}

/** What was asked for or offered is answered by an agreement; what was agreed, only by an act. */
function isFurther({ stage }: Undertaking, { record }: Undertaking): boolean {
  if (stage !== "agreed") return true;
  return "kind" in record.fact && (record.fact.kind === "request" || record.fact.kind === "offer");
}

interface Weighed {
  readonly promise: Undertaking;
  readonly later: Undertaking;
  readonly sum: number;
  readonly reasons: readonly Reason[];
}

function weigh(promise: Undertaking, later: Undertaking): readonly Weighed[] {
  if (promise.record.voice === later.record.voice) return [];
  if (!isAfter(promise, later) || !isFurther(later, promise)) return [];
  const subjects = common(promise.subjects, later.subjects);
  const all = new Set([...promise.subjects, ...later.subjects]).size;
  const least = Math.min(promise.subjects.size, later.subjects.size);
  const share = (subjects.length / all + subjects.length / least) / 2;
  const weights = [
    ...weight(1 + 3 * share, "the same object: {subjects}", { subjects: subjects.join(" ") }),
    ...weight(0.5 * Math.min(2, common(promise.sectors, later.sectors).length), "the same sectors"),
    ...weighParties(promise, later),
    ...weight(common(promise.numbers, later.numbers).length > 0 ? 0.5 : 0, "the same number"),
    ...weight(common(promise.names, later.names).length > 0 ? 1.5 : 0, "the same name"),
  ];
  return [{ promise, later, sum: sumOf(weights), reasons: reasonsFor(weights) }];
}

function weighParties(promise: Undertaking, later: Undertaking): readonly Weight[] {
  const met = common(promise.parties, later.parties).length;
  if (met > 1) return weight(1, "the same parties");
  return weight(met === 1 && isToMany(later) ? 0.5 : 0, "one party, and a region for the other");
}

function isAfter({ day }: Undertaking, later: Undertaking): boolean {
  if (day === null || later.day === null || (later.event ?? day) < day) return false;
  return later.day > day && later.day - day <= followedDaysMax;
}

function common<T>(one: ReadonlySet<T>, other: ReadonlySet<T>): readonly T[] {
  return [...one].filter((member) => other.has(member));
}

function toFollowUp({ promise, later, sum, reasons }: Weighed): FollowUp {
  return {
    commitment: promise.record.id,
    later: later.record.id,
    score: Math.min(1, sum / 7),
    reasons,
  };
}
