import type { Output } from "./terminal.ts";

/** Tells how far a long piece of work has come. */
export interface Progress {
  readonly step: (label: string) => void;
  /** Clears the line, so that words can be written; the next step draws it again. */
  readonly clear: () => void;
}

const silent: Progress = { step: () => undefined, clear: () => undefined };

/**
 * A bar on one line of a terminal; nothing at all elsewhere.
 *
 * @param total - How many steps there will be.
 */
export function startProgress(output: Output, total: number): Progress {
  if (!output.isTerminal || total < 2) return silent;
  let done = 0;
  return {
    step: (label) => {
      done += 1;
      output.write(`\r\u001B[2K${drawLine({ done, total, label, columns: output.columns })}`);
    },
    clear: () => output.write("\r\u001B[2K"),
  };
}

/** The line as it is drawn: bar, count, and what is being read, cut to the width. */
export function drawLine(state: {
  readonly done: number;
  readonly total: number;
  readonly label: string;
  readonly columns: number;
}): string {
  const { done, total, label, columns } = state;
  const filled = Math.round((done / total) * barLetters);
  const bar = "█".repeat(filled) + "░".repeat(barLetters - filled);
  return `${bar} ${done}/${total}  ${label}`.slice(0, Math.max(0, columns - 1));
}

const barLetters = 24;
