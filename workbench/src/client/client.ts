import type { NewDecision, DecidedAnswer, Problem } from "../../../src/contract/contract.ts";

/** What the API refused, in its own words. */
export class ApiProblem extends Error {
  readonly problem: Problem;
  readonly status: number;

  constructor(problem: Problem, status: number) {
    super(problem.message);
    this.name = "ApiProblem";
    this.problem = problem;
    this.status = status;
  }
}

/**
 * Asks the API.
 *
 * @param path - From `paths`, whose type says what is answered.
 * @throws ApiProblem where the API refuses; TypeError where nobody answers.
 */
export async function ask<T>(path: Path<T>, signal?: AbortSignal): Promise<T> {
  return read<T>(await fetch(path, { signal: signal ?? null }));
}

/** Appends a decision to the log. When this resolves, it is on the disk. */
export async function decide(decision: NewDecision): Promise<DecidedAnswer> {
  const response = await fetch("/api/decisions", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(decision),
  });
  return read<DecidedAnswer>(response);
}

async function read<T>(response: Response): Promise<T> {
  // The API checks its own answers against the contract in its tests; here the type is trusted.
  const body: unknown = await response.json().catch(() => null);
  if (response.ok) return body as T;
  throw new ApiProblem(toProblem(body, response), response.status);
}

function toProblem(body: unknown, { status, statusText }: Response): Problem {
  if (typeof body === "object" && body !== null && "code" in body) return body as Problem;
  return { code: `HTTP-${status}`, message: statusText };
}

/** An address of the API that remembers what it answers. */
export type Path<T> = string & { readonly answers?: T };
