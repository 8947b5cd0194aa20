import { gather, gatherBy } from "../../../core/lists.ts";
import type { Reason } from "../../../core/reason.ts";
import type { SourceRecord } from "../../record.ts";
import type { EntryId, RecordId } from "../../register.ts";
import type { IdentityNote } from "../identity-note.ts";
import { candidatesOf } from "./candidates.ts";
import { type Comparison, compareTellings } from "./compare-tellings.ts";
import { Lines } from "./lines.ts";
import {
  type PlacedDate,
  placedDates,
  placeInTime,
  type ReportDay,
  reportDays,
} from "./place-in-time.ts";
import type { Setting } from "./setting.ts";
import type { ToldDocument } from "./told-documents.ts";
import type { Surroundings } from "./weigh-surroundings.ts";
import type { Telling } from "./weigh-time.ts";
import { chanceOf, type Rarity, sureSum, unsureSum, reasonsOf } from "./weight.ts";
import { daysOpen } from "./when.ts";

/** Two tellings that may be of one encounter. */
interface Candidate extends Comparison {
  readonly one: Telling;
  readonly other: Telling;
}

/** What became of two tellings that may be of one encounter. */
export interface Outcome {
  readonly one: SourceRecord<"encounter">;
  readonly other: SourceRecord<"encounter">;
  readonly sum: number;
  /** The round in which the two were joined; infinite where somebody should look. */
  readonly round: number;
  readonly note: IdentityNote;
}

/** Earlier rounds come first, then what is surer, then what was captured earlier. */
export function compareOutcomes(one: Outcome, other: Outcome): number {
  const round = one.round === other.round ? 0 : one.round - other.round;
  return round || other.sum - one.sum || orderOf(one) - orderOf(other);
}

/** A vague telling joins a line only if it fits no other that is within so many points. */
const clearlyBestMargin = 1;

/** Days that an exact date leaves open at most. */
const exactDaysMax = 7;

/** A line is held against another by no more than so many of its tellings. */
const heardMax = 6;

/** Joins tellings of encounters round by round; what was joined places the others in time. */
export class Joining {
  readonly #settings: readonly Setting[];
  readonly #lines: Lines;
  readonly #surroundings: Surroundings;
  readonly #joined: { readonly candidate: Candidate; readonly round: number }[] = [];
  #round = -1;
  #when: ReadonlyMap<RecordId, Telling> = new Map();
  #byDocument: ReadonlyMap<string, readonly Telling[]> = new Map();
  #open: readonly Candidate[] = [];

