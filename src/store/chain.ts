import { sha256Of } from "./hash.ts";

/** What stands before the first decision. */
export const chainStart: string = "0".repeat(64);

/**
 * The hash of one row of the log: SHA-256 over the hash of the row before, the sequence and the
 * words of the decision, each on a line of its own.
 *
 * Whoever changes, drops or slips in a row breaks every hash that follows it.
 *
 * @param row - `body` is the canonical JSON of the decision.
 * @returns 64 hexadecimal digits.
 */
export function chainHash(row: {
  readonly previous: string;
  readonly sequence: number;
  readonly body: string;
}): string {
  return sha256Of(`${row.previous}\n${row.sequence}\n${row.body}`);
}
