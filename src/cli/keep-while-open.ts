import { setTimeout } from "node:timers/promises";
import type { Store } from "../store/store.ts";

/** So long after the register was kept it is looked whether it has changed. */
const keptEveryMs = 60_000;

/**
 * Keeps the register now and then until somebody interrupts, so that it opens quickly next time.
 * A store that cannot be written serves all the same.
 */
export async function keepWhileOpen(store: Store, interrupted: AbortSignal): Promise<void> {
  /* oxlint-disable no-await-in-loop -- each time follows the one before. */
  while (await isStillOpen(interrupted)) await store.keepRegister().catch(() => undefined);
  /* oxlint-enable no-await-in-loop */
}

/** Waits, and answers whether nobody has interrupted meanwhile. */
async function isStillOpen(interrupted: AbortSignal): Promise<boolean> {
  await setTimeout(keptEveryMs, null, { signal: interrupted }).catch(() => undefined);
  return !interrupted.aborted;
}
