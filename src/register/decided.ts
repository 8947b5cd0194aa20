import { gather } from "../core/lists.ts";
import type { LinkType } from "../core/vocabulary.ts";
import type { Decision, LinkDecision, VerdictDecision } from "../decision/decision.ts";
import { targetsOf } from "../decision/records.ts";
import { standingDecisions } from "../decision/standing.ts";
import { addJudgements, addVerdicts, type Judgement, type Verdict } from "../decision/verdict.ts";
import type { Pair } from "./identity/clusters.ts";
import type { RecordId } from "./register.ts";
import { verdictsByRecord, type VerdictOn } from "./verdicts-by-record.ts";

/** Finds a record that a decision names; null where it is in no Reading any more. */
export type Resolve = (record: RecordId, decision: Decision) => RecordId | null;

/** What people have decided, by the records that it is about. */
export interface Decided {
  /** Standing verdicts on the line that these records are, in order of time. */
  readonly verdictsOn: (records: readonly RecordId[]) => readonly VerdictDecision[];
  /** Records that one document ought not to have given. */
  readonly refusedSources: ReadonlySet<RecordId>;
  readonly same: readonly Pair[];
  readonly apart: readonly Pair[];
  readonly unsure: readonly Pair[];
  readonly links: readonly DecidedLink[];
  /** Every decision on a record, undone ones and notes among them. */
  readonly idsOn: ReadonlyMap<RecordId, readonly string[]>;
  /** Every record that some decision may bear on, undone ones among them. */
  readonly touched: ReadonlySet<RecordId>;
  readonly stray: readonly string[];
}

/** What people say of one link between two records. */
export interface DecidedLink {
  readonly type: LinkType;
  readonly from: RecordId;
  readonly to: RecordId;
  readonly verdict: Verdict;
  readonly decisions: readonly string[];
}

/** Where nobody has decided anything. */
export const nothingDecided: Decided = {
  verdictsOn: () => [],
  refusedSources: new Set(),
  same: [],
  apart: [],
  unsure: [],
  links: [],
  idsOn: new Map(),
  touched: new Set(),
  stray: [],
};

/** Sorts the log by what it is about. */
export function sortDecisions(decisions: readonly Decision[], resolve: Resolve): Decided {
  const standing = standingDecisions(decisions);
  const about = decisions.map((decision) => aboutOf(decision, resolve));
  const holding = about.filter(({ decision }) => standing.has(decision.id));
  const verdicts = holding.flatMap(({ decision, on: [record], covered }) =>
    decision.kind === "verdict" && typeof record === "string"
      ? [{ record, decision, covered }]
      : [],
  );
  const judged = judgePairs(holding);
  return {
    verdictsOn: verdictsByRecord(verdicts.filter(({ decision }) => isOnEntry(decision))),
    refusedSources: refusedOf(verdicts.filter(({ decision }) => !isOnEntry(decision))),
    same: judged.get("same") ?? [],
    apart: judged.get("different") ?? [],
    unsure: judged.get("unsure") ?? [],
    links: judgeLinks(holding),
    idsOn: idsByRecord(about),
    touched: new Set(about.flatMap(({ on, covered }) => [...on.filter(isFound), ...covered])),
    stray: about.filter(({ on }) => on.includes(null)).map(({ decision }) => decision.id),
  };
}

/** The sum of what all have said last. */
export function sumVerdicts(decisions: readonly VerdictDecision[]): Verdict | null {
  const last = new Map(decisions.map(({ by, verdict }) => [by, verdict]));
  return [...last.values()].reduce<Verdict | null>(addVerdicts, null);
}

function isOnEntry({ target }: VerdictDecision): boolean {
  return target.scope === "entry";
}

interface About {
  readonly decision: Decision;
  /** The records that the decision names. */
  readonly on: readonly (RecordId | null)[];
  /** For each of them, the records that its line united; its own comes first. */
  readonly lines: readonly (readonly RecordId[])[];
  /** The records of all these lines, each once. */
  readonly covered: readonly RecordId[];
  /** The records that a split takes out. */
  readonly leaving: ReadonlySet<RecordId>;
}

