import { layOut, type Trouble } from "../core/house-error.ts";
import { paintFor } from "./paint.ts";
import type { Terminal } from "./terminal.ts";

/** Writes a trouble as people see it: the code stands out. CHANCERY_DEBUG adds where in the code. */
export function showTrouble(trouble: Trouble, terminal: Terminal): void {
  const paint = paintFor(terminal.err, terminal);
  const lines = layOut(trouble).replace(trouble.code, () => paint("red", trouble.code));
  terminal.err.write(`${lines}\n`);
  if (terminal.environment["CHANCERY_DEBUG"] === "1" && trouble.cause instanceof Error)
    terminal.err.write(`${trouble.cause.stack ?? ""}\n`);
}

/** A trouble without what only we can use, as JSON carries it. */
export function plainTrouble({ cause: _cause, ...trouble }: Trouble): Omit<Trouble, "cause"> {
  return trouble;
}
