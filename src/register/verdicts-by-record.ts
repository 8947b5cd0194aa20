import type { VerdictDecision } from "../decision/decision.ts";
import type { RecordId } from "./register.ts";

/** A verdict on a line, with the record that it names and all that the line united then. */
export interface VerdictOn {
  readonly record: RecordId;
  readonly decision: VerdictDecision;
  readonly covered: readonly RecordId[];
}

/**
 * Finds the verdicts that hold for the line that some records are.
 *
 * A verdict holds for the line of the record that it names. An acceptance or a refusal holds as
 * well for every part of that line: where better rules or a person part it, neither what was
 * accepted nor what was refused is proposed anew. An amendment stays with the named record.
 *
 * @param verdicts - In order of time.
 * @returns A function that answers in order of time.
 */
export function verdictsByRecord(
  verdicts: readonly VerdictOn[],
): (records: readonly RecordId[]) => readonly VerdictDecision[] {
  const named = indexBy(verdicts, ({ record }) => [record]);
  const covering = indexBy(verdicts, ({ covered }) => covered);
  return (records) => {
    const [first = ""] = records;
    const own = records.flatMap((record) => named.get(record) ?? []);
    const parts = (covering.get(first) ?? []).filter((at) => coversAll(verdicts[at], records));
    const places = [...new Set([...own, ...parts])].toSorted((one, other) => one - other);
    return places.flatMap((at) => verdicts[at]?.decision ?? []);
  };
}

function coversAll(verdict: VerdictOn | undefined, records: readonly RecordId[]): boolean {
  if (verdict === undefined || !holdsForParts(verdict.decision)) return false;
  const covered = new Set(verdict.covered);
  return records.every((record) => covered.has(record));
}

function holdsForParts({ verdict }: VerdictDecision): boolean {
  return verdict === "accept" || verdict === "reject";
}

/** Record → places in the list of verdicts. */
function indexBy(
  verdicts: readonly VerdictOn[],
  recordsOf: (verdict: VerdictOn) => readonly RecordId[],
): ReadonlyMap<RecordId, readonly number[]> {
  const index = new Map<RecordId, number[]>();
  for (const [at, verdict] of verdicts.entries())
    for (const record of recordsOf(verdict)) {
      const places = index.get(record);
      if (places === undefined) index.set(record, [at]);
      else places.push(at);
    }
  return index;
}
