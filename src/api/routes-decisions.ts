import { createRoute } from "@hono/zod-openapi";
import {
  decidedAnswer,
  decisionsAnswer,
  decisionsQuery,
  newDecision,
  type DecisionsQuery,
  type LogLine,
  type NewDecision,
  type Problem,
} from "../contract/contract.ts";
import { HouseError } from "../core/house-error.ts";
import type { Register } from "../register/register.ts";
import { answers, created } from "./answers.ts";
import type { Api, ApiContext } from "./context.ts";
import { decide } from "./decide.ts";
import { aboutOf, decidedMeanwhile, decisionLines } from "./decision-lines.ts";
import { expectJudgements } from "./expect-judgements.ts";
import { findEntry } from "./find-entry.ts";
import { notFound, problemOf, statusOf, stop } from "./problems.ts";

/** Routes of the log of decisions. */
export function addDecisionRoutes(app: Api, api: ApiContext): void {
  app.openapi(
    createRoute({
      method: "get",
      path: "/api/decisions",
      summary: "The log of decisions, or those that bear on one record",
      request: { query: decisionsQuery },
      responses: answers(decisionsAnswer, [404]),
    }),
    async (context) => {
      const register = await api.store.register();
      const decisions = linesOf(register, context.req.valid("query"));
      return context.json({ decisions, last: register.decisions.length }, 200);
    },
  );

  app.openapi(
    createRoute({
      method: "post",
      path: "/api/decisions",
      summary: "Appends a decision",
      description:
        "The revision of the target must be the one that the register has now; a line that changed meanwhile answers 409, with what others have decided. When 201 is answered, the decision is on the disk. The same `id` sent again is the same decision.",
      request: {
        body: { content: { "application/json": { schema: newDecision } }, required: true },
      },
      responses: created(decidedAnswer, [400, 404, 409, 415, 422]),
    }),
    async (context) => {
      const sent = context.req.valid("json");
      try {
        const decided = await decide(sent, api);
        expectJudgements(api.store);
        return context.json(decided, 201);
      } catch (cause) {
        const problem = await problemWithChanges(cause, sent, api);
        if (problem === null) throw cause;
        return context.json(problem, 409);
      }
    },
  );
}

/** The decisions that are asked for, in order of time. */
function linesOf(
  register: Register,
  { record, before = Infinity, limit = Infinity }: DecisionsQuery,
): readonly LogLine[] {
  const ids = record === undefined ? null : idsOn(register, record);
  return decisionLines(register)
    .filter(({ sequence, decision }) => sequence < before && ids?.has(decision.id) !== false)
    .slice(-limit)
    .map((line) => ({ ...line, about: aboutOf(line.decision, register) }));
}

function idsOn(register: Register, record: string): ReadonlySet<string> {
  const entry = findEntry(register, record) ?? stop(notFound("the records", record));
  return new Set(entry.decisions);
}

/** A refusal because others were quicker shows what they decided. */
async function problemWithChanges(
  cause: unknown,
  sent: NewDecision,
  { store }: ApiContext,
): Promise<Problem | null> {
  if (!(cause instanceof HouseError) || statusOf(cause.trouble) !== 409) return null;
  const meanwhile = decidedMeanwhile(sent, await store.register());
  return { ...problemOf(cause.trouble), meanwhile };
}
