import type { Entry, Register } from "../register/register.ts";

/** The line that bears this id, or that a source record of this id belongs to now. */
export function findEntry(register: Register, id: string): Entry | null {
  return register.entries.get(register.entryOf.get(id) ?? id) ?? null;
}
