import type { Kysely, Selectable } from "kysely";
import { canonicalJson } from "../core/digest.ts";
import type { Trouble } from "../core/house-error.ts";
import type { Decision } from "../decision/decision.ts";
import { recordsOf } from "../decision/records.ts";
import { chainHash, chainStart } from "./chain.ts";
import { chainBroken, columnsDiffer, indexDiffers } from "./findings.ts";
import type { Tables } from "./schema.ts";

/** What the log turned out to be. */
interface VerifiedLog {
  readonly troubles: readonly Trouble[];
  /** The hash of every row, and what stands before the first. */
  readonly hashes: ReadonlySet<string>;
  /** The hash of the last row. */
  readonly head: string;
}

type Row = Selectable<Tables["decisions"]>;

/** Follows the chain from the first decision to the last, and holds each row against its words. */
export async function verifyLog(kysely: Kysely<Tables>): Promise<VerifiedLog> {
  const rows = await kysely.selectFrom("decisions").selectAll().orderBy("sequence").execute();
  const noted = await notedRecords(kysely);
  const known = new Map<string, readonly string[]>();
  const troubles: Trouble[] = [];
  let before = { sequence: 0, hash: chainStart };
  for (const row of rows) {
    if (!follows(row, before)) troubles.push(chainBroken(row.sequence));
    const decision = JSON.parse(row.body) as Decision;
    if (!saysTheSame(row, decision)) troubles.push(columnsDiffer(row.sequence));
    const records = decision.kind === "undo" ? known.get(decision.undoes) : recordsOf(decision);
    known.set(decision.id, records ?? []);
    if (!sameRecords(noted.get(row.sequence), records)) troubles.push(indexDiffers(row.sequence));
    before = row;
  }
  const hashes = new Set([chainStart, ...rows.map(({ hash }) => hash)]);
  return { troubles, hashes, head: before.hash };
}

function follows(row: Row, before: Pick<Row, "sequence" | "hash">): boolean {
  return (
    row.sequence === before.sequence + 1 &&
    row.previous === before.hash &&
    row.hash === chainHash(row)
  );
}

function saysTheSame(row: Row, { id, at, by, kind }: Decision): boolean {
  const { id: rowId, at: rowAt, by: rowBy, kind: rowKind } = row;
  const said = canonicalJson([id, at, by, kind]);
  return said === canonicalJson([rowId, rowAt, rowBy, rowKind]);
}

function sameRecords(one: readonly string[] = [], other: readonly string[] = []): boolean {
  return canonicalJson(one.toSorted()) === canonicalJson([...new Set(other)].toSorted());
}

/** Sequence → the records that are noted for it. */
async function notedRecords(
  kysely: Kysely<Tables>,
): Promise<ReadonlyMap<number, readonly string[]>> {
  const noted = new Map<number, string[]>();
  const rows = await kysely.selectFrom("decision_records").selectAll().execute();
  for (const { sequence, record } of rows) {
    const list = noted.get(sequence);
    if (list === undefined) noted.set(sequence, [record]);
    else list.push(record);
  }
  return noted;
}