function aboutOf(decision: Decision, resolve: Resolve): About {
  const targets = targetsOf(decision);
  const find = (records: readonly RecordId[]): readonly RecordId[] =>
    records.map((record) => resolve(record, decision)).filter(isFound);
  const on = targets.map(({ record }) => resolve(record, decision));
  const lines = targets.map(({ record, records = [] }) => find([record, ...records]));
  const leaving = decision.kind === "split" ? find(decision.out) : [];
  const covered = [...new Set([...lines.flat(), ...leaving])];
  return { decision, on, lines, covered, leaving: new Set(leaving) };
}

function isFound(record: RecordId | null): record is RecordId {
  return record !== null;
}

function refusedOf(verdicts: readonly VerdictOn[]): ReadonlySet<RecordId> {
  const onSources = byRecord(verdicts);
  const refused = [...onSources].filter(([, decisions]) => sumVerdicts(decisions) === "reject");
  return new Set(refused.map(([record]) => record));
}

interface OnRecord<D> {
  readonly record: RecordId;
  readonly decision: D;
}

function byRecord<D>(found: readonly OnRecord<D>[]): ReadonlyMap<RecordId, readonly D[]> {
  return gather(found, ({ record, decision }) => [[record, decision]]);
}

/** Sums what all have said last of each pair. */
function judgePairs(holding: readonly About[]): ReadonlyMap<Judgement, readonly Pair[]> {
  const words = new Map<string, Map<string, Judgement>>();
  for (const about of holding)
    for (const [pair, judgement] of pairsIn(about)) {
      const key = pair.toSorted().join("\n");
      words.set(key, (words.get(key) ?? new Map()).set(about.decision.by, judgement));
    }
  const judged = new Map<Judgement, Pair[]>();
  for (const [key, byPerson] of words) {
    const sum = [...byPerson.values()].reduce<Judgement | null>(addJudgements, null);
    if (sum === null) continue;
    const [one = "", other = ""] = key.split("\n");
    judged.set(sum, [...(judged.get(sum) ?? []), [one, other]]);
  }
  return judged;
}

function pairsIn(about: About): readonly (readonly [Pair, Judgement])[] {
  const { decision, on } = about;
  if (decision.kind === "split") return partedBy(about).map((pair) => [pair, "different"]);
  if (decision.kind !== "judgement" || !isPair(on)) return [];
  return pairsAcross(on, about).map((pair) => [pair, decision.judgement]);
}

/**
 * What holds for two lines holds for the first record of each with every record of the other, so
 * that it outlives a split of either.
 */
function pairsAcross([one, other]: Pair, { lines: [ours = [], theirs = []] }: About): Pair[] {
  const pairs = [...theirs.map((it): Pair => [one, it]), ...ours.map((it): Pair => [it, other])];
  return pairs.filter(([a, b]) => a !== b);
}

/** Each record that leaves is another than each that remains. */
function partedBy({ covered, leaving }: About): readonly Pair[] {
  const rest = covered.filter((record) => !leaving.has(record));
  return [...leaving].flatMap((one) => rest.map((other): Pair => [one, other]));
}

function isPair(found: readonly (RecordId | null)[]): found is Pair {
  return found.length === 2 && found.every(isFound);
}

/** Sums what all have said last of each link. */
function judgeLinks(holding: readonly About[]): readonly DecidedLink[] {
  const links = new Map<string, LinkDecision[]>();
  for (const { decision, on } of holding) {
    if (decision.kind !== "link" || !isPair(on)) continue;
    const key = [decision.link, ...on].join("\n");
    links.set(key, [...(links.get(key) ?? []), decision]);
  }
  return [...links].map(([key, decisions]) => {
    const [type = "", from = "", to = ""] = key.split("\n");
    const last = new Map(decisions.map(({ by, verdict }) => [by, verdict]));
    return {
      type: type as LinkType,
      from,
      to,
      verdict: [...last.values()].reduce<Verdict | null>(addVerdicts, null) ?? "unsure",
      decisions: decisions.map(({ id }) => id),
    };
  });
}

/** An undo counts among the decisions on whatever it took back. */
function idsByRecord(about: readonly About[]): ReadonlyMap<RecordId, readonly string[]> {
  const touched = new Map<string, readonly RecordId[]>();
  const found: OnRecord<string>[] = [];
  for (const { decision, covered } of about) {
    const records = decision.kind === "undo" ? (touched.get(decision.undoes) ?? []) : covered;
    touched.set(decision.id, records);
    for (const record of records) found.push({ record, decision: decision.id });
  }
  return byRecord(found);
}
