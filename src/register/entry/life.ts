import type { AgreementStatus, CommitmentKind, FollowUpStatus } from "../../core/vocabulary.ts";
import type { SourceRecord } from "../record.ts";
import {
  type Change,
  executions,
  strengths,
  type UndertakingAxes,
  type UndertakingLife,
} from "../register.ts";

type Undertaken = SourceRecord<"commitment" | "agreement" | "project">;
type Strength = UndertakingAxes["strength"];
type Execution = UndertakingAxes["execution"];

/** What one report shows of an undertaking on each axis. */
interface Shown {
  readonly strength: Strength;
  readonly execution: Execution;
  readonly legal: AgreementStatus | null;
}

/** Where an undertaking stands on each axis, and how it came there, report by report. */
export function lifeOf(records: readonly Undertaken[]): UndertakingLife {
  const inOrder = records.toSorted(
    (one, other) => compareDays(dayOf(one), dayOf(other)) || one.order - other.order,
  );
  const axes: { -readonly [A in keyof UndertakingAxes]: UndertakingAxes[A] } = {
    strength: "mentioned",
    execution: "unknown",
    legal: null,
    freshness: null,
  };
  const history: Change[] = [];
  for (const record of inOrder) {
    const { strength, execution, legal } = shownBy(record);
    axes.freshness = dayOf(record) ?? axes.freshness;
    if (history.length === 0 || rankOf(strength) > rankOf(axes.strength))
      history.push(toChange(record, "strength", (axes.strength = strength)));
    if (execution !== "unknown" && execution !== axes.execution)
      history.push(toChange(record, "execution", (axes.execution = execution)));
    if (legal !== null && legal !== axes.legal)
      history.push(toChange(record, "legal", (axes.legal = legal)));
  }
  return { axes, history };
}

function rankOf(strength: Strength): number {
  return strengths.indexOf(strength);
}

function toChange(record: Undertaken, axis: Change["axis"], value: string): Change {
  const { id, source, quotations } = record;
  const quote = quotations[0]?.quote ?? "";
  return { axis, value, day: dayOf(record), record: id, document: source.document, quote };
}

function dayOf({ source }: Undertaken): string | null {
  return source.reading.document.published;
}

/** Undated reports come first: what is dated has the last word. */
function compareDays(one: string | null, other: string | null): number {
  if (one === other) return 0;
  return (one ?? "") < (other ?? "") ? -1 : 1;
}

function shownBy({ fact }: Undertaken): Shown {
  if ("title" in fact) return { ...instruments[fact.status], legal: fact.status };
  const strength = "kind" in fact ? strengthOf(fact.kind, fact.status) : projects[fact.status];
  return { strength, execution: executionOf(fact.status), legal: null };
}

function strengthOf(kind: CommitmentKind, status: FollowUpStatus): Strength {
  if (kind === "agreed-action" || kind === "decision" || status === "agreed") return "agreed";
  return kind === "request" ? "mentioned" : "pledged";
}

/** How far something is carried out that is told to stand so. */
export function executionOf(status: FollowUpStatus): Execution {
  return executions.find((execution) => execution === status) ?? "unknown";
}

const projects: Readonly<Record<FollowUpStatus, Strength>> = {
  announced: "pledged",
  agreed: "agreed",
  "under-way": "mentioned",
  done: "mentioned",
  stalled: "mentioned",
  abandoned: "mentioned",
};

const signed = { strength: "signed", execution: "unknown" } as const;

const instruments: Readonly<Record<AgreementStatus, Omit<Shown, "legal">>> = {
  proposed: { strength: "mentioned", execution: "unknown" },
  "under-negotiation": { strength: "mentioned", execution: "unknown" },
  agreed: { strength: "agreed", execution: "unknown" },
  signed,
  ratified: signed,
  "in-force": signed,
  suspended: signed,
  terminated: signed,
};
