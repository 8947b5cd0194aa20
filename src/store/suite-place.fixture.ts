import type { Decision } from "../decision/decision.ts";
import type { Store } from "./store.ts";

/** What a suite needs of an engine. */
export interface SuiteEngine {
  readonly name: string;
  /** Makes a new, empty store; the key opens it again. */
  readonly create: () => Promise<{ readonly store: Store; readonly key: string }>;
  /** Opens the same store once more, as another process would. */
  readonly again: (key: string) => Promise<Store>;
  /** A statement that takes away the guards of a table, as an intruder would. */
  readonly unguard: (table: "decisions" | "captures") => string;
  /** Runs a statement behind the store's back. */
  readonly meddle: (key: string, statement: string) => Promise<void>;
}

/** The store that the tests share, once it is open. */
export interface Place {
  store: Store;
  key: string;
}

export const target = { record: "e-1", scope: "entry", revision: "r1" } as const;

/** A decision that accepts, unless told otherwise. */
export function verdict(
  id: string,
  parts: Partial<Extract<Decision, { kind: "verdict" }>> = {},
): Decision {
  return {
    id,
    at: "2031-03-06T08:00:00.000Z",
    by: "ada",
    reason: null,
    seen: [],
    kind: "verdict",
    verdict: "accept",
    target,
    amendment: {},
    ...parts,
  };
}
