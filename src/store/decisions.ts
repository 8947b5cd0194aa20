import type { Kysely, Transaction } from "kysely";
import { canonicalJson } from "../core/digest.ts";
import { chainHash, chainStart } from "./chain.ts";
import { HouseError } from "../core/house-error.ts";
import type { Decision } from "../decision/decision.ts";
import { recordsOf } from "../decision/records.ts";
import type { Tables } from "./schema.ts";
import type { LoggedDecision } from "./store.ts";

/** The log in order, after a sequence. */
export async function readDecisions(
  kysely: Kysely<Tables>,
  after = 0,
): Promise<readonly LoggedDecision[]> {
  const rows = await kysely
    .selectFrom("decisions")
    .select(["sequence", "body", "previous", "hash"])
    .where("sequence", ">", after)
    .orderBy("sequence")
    .execute();
  return rows.map(toLogged);
}

function toLogged({
  body,
  ...place
}: Omit<LoggedDecision, "decision"> & { readonly body: string }): LoggedDecision {
  return { ...place, decision: JSON.parse(body) as Decision };
}

/** Sequence of the last decision; 0 before the first. */
export async function lastSequence(kysely: Kysely<Tables>): Promise<number> {
  const last = await kysely
    .selectFrom("decisions")
    .select(({ fn }) => fn.max("sequence").as("sequence"))
    .executeTakeFirst();
  return last?.sequence ?? 0;
}

/**
 * Appends a decision.
 *
 * @throws HouseError STO-404 (an undo of a decision that is not there), STO-409 (a later decision
 *   about the same record than the reviewer had seen), STO-012 (the id is taken by another).
 */
export async function appendDecision(
  transaction: Transaction<Tables>,
  decision: Decision,
  lastSeen: number | undefined,
): Promise<LoggedDecision> {
  const known = await sameAgain(transaction, decision);
  if (known !== null) return known;
  const records = await recordsTouched(transaction, decision);
  if (lastSeen !== undefined) await refuseLate(transaction, records, lastSeen);
  const place = await writeRow(transaction, decision);
  await writeRecords(transaction, place.sequence, records);
  return { ...place, decision };
}

type PlaceInLog = Omit<LoggedDecision, "decision">;

async function writeRow(transaction: Transaction<Tables>, decision: Decision): Promise<PlaceInLog> {
  const last = await lastRow(transaction);
  const [sequence, previous] = [(last?.sequence ?? 0) + 1, last?.hash ?? chainStart];
  const body = canonicalJson(decision);
  const place = { sequence, previous, hash: chainHash({ sequence, previous, body }) };
  const { id, at, by, kind } = decision;
  await transaction
    .insertInto("decisions")
    .values({ ...place, id, at, by, kind, body })
    .execute();
  return place;
}

async function lastRow(
  kysely: Kysely<Tables>,
): Promise<Pick<PlaceInLog, "sequence" | "hash"> | undefined> {
  return kysely
    .selectFrom("decisions")
    .select(["sequence", "hash"])
    .orderBy("sequence", "desc")
    .limit(1)
    .executeTakeFirst();
}

/** Rows of one statement: an engine takes only so many values at a time. */
const rowsAtOnce = 1000;

/** Notes under each record that a decision bears on it. */
export async function writeRecords(
  transaction: Transaction<Tables>,
  sequence: number,
  records: readonly string[],
): Promise<void> {
  const rows = [...new Set(records)].map((record) => ({ sequence, record }));
  for (let from = 0; from < rows.length; from += rowsAtOnce)
    // oxlint-disable-next-line no-await-in-loop -- one transaction does one thing at a time.
    await transaction
      .insertInto("decision_records")
      .values(rows.slice(from, from + rowsAtOnce))
      .execute();
}

/** The same decision sent twice, as after a lost answer, is one decision. */
async function sameAgain(
  kysely: Kysely<Tables>,
  decision: Decision,
): Promise<LoggedDecision | null> {
  const known = await kysely
    .selectFrom("decisions")
    .select(["sequence", "body", "previous", "hash"])
    .where("id", "=", decision.id)
    .executeTakeFirst();
  if (known === undefined) return null;
  if (known.body === canonicalJson(decision)) return toLogged(known);
  throw new HouseError({
    code: "STO-012",
    message: "Unexpected id of a decision that is in the log with other words, expected a new id.",
    where: decision.id,
    next: "Send the decision again under an id of its own.",
  });
}

/**
 * The records that a decision bears on; an undo bears on whatever the undone decision did.
 *
 * @throws HouseError STO-404 for an undo of a decision that is not in the log.
 */
export async function recordsTouched(
  kysely: Kysely<Tables>,
  decision: Decision,
): Promise<readonly string[]> {
  if (decision.kind !== "undo") return recordsOf(decision);
  const undone = await kysely
    .selectFrom("decisions")
    .select("sequence")
    .where("id", "=", decision.undoes)
    .executeTakeFirst();
  if (undone === undefined)
    throw new HouseError({
      code: "STO-404",
      message: "Unexpected undo of a decision that is not in the log, expected the id of one.",
      where: decision.undoes,
      next: "Load the page again and undo a decision that it shows.",
    });
  const rows = await kysely
    .selectFrom("decision_records")
    .select("record")
    .where("sequence", "=", undone.sequence)
    .execute();
  return rows.map(({ record }) => record);
}

async function refuseLate(
  kysely: Kysely<Tables>,
  records: readonly string[],
  lastSeen: number,
): Promise<void> {
  const later = await kysely
    .selectFrom("decision_records")
    .select("sequence")
    .where("record", "in", records.length === 0 ? [""] : [...records])
    .where("sequence", ">", lastSeen)
    .limit(1)
    .executeTakeFirst();
  if (later === undefined) return;
  throw new HouseError({
    code: "STO-409",
    message: `Unexpected later decision ${later.sequence} about the same record, expected ${lastSeen} to be the last one seen.`,
    where: records.join(", "),
    next: "Load the page again, read what was decided meanwhile, then decide.",
  });
}
