import type { Kysely, Transaction } from "kysely";
import { isArticle } from "../text/text.ts";
import type { DocumentId } from "../register/register.ts";
import type { DocumentText } from "../register/source.ts";
import { zonesFrom } from "./readings.ts";
import type { Tables } from "./schema.ts";
import { areCopies, shinglesOf, sketchOf } from "./sketch.ts";

/** How many candidates are compared in full; the best come first. */
const candidatesMax = 20;

/**
 * Finds the document that a text repeats, and remembers the text where it repeats none.
 *
 * Only originals are remembered, so that a text copied a thousand times is compared once.
 */
export async function findOriginal(
  kysely: Kysely<Tables>,
  text: DocumentText,
): Promise<{ readonly copyOf: DocumentId | null; readonly sketch: readonly string[] }> {
  const shingles = shinglesOf(articleOf(text));
  const sketch = sketchOf(shingles);
  for (const candidate of await candidates(kysely, sketch)) {
    if (areCopies(shingles, shinglesOf(articleOf(candidate))))
      return { copyOf: candidate.document, sketch };
  }
  return { copyOf: null, sketch };
}

/** Remembers an original. */
export async function writeSketch(
  transaction: Transaction<Tables>,
  capture: number,
  sketch: readonly string[],
): Promise<void> {
  const rows = sketch.map((hash) => ({ hash, capture }));
  if (rows.length > 0) await transaction.insertInto("sketches").values(rows).execute();
}

/** The article without what stands around it; the whole text where no zone is known. */
function articleOf({ text, zones }: DocumentText): string {
  if (zones.length === 0) return text;
  const own = zones.filter(({ kind }) => isArticle(kind));
  return own.map(({ start, end }) => text.slice(start, end)).join("\n");
}

async function candidates(
  kysely: Kysely<Tables>,
  sketch: readonly string[],
): Promise<readonly (DocumentText & { readonly document: DocumentId })[]> {
  if (sketch.length === 0) return [];
  const rows = await kysely
    .selectFrom("sketches")
    .innerJoin("captures", "captures.sequence", "sketches.capture")
    .innerJoin("readings", "readings.capture", "captures.id")
    .innerJoin("texts", "texts.id", "readings.text")
    .select(["captures.document", "texts.words", "readings.zones"])
    .where("sketches.hash", "in", [...sketch])
    .groupBy(["captures.sequence", "captures.document", "texts.words", "readings.zones"])
    .orderBy(({ fn }) => fn.countAll(), "desc")
    .orderBy("captures.sequence")
    .limit(candidatesMax)
    .execute();
  return rows.map(({ document, words, zones }) => ({
    document,
    text: JSON.parse(words) as string,
    zones: zonesFrom(zones),
  }));
}