  constructor(documents: readonly ToldDocument[], rarity: Rarity) {
    this.#settings = documents.flatMap(({ settings }) => settings);
    this.#lines = new Lines(this.#settings);
    const casts = new Map(documents.map(({ id, cast }) => [id, cast]));
    this.#surroundings = {
      rarity,
      lineOf: (record) => this.#lines.lineOf(record),
      besides: ({ setting }) => this.#byDocument.get(setting.record.source.document) ?? [],
      castOf: ({ setting }) => casts.get(setting.record.source.document) ?? nobody,
    };
  }

  /** Joins those whose days are told, the surest first. @returns How many were joined. */
  joinExact(): number {
    const open = this.#candidates();
    return open.filter(
      (candidate) =>
        isExact(candidate.one) && isExact(candidate.other) && this.#join(candidate, new Map()),
    ).length;
  }

  /** Joins all that are sure and fit one line clearly best. @returns How many were joined. */
  joinBest(): number {
    const open = this.#candidates();
    const rivals = gather(open, (candidate) =>
      [candidate.one, candidate.other].map((telling) => [idOf(telling), candidate] as const),
    );
    return open.filter((candidate) => this.#join(candidate, rivals)).length;
  }

  /** The dates that surroundings give, after all rounds. */
  placed(): ReadonlyMap<RecordId, PlacedDate> {
    return placedDates(placeInTime(this.#settings, this.#lines), this.#pins());
  }

  /** What pinned each telling to its line, where it had to be pinned. */
  #pins(): ReadonlyMap<RecordId, readonly Reason[]> {
    return new Map(
      this.#joined.flatMap(({ candidate: { one, other, weights } }) => {
        const why = reasonsOf(weights.filter(({ pins }) => pins === true));
        return why.length === 0 ? [] : [one, other].map((each) => [idOf(each), why]);
      }),
    );
  }

  /** The day on which each document reports, as printed or estimated. */
  reportDays(): ReadonlyMap<string, ReportDay> {
    const tellings = placeInTime(this.#settings, this.#lines);
    const known = new Map(tellings.map(({ setting, when }) => [setting.record.id, when]));
    return reportDays(this.#settings, known);
  }

  /** What was joined, and what only may be one, in the order of {@link compareOutcomes}. */
  outcomes(): readonly Outcome[] {
    const unsure = this.#open.filter(({ one, other }) => this.#mayBeOne(one, other));
    return [
      ...this.#joined.map(({ candidate, round }) => outcomeOf(candidate, round)),
      ...this.#firstOfEach(unsure).map((candidate) => outcomeOf(candidate, Infinity)),
    ];
  }

  /** What may be one and is not yet, the surest first. */
  #candidates(): readonly Candidate[] {
    this.#round++;
    const tellings = placeInTime(this.#settings, this.#lines);
    this.#when = new Map(tellings.map((telling) => [idOf(telling), telling]));
    this.#byDocument = gatherBy(tellings, ({ setting }) => setting.record.source.document);
    this.#open = candidatesOf(tellings)
      .filter(([one, other]) => this.#mayBeOne(one, other))
      .map(([one, other]) => ({ one, other, ...this.#compare(one, other) }))
      .filter(({ sum, vetoed }) => sum >= unsureSum && !vetoed)
      .toSorted(compareCandidates);
    return this.#open;
  }

  #compare(one: Telling, other: Telling): Comparison {
    return compareTellings(one, other, this.#surroundings);
  }

  #mayBeOne(one: Telling, other: Telling): boolean {
    const [a, b] = [idOf(one), idOf(other)];
    return this.#lines.lineOf(a) !== this.#lines.lineOf(b) && this.#lines.mayJoin(a, b);
  }

  #join(candidate: Candidate, rivals: ReadonlyMap<RecordId, readonly Candidate[]>): boolean {
    const { one, other, sum } = candidate;
    if (sum < sureSum || !this.#mayBeOne(one, other) || this.#isContradicted(one, other))
      return false;
    if (this.#hasRival(candidate, rivals)) return false;
    this.#lines.join(idOf(one), idOf(other));
    this.#joined.push({ candidate, round: this.#round });
    return true;
  }

  /** Whether some telling of the one line stands against some telling of the other. */
  #isContradicted(one: Telling, other: Telling): boolean {
    const theirs = this.#heard(other);
    return this.#heard(one).some((mine) =>
      theirs.some((their) => this.#compare(mine, their).vetoed),
    );
  }

  #heard(telling: Telling): readonly Telling[] {
    const members = this.#lines.membersOf(idOf(telling)).slice(0, heardMax);
    return members.flatMap(({ record }) => this.#when.get(record.id) ?? []);
  }

  /** Whether a vague telling fits another line nearly as well, and the two lines cannot be one. */
  #hasRival(
    { one, other, sum }: Candidate,
    rivals: ReadonlyMap<RecordId, readonly Candidate[]>,
  ): boolean {
    return [
      [one, other],
      [other, one],
    ].some(([vague, chosen]) => {
      if (vague === undefined || chosen === undefined || isExact(vague)) return false;
      return (rivals.get(idOf(vague)) ?? []).some((rival) => {
        if (rival.sum < sum - clearlyBestMargin) return false;
        const third = rival.one === vague ? rival.other : rival.one;
        return this.#areTwo(chosen, third);
      });
    });
  }

  #areTwo(one: Telling, other: Telling): boolean {
    const [a, b] = [idOf(one), idOf(other)];
    if (this.#lines.lineOf(a) === this.#lines.lineOf(b)) return false;
    return !this.#lines.mayJoin(a, b) || this.#isContradicted(one, other);
  }

  /** Of all doubts about two lines, the strongest. */
  #firstOfEach(candidates: readonly Candidate[]): readonly Candidate[] {
    const seen = new Set<string>();
    return candidates.filter(({ one, other }) => {
      const lines = [one, other].map((telling) => this.#lines.lineOf(idOf(telling)));
      const key = lines.toSorted().join(" ");
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    });
  }
}

function idOf({ setting }: Telling): RecordId {
  return setting.record.id;
}

function isExact({ when }: Telling): boolean {
  return when.kind === "told" && daysOpen(when) <= exactDaysMax;
}

const nobody: ReadonlySet<EntryId> = new Set();

function compareCandidates(one: Candidate, other: Candidate): number {
  return other.sum - one.sum || orderOf(recordsOf(one)) - orderOf(recordsOf(other));
}

function recordsOf({ one, other }: Candidate): Pick<Outcome, "one" | "other"> {
  return { one: one.setting.record, other: other.setting.record };
}

/** Among equally sure candidates, those that were captured first. */
function orderOf({ one, other }: Pick<Outcome, "one" | "other">): number {
  return one.order + other.order / 1e7;
}

function outcomeOf(candidate: Candidate, round: number): Outcome {
  const note = noteOf(candidate, round === Infinity ? "unsure" : "same");
  return { sum: candidate.sum, round, note, ...recordsOf(candidate) };
}

function noteOf(
  { one, other, sum, weights }: Candidate,
  judgement: IdentityNote["judgement"],
): IdentityNote {
  return {
    one: idOf(one),
    other: idOf(other),
    judgement,
    score: chanceOf(sum),
    reasons: reasonsOf(weights),
  };
}
