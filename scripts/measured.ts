import { readFileSync } from "node:fs";
import { join } from "node:path";
import { sharedPath } from "./shared.ts";

/** One figure of a third-party benchmark, beside what we want it to be. */
export interface Measured {
  /** The folder of the benchmark and what of it was measured: "dates-expr en, of the sure ones". */
  readonly benchmark: string;
  readonly figure: "F1" | "precision" | "recall" | "right";
  /** Between 0 and 1; null where the benchmark is not there. */
  readonly value: number | null;
  readonly target: number;
  /** How many cases the figure rests on. */
  readonly cases: number;
}

/** The lines of a benchmark's development half; none, with a printed line, where it is not there. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the caller names the shape of the lines.
export function readBenchmark<Line>(name: string, part = "dev"): readonly Line[] {
  const path = sharedPath(join("benchmarks", name, `${part}.jsonl`));
  if (path === null) return [];
  const lines = readFileSync(path, "utf8").trim().split("\n");
  return lines.map((line) => JSON.parse(line) as Line);
}

/** A share as a figure; null of nothing. */
export function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}

/** F1 of what is in both, of all that was found, and of all that was wanted. */
export function f1Of(both: number, found: number, wanted: number): number | null {
  return share(2 * both, found + wanted);
}

/** Prints figures in one table, each with its target; a benchmark that is not there says so. */
export function printMeasured(measured: readonly Measured[]): void {
  const width = Math.max(...measured.map(({ benchmark }) => benchmark.length), 10);
  console.log(`\n${"benchmark".padEnd(width)}  figure     value  target`);
  for (const { benchmark, figure, value, target, cases } of measured) {
    const written = value === null ? "skipped" : value.toFixed(3);
    const short = value !== null && value < target ? "  below" : "";
    console.log(
      `${benchmark.padEnd(width)}  ${figure.padEnd(9)}  ${written}  ${target.toFixed(3)}  (${cases})${short}`,
    );
  }
}

/** Whether a script was started by itself, and not for its functions. */
export function isStarted(file: string): boolean {
  return process.argv[1] === file;
}
