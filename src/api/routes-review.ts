import { createRoute } from "@hono/zod-openapi";
import { linesAnswer, linesQuery, reviewAnswer, reviewQuery } from "../contract/contract.ts";
import { noteEntry } from "../view/note.ts";
import { reviewQueue } from "../view/review-queue.ts";
import { answers } from "./answers.ts";
import { momentIn } from "./as-of.ts";
import type { Api, ApiContext } from "./context.ts";
import { holdsWords, pageOf } from "./paging.ts";

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
      const lines = reviewQueue(await store.register(momentIn(query)), query.kind);
      const page = pageOf(lines, query, ({ note }) => note.id);
      return context.json(page, 200);
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
      const { entries } = await store.register(momentIn(query));
      const lines = [...entries.values()]
        .filter(({ kind, status }) => status !== "refused" && isOneOf(query.kind, kind))
        .map(noteEntry)
        .filter(({ caption, date, parties, code }) =>
          holdsWords([caption, date ?? "", code ?? "", ...parties].join(" "), query.q ?? ""),
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
