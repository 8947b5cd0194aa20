/**
 * Scores the direct speech that is found in French fiction, on quotes-fr-litbank in ../shared (or
 * CHANCERY_SHARED): a quotation is found where at least 30 % of the two stretches is common.
 *
 * Usage: npx tsx scripts/score-quotes.ts [--errors]
 */
import type { Span } from "../src/core/span.ts";
import { findDashed } from "../src/fact/statement/dashed.ts";
import { findQuotes } from "../src/fact/statement/quotes.ts";
import { f1Of, isStarted, printMeasured, readBenchmark, share, type Measured } from "./measured.ts";

interface Passage {
  readonly text: string;
  readonly quotes: readonly { readonly spans: readonly (readonly [number, number])[] }[];
}

const commonMin = 0.3;

/** F1 of direct quotations, and how many of those that are there were found. */
export function measureQuotes(): readonly Measured[] {
  const count = { both: 0, found: 0, wanted: 0 };
  for (const { text, quotes } of readBenchmark<Passage>("quotes-fr-litbank")) {
    const found = directIn(text);
    const wanted = quotes.map(({ spans }) => wholeOf(spans));
    const met = wanted.filter((one) => found.some((other) => common(one, other) >= commonMin));
    count.both += met.length;
    count.found += found.length;
    count.wanted += wanted.length;
    if (process.argv.includes("--errors"))
      for (const one of wanted.filter((some) => !met.includes(some)))
        console.log(`missed ${text.slice(one.start, one.end).replaceAll("\n", "⏎").slice(0, 120)}`);
  }
  const { both, found, wanted } = count;
  return [
    {
      benchmark: "quotes-fr-litbank (fiction)",
      figure: "F1",
      value: f1Of(both, found, wanted),
      target: 0.64,
      cases: wanted,
    },
    {
      benchmark: "quotes-fr-litbank (fiction)",
      figure: "precision",
      value: share(both, found),
      target: 0.8,
      cases: found,
    },
  ];
}

/** What stands in quotation marks or behind a dash, whoever says it: in fiction nobody holds an office. */
function directIn(text: string): readonly Span[] {
  const whole = { start: 0, end: text.length };
  return [...findQuotes(text, whole), ...findDashed(text, whole)].map(({ outer }) => outer);
}

function wholeOf(spans: readonly (readonly [number, number])[]): Span {
  return {
    start: Math.min(...spans.map(([start]) => start)),
    end: Math.max(...spans.map(([, end]) => end)),
  };
}

/** How much of two stretches together is in both. */
function common(one: Span, other: Span): number {
  const both = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  const all = Math.max(one.end, other.end) - Math.min(one.start, other.start);
  return all === 0 ? 0 : both / all;
}

if (isStarted(import.meta.filename)) printMeasured(measureQuotes());
