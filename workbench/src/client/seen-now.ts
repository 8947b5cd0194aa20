import type { RecordAnswer, Target } from "../../../src/contract/contract.ts";
import { ask } from "./client.ts";
import { paths } from "./paths.ts";

/** A record as a decision names it. */
export function targetOf({ entry }: RecordAnswer): Target {
  return { record: entry.id, scope: "entry", revision: entry.revision };
}

/** A record as it stands now. */
export async function seenNow(id: string): Promise<Target> {
  return targetOf(await ask(paths.record(id)));
}
