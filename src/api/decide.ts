import type { DecidedAnswer, NewDecision } from "../contract/contract.ts";
import { canonicalJson } from "../core/digest.ts";
import type { Decision, Seen, Target } from "../decision/decision.ts";
import { recordsOf } from "../decision/records.ts";
import { checkAmendment } from "../register/amendable.ts";
import type { Entry, Register } from "../register/register.ts";
import { noteEntry } from "../view/note.ts";
import type { ApiContext } from "./context.ts";
import { notFound, stop } from "./problems.ts";

/**
 * Appends a decision to the log.
 *
 * @throws HouseError API-404 (no such record), API-409 or STO-409 (the line has changed since the
 *   reviewer saw it), DEC-… (an amendment that cannot be carried out).
 */
export async function decide(sent: NewDecision, api: ApiContext): Promise<DecidedAnswer> {
  const register = await api.store.register();
  const known = register.decisions.findIndex(({ id }) => id === sent.id);
  if (known >= 0) return decided(known + 1, sameAgain(register.decisions[known], sent), register);
  for (const target of targetsOf(sent)) checkTarget(target, sent, register);
  const decision = complete(sent, register, api);
  const lastSeen = sent.lastSeen ?? register.decisions.length;
  const logged = await api.store.decide(decision, lastSeen);
  return decided(logged.sequence, logged.decision, await api.store.register());
}

/** A decision sent again, as after a lost answer, is the one that stands. */
function sameAgain(known: Decision | undefined, sent: NewDecision): Decision {
  if (known !== undefined && ownWords(known) === ownWords(sent)) return known;
  return stop({
    code: "API-409",
    message: "Unexpected id of a decision that is in the log with other words, expected a new id.",
    where: sent.id ?? "",
    next: "Send the decision again under an id of its own.",
  });
}

/** What the reviewer said, without what the register added. */
function ownWords(decision: Decision | NewDecision): string {
  const { at: _at, seen: _seen, lastSeen: _lastSeen, ...words } = { ...blank, ...decision };
  return canonicalJson(words);
}

const blank = { at: "", seen: [], lastSeen: 0 };

function targetsOf(sent: NewDecision): readonly Target[] {
  switch (sent.kind) {
    case "verdict":
    case "note":
      return [sent.target];
    case "judgement":
      return [sent.target, sent.other];
    case "undo":
      return [];
  }
}

function checkTarget(target: Target, sent: NewDecision, register: Register): void {
  const entry = findEntry(register, target.record);
  if (entry === null) return stop(notFound("the records", target.record));
  if (entry.revision !== target.revision) stop(changed(entry));
  if (sent.kind === "verdict" && sent.verdict === "amend")
    checkAmendment(entry.kind, sent.amendment);
}

/** The line that bears this id, or that a source record of this id belongs to now. */
export function findEntry(register: Register, id: string): Entry | null {
  return register.entries.get(register.entryOf.get(id) ?? id) ?? null;
}

function changed({ id }: Entry): Parameters<typeof stop>[0] {
  return {
    code: "API-409",
    message: "Unexpected revision: the line has changed, expected the one that is on the screen.",
    where: id,
    next: "Load the line again, read what changed, then decide.",
  };
}

function complete(sent: NewDecision, register: Register, api: ApiContext): Decision {
  const { lastSeen: _lastSeen, id = api.newId(), ...words } = sent;
  const seen = targetsOf(sent).flatMap(({ record }) => seenWords(register, record));
  return { ...words, id, at: api.now(), seen };
}

/** Quotations that the line rests on; they find the record again if its id is lost. */
function seenWords(register: Register, record: string): readonly Seen[] {
  const entry = findEntry(register, record);
  return (entry?.evidence ?? [])
    .slice(0, quotationsKept)
    .map(({ document, start, end, quote }) => ({ document, quotation: { start, end, quote } }));
}

const quotationsKept = 5;

function decided(sequence: number, decision: Decision, register: Register): DecidedAnswer {
  const entries = [...new Set(recordsTouched(decision, register))]
    .map((record) => findEntry(register, record))
    .filter((entry) => entry !== null)
    .map((entry) => ({ ...noteEntry(entry), revision: entry.revision }));
  return { sequence, decision, entries };
}

function recordsTouched(decision: Decision, register: Register): readonly string[] {
  if (decision.kind !== "undo") return recordsOf(decision);
  const undone = register.decisions.find(({ id }) => id === decision.undoes);
  return undone === undefined ? [] : recordsTouched(undone, register);
}
