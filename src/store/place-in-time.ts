import type { Kysely } from "kysely";
import { HouseError } from "../core/house-error.ts";
import type { Instant } from "../core/instant.ts";
import type { Moment } from "../core/moment.ts";
import { lastSequence } from "./decisions.ts";
import type { Tables } from "./schema.ts";

/** Where a moment lies: how many decisions had been made, and until when documents had come. */
interface PlaceInTime {
  readonly sequence: number;
  readonly instant: Instant;
}

/**
 * Finds a moment in the log.
 *
 * @throws HouseError STO-050 for a sequence that the log does not have yet.
 */
export async function placeInTime(kysely: Kysely<Tables>, moment: Moment): Promise<PlaceInTime> {
  if (moment.kind === "instant")
    return { sequence: await lastBy(kysely, moment.instant), instant: moment.instant };
  const { sequence } = moment;
  const last = await lastSequence(kysely);
  if (sequence > last) refuse(sequence, last);
  // Before the first decision the register held what it held when that was made.
  const instant = last === 0 ? endOfTime : await instantOf(kysely, Math.max(1, sequence));
  return { sequence, instant };
}

const endOfTime = "9999-12-31T23:59:59.999Z";

/** The last decision that had been made by an instant; 0 before the first. */
async function lastBy(kysely: Kysely<Tables>, instant: Instant): Promise<number> {
  const row = await kysely
    .selectFrom("decisions")
    .select(({ fn }) => fn.max("sequence").as("sequence"))
    .where("at", "<=", instant)
    .executeTakeFirst();
  return row?.sequence ?? 0;
}

async function instantOf(kysely: Kysely<Tables>, sequence: number): Promise<Instant> {
  const row = await kysely
    .selectFrom("decisions")
    .select("at")
    .where("sequence", "=", sequence)
    .executeTakeFirst();
  return row?.at ?? endOfTime;
}

function refuse(sequence: number, last: number): never {
  throw new HouseError({
    code: "STO-050",
    message: `Unexpected sequence ${sequence}, expected one from 0 to ${last}: the log has no more decisions yet.`,
    next: "Name an earlier decision, or a day such as 2031-03-05.",
  });
}
