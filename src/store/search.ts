import { type Kysely, type RawBuilder, type Transaction, sql } from "kysely";
import type { Instant } from "../core/instant.ts";
import type { Engine, Posting } from "./engine.ts";
import { holdsPhrase, type Query, readQuery } from "./query.ts";
import { placeInTime } from "./place-in-time.ts";
import type { Tables } from "./schema.ts";
import type { Hit, SearchOptions } from "./store.ts";
import { termsOf } from "./terms.ts";

/** Writes the terms of a text under its capture, in the place of older ones. */
export async function writeTerms(
  { engine, transaction }: { readonly engine: Engine; readonly transaction: Transaction<Tables> },
  capture: { readonly sequence: number; readonly fresh: boolean },
  { text, language }: { readonly text: string; readonly language: string },
): Promise<void> {
  const { sequence, fresh } = capture;
  if (!fresh) {
    await transaction.deleteFrom("postings").where("capture", "=", sequence).execute();
    await transaction.deleteFrom("lengths").where("capture", "=", sequence).execute();
  }
  const terms = termsOf(text, language);
  await engine.writePostings(transaction, sequence, count(terms));
  await transaction
    .insertInto("lengths")
    .values({ capture: sequence, terms: terms.length })
    .execute();
}

/**
 * Finds and ranks. The weights are whole numbers, so that every engine ranks alike; the formula
 * is that of BM25 with k1 = 1.2 and b = 0.75.
 */
export async function search(
  kysely: Kysely<Tables>,
  typed: string,
  { limit = 50, asOf }: SearchOptions = {},
): Promise<readonly Hit[]> {
  const query = readQuery(typed);
  if (query.groups.length === 0) return [];
  const until = asOf === undefined ? null : (await placeInTime(kysely, asOf)).instant;
  const weights = await weigh(kysely, query, until);
  if (weights === null) return [];
  const wanted = { limit: query.phrases.length > 0 ? null : limit, until };
  const ranked = await rank(kysely, weights, wanted);
  if (query.phrases.length === 0) return ranked;
  return (await withPhrases(kysely, ranked, query)).slice(0, limit);
}

function count(terms: readonly string[]): readonly Posting[] {
  const occurrences = new Map<string, number>();
  for (const term of terms) occurrences.set(term, (occurrences.get(term) ?? 0) + 1);
  return [...occurrences].map(([term, number]) => ({ term, occurrences: number }));
}

interface Weights {
  /** Mean number of terms in a text, at least 1. */
  readonly meanTerms: number;
  readonly terms: readonly {
    readonly term: string;
    readonly group: number;
    readonly weight: number;
  }[];
  readonly groupCount: number;
}

/** How much each term tells, in thousandths; null where a word stands nowhere. */
async function weigh(
  kysely: Kysely<Tables>,
  { groups }: Query,
  until: Instant | null,
): Promise<Weights | null> {
  const { texts, terms } = await totals(kysely, until);
  const frequencies = await frequenciesOf(kysely, groups.flat(), until);
  if (!groups.every((group) => group.some((term) => frequencies.has(term)))) return null;
  const weighted = groups.flatMap((group, index) => {
    const known = group.filter((term) => frequencies.has(term));
    const inTexts = Math.max(...known.map((term) => frequencies.get(term) ?? 0));
    return known.map((term) => ({ term, group: index, weight: rarity(texts, inTexts) }));
  });
  return {
    meanTerms: Math.max(1, Math.round(terms / texts)),
    terms: weighted,
    groupCount: groups.length,
  };
}

function rarity(texts: number, inTexts: number): number {
  return Math.round(1000 * Math.log(1 + (texts - inTexts + 0.5) / (inTexts + 0.5)));
}

async function totals(
  kysely: Kysely<Tables>,
  until: Instant | null,
): Promise<{ texts: number; terms: number }> {
  let query = kysely
    .selectFrom("lengths")
    .select(({ fn }) => [fn.countAll().as("texts"), fn.sum("terms").as("terms")]);
  if (until !== null) query = query.where("capture", "in", capturedBy(kysely, until));
  const row = await query.executeTakeFirst();
  return { texts: Number(row?.texts ?? 0), terms: Number(row?.terms ?? 0) };
}

async function frequenciesOf(
  kysely: Kysely<Tables>,
  terms: readonly string[],
  until: Instant | null,
): Promise<ReadonlyMap<string, number>> {
  let query = kysely
    .selectFrom("postings")
    .select(({ fn }) => ["term", fn.countAll().as("texts")] as const)
    .where("term", "in", [...terms])
    .groupBy("term");
  if (until !== null) query = query.where("capture", "in", capturedBy(kysely, until));
  const rows = await query.execute();
  return new Map(rows.map(({ term, texts }) => [term, Number(texts)]));
}

async function rank(
  kysely: Kysely<Tables>,
  { terms, meanTerms, groupCount }: Weights,
  { limit, until }: { readonly limit: number | null; readonly until: Instant | null },
): Promise<readonly Hit[]> {
  const rows = terms.map(
    ({ term, group, weight }) =>
      sql`select ${term} as term, cast(${group} as integer) as place, cast(${weight} as integer) as weight`,
  );
  const found = await sql<{ document: string; capture: string; score: number | string }>`
    with wanted as (${sql.join(rows, sql` union all `)}),
    found as (
      select p.capture as sequence,
        sum(w.weight * p.occurrences * 2200
          / (p.occurrences * 1000 + 300 + 900 * l.terms / cast(${meanTerms} as integer))) as score
      from wanted w
      join postings p on p.term = w.term
      join lengths l on l.capture = p.capture
      group by p.capture
      having count(distinct w.place) = cast(${groupCount} as integer)
    )
    select c.document, c.id as capture, found.score
    from found join captures c on c.sequence = found.sequence
    ${until === null ? sql`` : sql`where c.captured_at <= ${until}`}
    order by found.score desc, found.sequence
    ${limitTo(limit)}`.execute(kysely);
  return found.rows.map(({ score, ...hit }) => ({ ...hit, score: Number(score) }));
}

/** The captures that a register held at an instant. */
function capturedBy(kysely: Kysely<Tables>, until: Instant) {
  return kysely.selectFrom("captures").select("sequence").where("captured_at", "<=", until);
}

function limitTo(limit: number | null): RawBuilder<unknown> {
  return limit === null ? sql`` : sql`limit ${limit}`;
}

/** Keeps the hits in whose text every phrase stands word after word. */
async function withPhrases(
  kysely: Kysely<Tables>,
  hits: readonly Hit[],
  { phrases }: Query,
): Promise<readonly Hit[]> {
  const kept: Hit[] = [];
  for (const hit of hits) {
    // oxlint-disable-next-line no-await-in-loop -- one text in memory at a time.
    const terms = await termsIn(kysely, hit.capture);
    if (phrases.every((phrase) => holdsPhrase(terms, phrase))) kept.push(hit);
  }
  return kept;
}

async function termsIn(kysely: Kysely<Tables>, capture: string): Promise<readonly string[]> {
  const row = await kysely
    .selectFrom("readings")
    .innerJoin("texts", "texts.id", "readings.text")
    .select(["texts.words", "readings.reading"])
    .where("readings.capture", "=", capture)
    .executeTakeFirst();
  if (row === undefined) return [];
  const { document } = JSON.parse(row.reading) as { document: { language: string } };
  return termsOf(JSON.parse(row.words) as string, document.language);
}
