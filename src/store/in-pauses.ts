import { setImmediate } from "node:timers/promises";
import type { Steps } from "../core/steps.ts";

/** So long others may have to wait for their turn, where no single step is longer. */
const sliceMs = 25;

/**
 * Does work a slice at a time, and lets the process serve others between two slices.
 *
 * @throws AbortError once the work is no longer wanted.
 */
export async function inPauses<Result>(
  work: Steps<Result>,
  unwanted?: AbortSignal,
): Promise<Result> {
  for (;;) {
    const until = performance.now() + sliceMs;
    while (performance.now() < until) {
      const step = work.next();
      if (step.done === true) return step.value;
    }
    // oxlint-disable-next-line no-await-in-loop -- the pause is what this is for.
    await setImmediate(undefined, { signal: unwanted });
  }
}
