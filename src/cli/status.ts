import { HouseError, type Trouble } from "../core/house-error.ts";

/** 0: all is well; 1: some documents were refused; 2: the command line is wrong; 3: nothing could be done. */
export type ExitStatus = 0 | 1 | 2 | 3;

/** CLI codes that tell of the command line itself. */
const usageCodes: ReadonlySet<string> = new Set([
  "CLI-001",
  "CLI-002",
  "CLI-003",
  "CLI-004",
  "CLI-005",
  "CLI-006",
]);

/** The exit status that a trouble asks for. */
export function statusOf({ code }: Trouble): ExitStatus {
  return usageCodes.has(code) ? 2 : 3;
}

/** Throws a trouble as the house does. */
export function stop(trouble: Trouble): never {
  throw new HouseError(trouble);
}

/** The trouble behind anything that was thrown. What we did not foresee is CLI-099. */
export function troubleOf(cause: unknown): Trouble {
  if (cause instanceof HouseError) return cause.trouble;
  const words = cause instanceof Error ? cause.message : String(cause);
  return {
    code: "CLI-099",
    message: `Unexpected failure: ${words}. Expected none: this is a fault of Chancery.`,
    next: "Run it again with CHANCERY_DEBUG=1 and report what it prints.",
    cause,
  };
}
