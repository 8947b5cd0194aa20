import type { EncounterStatus } from "./vocabulary.ts";

/** Whether an encounter is told as held or under way: a report, and no plan. */
export function hasBegun(status: EncounterStatus | null): boolean {
  return status === "held" || status === "under-way";
}
