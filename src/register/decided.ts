import type { Decision, JudgementDecision, Target, VerdictDecision } from "../decision/decision.ts";
import { standingDecisions } from "../decision/standing.ts";
import { addJudgements, addVerdicts, type Judgement, type Verdict } from "../decision/verdict.ts";
import type { Pair } from "./identity/clusters.ts";
import type { RecordId } from "./register.ts";

/** Finds the record that a decision is about; null where it is in no Reading any more. */
export type Resolve = (target: Target, decision: Decision) => RecordId | null;

/** What people have decided, by the records that it is about. */
export interface Decided {
  /** Standing verdicts on whole lines, in order of time. */
  readonly onEntries: ReadonlyMap<RecordId, readonly VerdictDecision[]>;
  /** Records that one document ought not to have given. */
  readonly refusedSources: ReadonlySet<RecordId>;
  readonly same: readonly Pair[];
  readonly apart: readonly Pair[];
  readonly unsure: readonly Pair[];
  /** Every decision on a record, undone ones and notes among them. */
  readonly idsOn: ReadonlyMap<RecordId, readonly string[]>;
  readonly stray: readonly string[];
}

/** Sorts the log by what it is about. */
export function sortDecisions(decisions: readonly Decision[], resolve: Resolve): Decided {
  const standing = standingDecisions(decisions);
  const about = decisions.map((decision) => ({ decision, on: targetsOf(decision, resolve) }));
  const holding = about.filter(({ decision }) => standing.has(decision.id));
  const verdicts = holding.flatMap(({ decision, on: [record] }) =>
    decision.kind === "verdict" && typeof record === "string" ? [{ record, decision }] : [],
  );
  const judged = judgePairs(holding);
  return {
    onEntries: gather(verdicts.filter(({ decision }) => decision.target.scope === "entry")),
    refusedSources: refusedOf(verdicts),
    same: judged.get("same") ?? [],
    apart: judged.get("different") ?? [],
    unsure: judged.get("unsure") ?? [],
    idsOn: idsByRecord(about),
    stray: about.filter(({ on }) => on.includes(null)).map(({ decision }) => decision.id),
  };
}

/** The sum of what all have said last. */
export function sumVerdicts(decisions: readonly VerdictDecision[]): Verdict | null {
  const last = new Map(decisions.map(({ by, verdict }) => [by, verdict]));
  return [...last.values()].reduce<Verdict | null>(addVerdicts, null);
}

interface About {
  readonly decision: Decision;
  readonly on: readonly (RecordId | null)[];
}

function targetsOf(decision: Decision, resolve: Resolve): readonly (RecordId | null)[] {
  switch (decision.kind) {
    case "verdict":
    case "note":
      return [resolve(decision.target, decision)];
    case "judgement":
      return [resolve(decision.target, decision), resolve(decision.other, decision)];
    case "undo":
      return [];
  }
}

interface OnRecord<D> {
  readonly record: RecordId;
  readonly decision: D;
}

function gather<D>(found: readonly OnRecord<D>[]): ReadonlyMap<RecordId, readonly D[]> {
  const gathered = new Map<RecordId, D[]>();
  for (const { record, decision } of found) {
    const list = gathered.get(record);
    if (list === undefined) gathered.set(record, [decision]);
    else list.push(decision);
  }
  return gathered;
}

function refusedOf(verdicts: readonly OnRecord<VerdictDecision>[]): ReadonlySet<RecordId> {
  const onSources = gather(verdicts.filter(({ decision }) => decision.target.scope === "source"));
  const refused = [...onSources].filter(([, decisions]) => sumVerdicts(decisions) === "reject");
  return new Set(refused.map(([record]) => record));
}

/** Sums what all have said last of each pair. */
function judgePairs(holding: readonly About[]): ReadonlyMap<Judgement, readonly Pair[]> {
  const words = new Map<string, Map<string, JudgementDecision>>();
  for (const { decision, on } of holding) {
    const [one, other] = on;
    if (decision.kind !== "judgement" || typeof one !== "string" || typeof other !== "string")
      continue;
    const key = [one, other].toSorted().join("\n");
    const known = words.get(key) ?? new Map<string, JudgementDecision>();
    words.set(key, known.set(decision.by, decision));
  }
  const judged = new Map<Judgement, Pair[]>();
  for (const [key, byPerson] of words) {
    const sum = [...byPerson.values()]
      .map(({ judgement }) => judgement)
      .reduce<Judgement | null>(addJudgements, null);
    if (sum !== null) judged.set(sum, [...(judged.get(sum) ?? []), toPair(key)]);
  }
  return judged;
}

function toPair(key: string): Pair {
  const [one = "", other = ""] = key.split("\n");
  return [one, other];
}

/** An undo counts among the decisions on whatever it took back. */
function idsByRecord(about: readonly About[]): ReadonlyMap<RecordId, readonly string[]> {
  const targets = new Map<string, readonly (RecordId | null)[]>();
  const found: OnRecord<string>[] = [];
  for (const { decision, on } of about) {
    const records = decision.kind === "undo" ? (targets.get(decision.undoes) ?? []) : on;
    targets.set(decision.id, records);
    for (const record of new Set(records))
      if (record !== null) found.push({ record, decision: decision.id });
  }
  return gather(found);
}
