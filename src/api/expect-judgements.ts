import type { Store } from "../store/store.ts";

/**
 * Somebody reviews: whether records are one may be judged soon. What that needs is opened beside the
 * work of others; where it cannot be, the judgement itself will say why.
 */
export function expectJudgements(store: Store): void {
  store.prepareJudgements().catch(() => undefined);
}
