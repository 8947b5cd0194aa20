import type { Language } from "../../core/language.ts";
import type { DateValue } from "./date-value.ts";
import type { Drawn } from "./pattern.ts";

/**
 * How much a rule builds on others: 0 periods counted from an anchor, 1 calendar dates,
 * 2 parts and clock times of dates, 3 ranges and lists, 4 open ends. A rule reads dates of the
 * levels below its own, so that reading ends.
 */
export type DateLevel = 0 | 1 | 2 | 3 | 4;

/** A date rule: what it looks for, what it makes, and the sentences that prove it. */
export interface DateRule {
  readonly id: `date/${Language}/${string}`;
  readonly revision: number;
  /** Why the language says it so: one sentence. */
  readonly because: string;
  readonly level: DateLevel;
  /** Each in the notation of `compilePattern`. */
  readonly patterns: readonly string[];
  /** Builds the date from what was drawn; null takes the find back. */
  readonly make: (drawn: Drawn) => DateValue | null;
  /** Sentences with the dates drawn, `{date:words}`. */
  readonly examples: readonly string[];
  /** Sentences to leave alone, each with the reason. */
  readonly counterExamples: readonly (readonly [sentence: string, reason: string])[];
}

/** Checks a rule once, where it is written. */
export function defineDateRule(rule: DateRule): DateRule {
  if (rule.examples.length === 0)
    throw new RangeError(`date rule ${rule.id}: expected at least one example`);
  return rule;
}
