import type { DecidedAnswer, NewDecision } from "../contract/contract.ts";
import { canonicalJson } from "../core/digest.ts";
import type { Decision, Seen, Target } from "../decision/decision.ts";
import { recordsOf, type Targeted, targetsOf } from "../decision/records.ts";
import { checkDecision } from "../register/check-decision.ts";
import type { Entry, Register } from "../register/register.ts";
import { noteEntry } from "../view/note.ts";
import type { ApiContext } from "./context.ts";
import { findEntry } from "./find-entry.ts";
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
  const targets = targetsOf(sent);
  checkDecision(
    sent,
    targets.map((target) => checkTarget(target, register)),
  );
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
  return JSON.stringify(JSON.parse(canonicalJson(words)), withoutRecords);
}

/** The records of a target are the register's to name. */
function withoutRecords(part: string, value: unknown): unknown {
  return part === "records" ? undefined : value;
}

const blank = { at: "", seen: [], lastSeen: 0 };

function checkTarget(target: Target, register: Register): Entry {
  const entry = findEntry(register, target.record);
  if (entry === null) return stop(notFound("the records", target.record));
  return entry.revision === target.revision ? entry : stop(changed(entry));
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
  const seen = targetsOf(words).flatMap(({ record }) => seenWords(register, record));
  return { ...withRecords(words, register), id, at: api.now(), seen };
}

/** Names in each target the records that its line unites as the reviewer sees it. */
function withRecords<D extends Targeted>(words: D, register: Register): D {
  const { target, other } = words;
  const named = (one: Target): Target => ({ ...one, records: recordsIn(register, one) });
  return {
    ...words,
    ...(target === undefined ? {} : { target: named(target) }),
    ...(other === undefined ? {} : { other: named(other) }),
  };
}

function recordsIn(register: Register, { record, scope }: Target): readonly string[] {
  return scope === "source" ? [record] : (findEntry(register, record)?.records ?? [record]);
}

/** The first words of each record that the line rests on; they find it again if its id is lost. */
function seenWords(register: Register, record: string): readonly Seen[] {
  const evidence = findEntry(register, record)?.evidence ?? [];
  const first = new Map(evidence.toReversed().map((one) => [one.record, one]));
  return [...first.values()]
    .toReversed()
    .slice(0, quotationsKept)
    .map(({ document, start, end, quote, record: restsOn }) => ({
      document,
      quotation: { start, end, quote },
      record: restsOn,
    }));
}

/** A person named in thousands of documents is found again by the first of them. */
const quotationsKept = 40;

function decided(sequence: number, decision: Decision, register: Register): DecidedAnswer {
  const found = recordsTouched(decision, register).map((record) => findEntry(register, record));
  const entries = [...new Set(found)]
    .filter((entry) => entry !== null)
    .map((entry) => ({ ...noteEntry(entry), revision: entry.revision }));
  return { sequence, decision, entries };
}

function recordsTouched(decision: Decision, register: Register): readonly string[] {
  if (decision.kind !== "undo") return recordsOf(decision);
  const undone = register.decisions.find(({ id }) => id === decision.undoes);
  return undone === undefined ? [] : recordsTouched(undone, register);
}
