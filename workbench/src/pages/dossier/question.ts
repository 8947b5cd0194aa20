import { isBound } from "../timeline/filters.ts";

/** What a dossier is asked; the address keeps it. */
export interface Question {
  readonly a: string;
  readonly b: string;
  readonly since: string;
  readonly until: string;
  readonly sector: string;
}

export function questionFrom(search: URLSearchParams): Question {
  const get = (part: string): string => search.get(part) ?? "";
  return {
    a: get("a"),
    b: get("b"),
    since: get("since"),
    until: get("until"),
    sector: get("sector"),
  };
}

/** The parts that are given, as the address and the API take them. */
export function toSearch(question: Question): URLSearchParams {
  return new URLSearchParams(Object.entries(question).filter(([, value]) => value !== ""));
}

/** Whether there are two parties to stand between. */
export function isComplete({ a, b, since, until }: Question): boolean {
  return a !== "" && b !== "" && a !== b && isBound(since) && isBound(until);
}
