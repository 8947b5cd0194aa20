import type { OwnStatus } from "../../decision/verdict.ts";
import type { SourceRecord } from "../record.ts";
import type { Confidence } from "../register.ts";

/** Where a rule does not say how sure it is. */
const usualChance = 0.8;

/** However sure a rule is, its source may be wrong. */
const sourceChanceMax = 0.95;

/** From here on, downwards, a line is called so. */
const grades = [
  [0.98, "corroborated"],
  [0.9, "well-founded"],
  [0.7, "plausible"],
  [0, "doubtful"],
] as const;

/**
 * How sure a line is, in words and as a number: what people decided; else the chance that not all
 * of its independent sources are wrong, copies counting as one.
 *
 * @see docs/guide/register.md
 */
export function confidenceOf(records: readonly SourceRecord[], status: OwnStatus): Confidence {
  if (status === "accepted") return { chance: 1, grade: "confirmed" };
  if (status === "refused") return { chance: 0, grade: "refused" };
  const voices = new Map<string, number>();
  for (const { voice, fact } of records) {
    const chance = Math.min(sourceChanceMax, fact.confidence ?? usualChance);
    voices.set(voice, Math.max(voices.get(voice) ?? 0, chance));
  }
  const wrong = [...voices.values()].reduce((product, chance) => product * (1 - chance), 1);
  const chance = Math.round((1 - wrong) * 1000) / 1000;
  const grade = grades.find(([least]) => chance >= least)?.[1] ?? "doubtful";
  return { chance, grade };
}
