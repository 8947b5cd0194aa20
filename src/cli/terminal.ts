import type { Instant } from "../core/instant.ts";

/** Where words go. */
export interface Output {
  readonly write: (words: string | Uint8Array) => void;
  /** Whether a person looks on; a pipe and a file are plain. */
  readonly isTerminal: boolean;
  /** Width in letters. */
  readonly columns: number;
}

/** Everything that a command has of the world, so that tests can give it another. */
export interface Terminal {
  /** Answers; what a program would read. */
  readonly out: Output;
  /** Troubles and progress. */
  readonly err: Output;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** The folder that relative paths start from. */
  readonly folder: string;
  readonly readInput: () => Promise<Uint8Array>;
  readonly now: () => Instant;
  /** Aborted at Ctrl-C. */
  readonly interrupted: AbortSignal;
}

/** The terminal of this process. Closing a pipe early, as `head` does, ends it in silence. */
export function processTerminal(): Terminal {
  const interruption = new AbortController();
  for (const name of ["SIGINT", "SIGTERM"] as const)
    process.once(name, () => interruption.abort(name));
  return {
    out: outputOf(process.stdout),
    err: outputOf(process.stderr),
    environment: process.env,
    folder: process.cwd(),
    readInput,
    now: () => new Date().toISOString(),
    interrupted: interruption.signal,
  };
}

function outputOf(stream: NodeJS.WriteStream): Output {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    process.exit(error.code === "EPIPE" ? 0 : 3);
  });
  return {
    write: (words) => {
      stream.write(words);
    },
    isTerminal: stream.isTTY,
    columns: stream.columns ?? 80,
  };
}

async function readInput(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}
