import type { DecisionLine, EntryNote, NewDecision } from "../contract/contract.ts";
import { type Decision } from "../decision/decision.ts";
import { targetsOf } from "../decision/records.ts";
import { standingDecisions } from "../decision/standing.ts";
import type { Register } from "../register/register.ts";
import { noteEntry } from "../view/note.ts";
import { findEntry } from "./find-entry.ts";

/** The log in order of time, each decision with whether it still stands. */
export function decisionLines({ decisions }: Pick<Register, "decisions">): readonly DecisionLine[] {
  const standing = standingDecisions(decisions);
  return decisions.map((decision, at) => ({
    sequence: at + 1,
    decision,
    undone: !standing.has(decision.id),
  }));
}

/** What others have decided about the same lines since a reviewer last looked. */
export function decidedMeanwhile(sent: NewDecision, register: Register): readonly DecisionLine[] {
  const lines = decisionLines(register);
  const about = new Set(idsAbout(sent, register));
  return lines.filter(
    ({ sequence, decision }) => sequence > (sent.lastSeen ?? 0) && about.has(decision.id),
  );
}

function idsAbout(sent: NewDecision | Decision, register: Register): readonly string[] {
  if (sent.kind === "undo") {
    const undone = register.decisions.find(({ id }) => id === sent.undoes);
    return undone === undefined ? [] : idsAbout(undone, register);
  }
  return targetsOf(sent).flatMap(({ record }) => findEntry(register, record)?.decisions ?? []);
}

/** The lines that a decision is about, in a few words; of an undo, those of what it took back. */
export function aboutOf(decision: Decision, register: Register): readonly EntryNote[] {
  if (decision.kind === "undo") {
    const undone = register.decisions.find(({ id }) => id === decision.undoes);
    return undone === undefined ? [] : aboutOf(undone, register);
  }
  const records = decision.kind === "split" ? decision.out : [];
  const named = [...targetsOf(decision).map(({ record }) => record), ...records];
  const found = new Set(named.map((record) => findEntry(register, record)));
  return [...found].filter((entry) => entry !== null).map(noteEntry);
}
