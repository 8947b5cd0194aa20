import { quotation, type Span } from "../../core/span.ts";
import type { Context } from "../context.ts";
import type { Statement } from "../reading.ts";
import { sayingsAlone } from "./alone.ts";
import { sayingsByHouse } from "./by-house.ts";
import { sayingsBySource } from "./by-source.ts";
import { sayingsByVerb } from "./by-verb.ts";
import { hearingsOf, type Hearing, type Said } from "./hearing.ts";
import { answersOf } from "./interview.ts";
import { sayingsUnattributed } from "./unattributed.ts";

export type { Said } from "./hearing.ts";

/** What persons and institutions are reported to say, in reading order. */
export function findSayings(context: Context): readonly Said[] {
  const hearings = hearingsOf(context);
  const answers = answersOf(hearings);
  const found: Said[] = [];
  for (const hearing of hearings) {
    if (isAnswered(hearing, answers)) continue;
    addTo(found, hearing, sayingsIn(hearing, found.at(-1)));
  }
  const all = withoutOverlaps([...answers, ...found]);
  return all.toSorted((one, other) => one.span.start - other.span.start);
}

/** Adds what a sentence says; a quotation that only goes on is one with the last. */
function addTo(found: Said[], hearing: Hearing, said: readonly Said[]): void {
  const last = found.at(-1);
  const [only] = said;
  if (last !== undefined && only !== undefined && goesOn(hearing, last, only))
    found[found.length - 1] = { ...last, span: { start: last.span.start, end: only.span.end } };
  else found.push(...said);
}

/** Characters of the frame in '"P," she told reporters. "Q."' */
const frameMax = 80;

/** '"P," he said. "Q."': the quotation that he cut in two. */
function goesOn({ words }: Hearing, last: Said, next: Said): boolean {
  if (words.joinsQuotes !== true || last.mode !== "direct" || next.mode !== "direct") return false;
  return (
    next.rule.endsWith("/quotation-alone") &&
    last.rule.endsWith("/said-after") &&
    next.sentence - last.sentence === 1 &&
    next.span.start - last.span.end <= frameMax
  );
}

function isAnswered({ window }: Hearing, answers: readonly Said[]): boolean {
  const { start, end } = window.sentence;
  return answers.some(({ span }) => span.start < end && start < span.end);
}

/** A sentence's sayings: by verb, else by its source, else by what stands alone. */
function sayingsIn(hearing: Hearing, last: Said | undefined): readonly Said[] {
  const byVerb = sayingsByVerb(hearing, { last });
  const memory = { last: byVerb.at(-1) ?? last };
  const found = withoutOverlaps([
    ...byVerb,
    ...sayingsBySource(hearing, memory),
    ...sayingsByHouse(hearing, memory),
    ...sayingsUnattributed(hearing, memory),
  ]);
  return found.length > 0 ? found : sayingsAlone(hearing, { last });
}

/** How far back an overlap is looked for: sayings lie in reading order, or nearly. */
const lookBack = 12;

/** Where two finds cover the same words, the first stands. */
function withoutOverlaps(said: readonly Said[]): readonly Said[] {
  const kept: Said[] = [];
  for (const one of said) {
    const covered = kept.slice(-lookBack).some(({ span }) => sharedPart(span, one.span) > 0.5);
    if (!covered) kept.push(one);
  }
  return kept;
}

function sharedPart(one: Span, other: Span): number {
  const shared = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  return shared <= 0 ? 0 : shared / Math.min(one.end - one.start, other.end - other.start);
}

/** The statements of a document. */
export function makeStatements(context: Context, said: readonly Said[]): readonly Statement[] {
  return said.map(({ speaker, mode, stance, span, rule, confidence, implied }, index) => ({
    id: `s${index + 1}`,
    speaker,
    mode,
    stance,
    span: quotation(context.mentions.canonical.text, span),
    rule,
    revision: 2,
    confidence,
    ...(implied === null ? {} : { implied: { speaker: implied } }),
  }));
}
