/**
 * What went wrong, said the same way everywhere.
 *
 * `code` is stable and listed in docs/reference/errors.md; `message` follows
 * "Unexpected X in Y, expected Z"; `next` is what the reader can do now.
 */
export interface Trouble {
  readonly code: TroubleCode;
  readonly message: string;
  readonly where?: string;
  readonly next?: string;
  readonly cause?: unknown;
}

/** DOC: a file or page; TXT: its text; RUL: a rule; LEX: a lexicon; FCT: a Reading; DEC: a decision; STO: the store; API: a request; CLI: a command line. */
export type TroubleCode =
  `${"DOC" | "TXT" | "RUL" | "LEX" | "FCT" | "DEC" | "STO" | "API" | "CLI"}-${number}`;

/** The one error class of the house: everything that we throw on purpose. */
export class HouseError extends Error {
  readonly code: TroubleCode;
  readonly trouble: Trouble;

  constructor(trouble: Trouble) {
    super(layOut(trouble), trouble.cause === undefined ? undefined : { cause: trouble.cause });
    this.name = "HouseError";
    this.code = trouble.code;
    this.trouble = trouble;
  }
}

/** Lays a trouble out as the lines that a person sees. */
export function layOut({ code, message, where, next }: Trouble): string {
  const lines = [`${code}  ${message}`];
  if (where !== undefined) lines.push(`  where  ${where}`);
  if (next !== undefined) lines.push(`  next   ${next}`);
  return lines.join("\n");
}
