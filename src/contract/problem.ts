import { z } from "zod";
import { type DecisionLine, decisionLine } from "./decisions.ts";
import { maybe } from "./values.ts";

/** What every route answers when it cannot do what was asked. */
export interface Problem {
  /** Stable; its page is in docs/reference/errors.md. */
  readonly code: string;
  /** What was unexpected, and what was expected. */
  readonly message: string;
  /** The parameter, the field or the record. */
  readonly where?: string;
  /** What the caller can do now. */
  readonly next?: string;
  /** What others decided about the line meanwhile: only with 409. */
  readonly meanwhile?: readonly DecisionLine[];
}

export const problem: z.ZodType<Problem> = z
  .object({
    code: z.string().meta({ example: "API-404" }),
    message: z.string(),
    where: maybe(z.string()),
    next: maybe(z.string()),
    meanwhile: maybe(z.array(decisionLine)),
  })
  .meta({ id: "Problem", description: "What went wrong, where, and what to do next." });
