import { type Kysely, sql, type Transaction } from "kysely";
import { articleWords } from "../text/text.ts";
import type { DocumentId } from "../register/register.ts";
import type { DocumentText } from "../register/source.ts";
import { touchReading, zonesFrom } from "./readings.ts";
import type { Tables } from "./schema.ts";
import { areCopies, shinglesOf, sketchOf } from "./sketch.ts";

/** How many candidates are compared in full; the likeliest come first. */
const candidatesMax = 5;

/** Texts that share fewer numbers of their sketches are no copies; a short text has but few. */
const commonMin = 4;

/**
 * Finds the document that a text repeats, and remembers the text where it repeats none.
 *
 * Only originals are remembered, so that a text copied a thousand times is compared once.
 */
export async function findOriginal(
  kysely: Kysely<Tables>,
  text: DocumentText,
): Promise<{ readonly copyOf: DocumentId | null; readonly sketch: readonly number[] }> {
  const shingles = shinglesOf(articleWords(text));
  const sketch = sketchOf(shingles);
  for (const sequence of await candidates(kysely, sketch)) {
    // oxlint-disable-next-line no-await-in-loop -- the first is almost always the one.
    const candidate = await readCandidate(kysely, sequence);
    if (areCopies(shingles, shinglesOf(articleWords(candidate))))
      return { copyOf: candidate.document, sketch };
  }
  return { copyOf: null, sketch };
}

/** Whether the articles of two texts are almost the same. */
export function areNearCopies(one: DocumentText, other: DocumentText): boolean {
  return areCopies(shinglesOf(articleWords(one)), shinglesOf(articleWords(other)));
}

/** The numbers that a text is remembered by. */
export function sketchText(text: DocumentText): readonly number[] {
  return sketchOf(shinglesOf(articleWords(text)));
}

/** Remembers an original. */
export async function writeSketch(
  transaction: Transaction<Tables>,
  capture: number,
  sketch: readonly number[],
): Promise<void> {
  const rows = sketch.map((hash) => ({ hash, capture }));
  if (rows.length > 0) await transaction.insertInto("sketches").values(rows).execute();
}

/**
 * Finds out anew which captures are copies, in the order in which they came, and remembers the
 * originals. Readings of those that turn out otherwise count as changed, so that caches hear of it.
 */
export async function rebuildCopies(transaction: Transaction<Tables>): Promise<void> {
  await transaction.deleteFrom("sketches").execute();
  const captures = await transaction
    .selectFrom("captures")
    .innerJoin("readings", "readings.capture", "captures.id")
    .select(["captures.sequence", "captures.id", "captures.document", "captures.copy_of"])
    .orderBy("captures.sequence")
    .execute();
  /* oxlint-disable no-await-in-loop -- a copy is found among those that came before it. */
  for (const { sequence, id, document, copy_of: known } of captures) {
    const found = await findOriginal(transaction, await readCandidate(transaction, sequence));
    const copyOf = originalOf(document, found.copyOf);
    if (copyOf === null) await writeSketch(transaction, sequence, found.sketch);
    if (copyOf === known) continue;
    await transaction
      .updateTable("captures")
      .set({ copy_of: copyOf })
      .where("sequence", "=", sequence)
      .execute();
    await touchReading(transaction, id);
  }
  /* oxlint-enable no-await-in-loop */
}

/** A page that has changed a little is no copy of itself. */
export function originalOf(document: DocumentId, copyOf: DocumentId | null): DocumentId | null {
  return copyOf === document ? null : copyOf;
}

/** A run of words that stands in more texts than this is a phrase of the trade; the latest count. */
const holdersMax = 200;

/**
 * Captures that share most of a sketch. Of each number but the latest holders are looked at, so
 * that a text costs the same however many have come before it.
 */
async function candidates(
  kysely: Kysely<Tables>,
  sketch: readonly number[],
): Promise<readonly number[]> {
  if (sketch.length === 0) return [];
  const holders = sketch.map(
    (hash) =>
      sql`select capture from (select capture from sketches where hash = ${hash}
        order by capture desc limit ${sql.lit(holdersMax)}) as holders`,
  );
  const least = Math.min(commonMin, sketch.length);
  const { rows } = await sql<{ capture: number }>`
    select capture from (${sql.join(holders, sql` union all `)}) as found
    group by capture having count(*) >= ${sql.lit(least)}
    order by count(*) desc, capture limit ${sql.lit(candidatesMax)}`.execute(kysely);
  return rows.map(({ capture }) => capture);
}

async function readCandidate(
  kysely: Kysely<Tables>,
  sequence: number,
): Promise<DocumentText & { readonly document: DocumentId }> {
  const { document, words, zones } = await kysely
    .selectFrom("captures")
    .innerJoin("readings", "readings.capture", "captures.id")
    .innerJoin("texts", "texts.id", "readings.text")
    .select(["captures.document", "texts.words", "readings.zones"])
    .where("captures.sequence", "=", sequence)
    .executeTakeFirstOrThrow();
  return { document, text: JSON.parse(words) as string, zones: zonesFrom(zones) };
}

/** What bounds the search for an original; whoever looks for copies elsewhere keeps to it too. */
export const candidateLimits: Readonly<
  Record<"candidatesMax" | "commonMin" | "holdersMax", number>
> = { candidatesMax, commonMin, holdersMax };
