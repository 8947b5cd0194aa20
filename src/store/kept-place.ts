import { endianness } from "node:os";
import type { Kysely } from "kysely";
import { chainStart } from "./chain.ts";
import { foldingCode } from "./folding-code.ts";
import { lastChange } from "./readings.ts";
import type { Tables } from "./schema.ts";

/** What a kept register was folded from: Readings up to a change, and the log up to a decision. */
export interface KeptPlace {
  readonly change: number;
  /** Of the last decision; 0 before the first. */
  readonly sequence: number;
  readonly hash: string;
}

/** A place in words. They name the code that folded, too, and how the machine writes numbers. */
export async function wordsOf({ change, sequence, hash }: KeptPlace): Promise<string> {
  return [await foldingCode(), endianness(), change, sequence, hash].join(" ");
}

/**
 * Finds what was kept, if this program kept it of the Readings that the store has now, at a point
 * of the log that the store has, too.
 */
export async function findKept(kysely: Kysely<Tables>): Promise<KeptPlace | null> {
  const row = await kysely
    .selectFrom("kept_register")
    .select("place")
    .where("part", "=", 0)
    .executeTakeFirst();
  if (row === undefined) return null;
  const [sequence = "", hash = ""] = row.place.split(" ").slice(-2);
  const place = { change: await lastChange(kysely), sequence: Number(sequence), hash };
  const isSame = (await wordsOf(place)) === row.place;
  return isSame && (await hashAt(kysely, place.sequence)) === hash ? place : null;
}

async function hashAt(kysely: Kysely<Tables>, sequence: number): Promise<string | null> {
  if (sequence === 0) return chainStart;
  const row = await kysely
    .selectFrom("decisions")
    .select("hash")
    .where("sequence", "=", sequence)
    .executeTakeFirst();
  return row?.hash ?? null;
}
