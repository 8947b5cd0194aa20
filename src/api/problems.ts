import type { Context } from "hono";
import { HTTPException } from "hono/http-exception";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import type { z } from "zod";
import type { Problem } from "../contract/contract.ts";
import { HouseError, type Trouble } from "../core/house-error.ts";

/** Codes whose HTTP status is not the number that they end in. */
const statuses: Readonly<Record<string, ContentfulStatusCode>> = {
  "STO-012": 409,
  "STO-050": 404,
  "STO-404": 404,
  "STO-409": 409,
};

/** Throws a trouble as the house does. */
export function stop(trouble: Trouble): never {
  throw new HouseError(trouble);
}

/** API-404: nothing bears this id. */
export function notFound(what: string, id: string): Trouble {
  return {
    code: "API-404",
    message: `Unexpected id, expected one of ${what} in this register.`,
    where: id,
    next: "Load the list again and follow one of its links.",
  };
}

/** API-400: a parameter or a field is not what the contract says. */
export function badRequest(error: z.core.$ZodError, place: string): Trouble {
  const issue = error.issues[0];
  const path = [place, ...(issue?.path ?? [])].join(".");
  return {
    code: "API-400",
    message: `Unexpected request: ${issue?.message ?? "not as agreed"}. Expected what the contract says.`,
    where: path,
    next: "Compare with /api/openapi.json.",
  };
}

/** Answers whatever was thrown as a Problem. What we did not foresee is API-500, without its inside. */
export function answerProblem(cause: unknown, context: Context): Response {
  const trouble = troubleOf(cause);
  return context.json(problemOf(trouble), statusOf(trouble));
}

/** What the caller is told of a trouble. */
export function problemOf({ code, message, where, next }: Trouble): Problem {
  return {
    code,
    message,
    ...(where === undefined ? {} : { where }),
    ...(next === undefined ? {} : { next }),
  };
}

/** The HTTP status of a trouble: API-404 says it itself, DEC is the caller's, the rest is ours. */
export function statusOf({ code }: Trouble): ContentfulStatusCode {
  const known = statuses[code];
  if (known !== undefined) return known;
  if (code.startsWith("DEC-")) return 422;
  return code.startsWith("API-") ? (Number(code.slice(4)) as ContentfulStatusCode) : 500;
}

function troubleOf(cause: unknown): Trouble {
  if (cause instanceof HouseError) return cause.trouble;
  if (cause instanceof HTTPException && cause.status < 500) return malformed(cause);
  return {
    code: "API-500",
    message: "Unexpected failure while answering, expected none: this is a fault of Chancery.",
    next: "Try again; if it stays, report it with the address that you asked for.",
    cause,
  };
}

function malformed(cause: HTTPException): Trouble {
  return {
    code: "API-400",
    message: `Unexpected request: ${cause.message}. Expected JSON as the contract says.`,
    next: "Compare with /api/openapi.json.",
    cause,
  };
}
