import type { Amended, VerdictDecision } from "../decision/decision.ts";
import {
  type AgreementStatus,
  type FollowUpStatus,
  formatFamilies,
  type RoleCode,
} from "../core/vocabulary.ts";
import { canonicalJson } from "../core/digest.ts";
import { amendableParts } from "./amendable.ts";
import { boundsOf } from "./entry/encounter.ts";
import { executionOf } from "./entry/life.ts";
import type { Entry, Participation, Telling, Told, UndertakingAxes } from "./register.ts";
import { shown } from "./told.ts";

/**
 * Sets the parts of a line that people have mended, in order of time, so that the last word on a
 * part comes first. What the sources tell stays beside it.
 *
 * A part that the kind does not have, or a value that the part cannot hold, is passed over:
 * {@link checkAmendment} tells the reviewer before the decision is made.
 */
export function amendEntry<E extends Entry>(entry: E, verdicts: readonly VerdictDecision[]): E {
  const amended = verdicts.filter(({ verdict }) => verdict === "amend").reduce(amendOnce, entry);
  return amended === entry ? entry : (withDerived(amended) as E);
}

function amendOnce(entry: Entry, { id, amendment }: VerdictDecision): Entry {
  const parts = amendableParts[entry.kind];
  let mended: Record<string, unknown> = { ...entry };
  for (const [name, value] of Object.entries(amendment)) {
    const part = Object.hasOwn(parts, name) ? parts[name] : undefined;
    if (part?.holds(value) !== true) continue;
    const before = mended[name];
    mended = { ...mended, [name]: setters[part.shape](before, value, id) };
  }
  // The table of parts has checked every value against its part.
  return mended as unknown as Entry;
}

const setters = {
  one: (before: unknown, value: Amended, decision: string) =>
    value === null ? [] : setOne(before as Told<unknown>, value, decision),
  many: (before: unknown, value: Amended, decision: string) =>
    (value as readonly Amended[]).flatMap((member) =>
      setOne(before as Told<unknown>, member, decision).slice(0, 1),
    ),
  plain: (_before: unknown, value: Amended) => value,
  company: (before: unknown, value: Amended, decision: string) =>
    setCompany(before as readonly Participation[], value as unknown as readonly Seat[], decision),
} as const;

interface Seat {
  readonly person: string;
  readonly role: Participation["roles"][number]["value"];
  /** The office held that day, where it is another than the sources say. */
  readonly office?: RoleCode | null;
  readonly of?: string | null;
}

function setOne(before: Told<unknown>, value: Amended, decision: string): Told<unknown> {
  const words = canonicalJson(value);
  const known = before.find((telling) => canonicalJson(telling.value) === words);
  const others = before.filter((telling) => telling !== known);
  const first: Telling<unknown> = { value, records: [], documents: [], ...known, decision };
  return [first, ...others];
}

function setCompany(
  before: readonly Participation[],
  seats: readonly Seat[],
  decision: string,
): readonly Participation[] {
  return seats.map((seat) => {
    const { person, role } = seat;
    const known = before.find((one) => one.person === person);
    const empty: Participation = { person, roles: [], offices: [], side: null };
    const roles = setOne(known?.roles ?? [], role, decision) as Participation["roles"];
    return { ...(known ?? empty), roles, ...mendedOffice(seat) };
  });
}

/** The office that people say; no document says it, and nobody says since when. */
function mendedOffice({ office, of = null }: Seat): Pick<Participation, "offices"> | undefined {
  if (office === undefined || office === null) return undefined;
  return { offices: [{ role: office, of, former: false, asOf: null, document: "" }] };
}

/** Sets what follows from mended parts. */
function withDerived(entry: Entry): Entry {
  switch (entry.kind) {
    case "encounter":
      return {
        ...entry,
        family: formatFamilies[shown(entry.format) ?? "talks"],
        ...boundsOf(entry.date),
      };
    case "commitment":
    case "project":
      return { ...entry, axes: { ...entry.axes, ...mendedExecution(entry.progress) } };
    case "agreement":
      return { ...entry, axes: { ...entry.axes, ...mendedLaw(entry.progress) } };
    case "person":
    case "statement":
      return entry;
  }
}

/** Where people have said how far something has come, their word stands on its axis too. */
function mendedExecution([first]: Told<FollowUpStatus>): Partial<UndertakingAxes> {
  return first?.decision === undefined ? {} : { execution: executionOf(first.value) };
}

function mendedLaw([first]: Told<AgreementStatus>): Partial<UndertakingAxes> {
  return first?.decision === undefined ? {} : { legal: first.value };
}
