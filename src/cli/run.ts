import { CommanderError } from "commander";
import type { Trouble } from "../core/house-error.ts";
import { createProgram } from "./program.ts";
import { showTrouble } from "./show-trouble.ts";
import { statusOf, troubleOf, type ExitStatus } from "./status.ts";
import type { Terminal } from "./terminal.ts";
import { usageTrouble } from "./usage.ts";

/**
 * Runs one command line.
 *
 * @param words - What follows the program's name.
 * @returns The exit status. Never throws: whatever goes wrong is told on `terminal.err`.
 */
export async function run(words: readonly string[], terminal: Terminal): Promise<ExitStatus> {
  let status: ExitStatus = 0;
  const program = createProgram(terminal, (ended) => (status = ended));
  try {
    await program.parseAsync(words, { from: "user" });
    return status;
  } catch (cause) {
    if (!(cause instanceof CommanderError)) return fail(troubleOf(cause), terminal);
    const trouble = usageTrouble(cause, program);
    if (trouble !== null) return fail(trouble, terminal);
    return cause.exitCode === 0 ? 0 : 2;
  }
}

function fail(trouble: Trouble, terminal: Terminal): ExitStatus {
  showTrouble(trouble, terminal);
  return statusOf(trouble);
}
