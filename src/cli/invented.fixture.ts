import { run } from "./run.ts";
import type { ExitStatus } from "./status.ts";
import type { Output, Terminal } from "./terminal.ts";

/** What a command line came to. */
export interface Ran {
  readonly status: ExitStatus;
  readonly out: string;
  readonly err: string;
}

/** How the invented terminal differs from a plain one. */
export interface Invention {
  readonly folder: string;
  readonly input?: string;
  readonly environment?: Readonly<Record<string, string>>;
  readonly isTerminal?: boolean;
  readonly interrupted?: AbortSignal;
  /** Hears everything that is written, as it is written. */
  readonly listen?: (words: string) => void;
}

/** Runs a command line in this process, with a terminal that keeps what is written. */
export async function runInvented(words: readonly string[], invention: Invention): Promise<Ran> {
  const out: string[] = [];
  const err: string[] = [];
  const terminal: Terminal = {
    out: output(out, invention),
    err: output(err, invention),
    environment: invention.environment ?? {},
    folder: invention.folder,
    readInput: () => Promise.resolve(new TextEncoder().encode(invention.input ?? "")),
    now: () => "2034-01-02T03:04:05.678Z",
    interrupted: invention.interrupted ?? new AbortController().signal,
  };
  const status = await run(words, terminal);
  return { status, out: out.join(""), err: err.join("") };
}

function output(written: string[], { isTerminal = false, listen }: Invention): Output {
  return {
    write: (told) => {
      const words = typeof told === "string" ? told : Buffer.from(told).toString("latin1");
      written.push(words);
      listen?.(words);
    },
    isTerminal,
    columns: 80,
  };
}
