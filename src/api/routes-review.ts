import { createRoute } from "@hono/zod-openapi";
import { linesAnswer, linesQuery, reviewAnswer, reviewQuery } from "../contract/contract.ts";
import { reviewLine, reviewQueue } from "../view/review-queue.ts";
import { answers } from "./answers.ts";
import { momentIn } from "./as-of.ts";
import type { Api, ApiContext } from "./context.ts";
import { expectJudgements } from "./expect-judgements.ts";
import { listNotes } from "./lists.ts";
import { linesWith, pageOf } from "./paging.ts";

/** What wants a look, and lines to choose from. */
export function addReviewRoutes(app: Api, { store }: ApiContext): void {
  app.openapi(
    createRoute({
      method: "get",
      path: "/api/review",
      summary: "Lines that wait for somebody’s word, the most doubtful first",
      request: { query: reviewQuery },
      responses: answers(reviewAnswer, [400, 404]),
    }),
    async (context) => {
      const query = context.req.valid("query");
      const register = await store.register(momentIn(query));
      expectJudgements(store);
      const page = pageOf(reviewQueue(register, query.kind), query, ({ entry }) => entry.id);
      const lines = page.lines.map((waiting) => reviewLine(register, waiting));
      return context.json({ ...page, lines }, 200);
    },
  );

  app.openapi(
    createRoute({
      method: "get",
      path: "/api/lines",
      summary: "Lines of any kind that hold words, to choose one from",
      request: { query: linesQuery },
      responses: answers(linesAnswer, [400, 404]),
    }),
    async (context) => {
      const query = context.req.valid("query");
      const all = listNotes(await store.register(momentIn(query)));
      const lines = linesWith(
        all.filter(({ kind }) => isOneOf(query.kind, kind)),
        query.q,
        ({ caption, date, parties, code }) =>
          [caption, date ?? "", code ?? "", ...parties].join(" "),
      );
      return context.json(
        pageOf(lines, query, ({ id }) => id),
        200,
      );
    },
  );
}

function isOneOf<T>(members: readonly T[], one: T): boolean {
  return members.length === 0 || members.includes(one);
}
