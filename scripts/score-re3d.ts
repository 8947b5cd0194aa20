/**
 * Scores which "communicated with" relations of English communiqués our Readings tell as an
 * encounter, on re3d-en in ../shared (or CHANCERY_SHARED). A relation is found where the evidence of
 * an encounter meets both of its ends, or the words between them.
 *
 * Usage: npx tsx scripts/score-re3d.ts [--errors]
 */
import type { Span } from "../src/core/span.ts";
import { assembleFacts } from "../src/fact/assemble.ts";
import { mentionsOf } from "../src/mention/mentions-of.ts";
import { isStarted, printMeasured, readBenchmark, share, type Measured } from "./measured.ts";

interface Relation {
  readonly type: string;
  readonly source: Span;
  readonly target: Span;
  readonly evidence: string;
}

interface Communique {
  readonly text: string;
  readonly relations: readonly Relation[];
}

/** Words that tell of a meeting or a talk, where the relation is one that we record. */
const meets = /\b(?:met|meet|meeting|talks?|spoke|discuss\w*|host|visit\w*|consult\w*|touch)\b/i;

/** The relations of meeting and talking, each pair once, that a Reading tells as an encounter. */
export function measureRelations(): readonly Measured[] {
  const cases = readBenchmark<Communique>("re3d-en").flatMap(casesOf);
  const met = cases.filter(({ evidence }) => meets.test(evidence));
  return [figure("met or spoke with", met), figure("all that communicated", cases)];
}

interface Judged {
  readonly evidence: string;
  readonly found: boolean;
}

function figure(name: string, cases: readonly Judged[]): Measured {
  const found = cases.filter((one) => one.found).length;
  return {
    benchmark: `re3d-en ${name}`,
    figure: "recall",
    value: share(found, cases.length),
    target: name.startsWith("met") ? 0.6 : 0.3,
    cases: cases.length,
  };
}

function casesOf({ text, relations }: Communique): readonly Judged[] {
  const between = new Map<string, Span & { readonly words: string }>();
  for (const { type, source, target, evidence } of relations) {
    const [start, end] = [Math.min(source.start, target.start), Math.max(source.end, target.end)];
    if (type === "CommWith") between.set(`${start}-${end}`, { start, end, words: evidence });
  }
  if (between.size === 0) return [];
  const told = encountersIn(text);
  return [...between.values()].map(({ start, end, words }) => {
    const found = told.some((one) => one.start < end && start < one.end);
    if (process.argv.includes("--errors") && !found)
      console.log(`missed (${words}) ${text.slice(start, end).replaceAll("\n", " ")}`);
    return { evidence: words, found };
  });
}

function encountersIn(text: string): readonly Span[] {
  return assembleFacts(mentionsOf(text, "en")).encounters.flatMap(({ evidence }) => evidence);
}

if (isStarted(import.meta.filename)) printMeasured(measureRelations());
