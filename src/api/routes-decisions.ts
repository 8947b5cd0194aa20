import { createRoute } from "@hono/zod-openapi";
import {
  decidedAnswer,
  decisionsAnswer,
  decisionsQuery,
  newDecision,
  type DecisionLine,
} from "../contract/contract.ts";
import type { Register } from "../register/register.ts";
import { answers, created } from "./answers.ts";
import type { Api, ApiContext } from "./context.ts";
import { decide, findEntry } from "./decide.ts";
import { notFound, stop } from "./problems.ts";

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
      const { record } = context.req.valid("query");
      const decisions = linesOf(register, record);
      return context.json({ decisions, last: register.decisions.length }, 200);
    },
  );

  app.openapi(
    createRoute({
      method: "post",
      path: "/api/decisions",
      summary: "Appends a decision",
      description:
        "The revision of the target must be the one that the register has now; a line that changed meanwhile answers 409. When 201 is answered, the decision is on the disk. The same `id` sent again is the same decision.",
      request: {
        body: { content: { "application/json": { schema: newDecision } }, required: true },
      },
      responses: created(decidedAnswer, [400, 404, 409, 415, 422]),
    }),
    async (context) => context.json(await decide(context.req.valid("json"), api), 201),
  );
}

function linesOf(register: Register, record: string | undefined): readonly DecisionLine[] {
  const undone = undoneIn(register);
  const lines = register.decisions.map((decision, at) => ({
    sequence: at + 1,
    decision,
    undone: undone.has(decision.id),
  }));
  if (record === undefined) return lines;
  const entry = findEntry(register, record) ?? stop(notFound("the records", record));
  return lines.filter(({ decision }) => entry.decisions.includes(decision.id));
}

/** Ids of decisions that a later one took back. An undo that was itself undone counts no more. */
function undoneIn({ decisions }: Register): ReadonlySet<string> {
  const undone = new Set<string>();
  for (const decision of decisions.toReversed())
    if (decision.kind === "undo" && !undone.has(decision.id)) undone.add(decision.undoes);
  return undone;
}
