import type { z } from "zod";
import { problem, type Problem } from "../contract/contract.ts";

interface Answer<T> {
  readonly description: string;
  readonly content: { readonly "application/json": { readonly schema: z.ZodType<T> } };
}

type Problems = Readonly<Record<400 | 403 | 404 | 409 | 413 | 415 | 422 | 500, Answer<Problem>>>;

const meanings = {
  400: "A parameter or a field is not what the contract says.",
  403: "The host or the sender is not ours.",
  404: "Nothing bears this id.",
  409: "The line has changed since the reviewer saw it.",
  413: "The request is too large.",
  415: "The request is not JSON.",
  422: "The decision cannot be carried out.",
  500: "A fault of Chancery.",
} as const;

type ProblemStatus = keyof typeof meanings;

/** What a route answers: 200 with this schema, or a Problem. */
export function answers<T>(
  schema: z.ZodType<T>,
  problems: readonly ProblemStatus[] = [],
): { readonly 200: Answer<T> } & Partial<Problems> {
  return { 200: answer("What was asked for.", schema), ...problemsOf(problems) };
}

/** The same for a route that makes something. */
export function created<T>(
  schema: z.ZodType<T>,
  problems: readonly ProblemStatus[],
): { readonly 201: Answer<T> } & Partial<Problems> {
  return { 201: answer("It is done, and on the disk.", schema), ...problemsOf(problems) };
}

function problemsOf(statuses: readonly ProblemStatus[]): Partial<Problems> {
  return Object.fromEntries(
    [...statuses, 403, 500].map((status) => [
      status,
      answer(meanings[status as ProblemStatus], problem),
    ]),
  );
}

function answer<T>(description: string, schema: z.ZodType<T>): Answer<T> {
  return { description, content: { "application/json": { schema } } };
}
