import { createRoute } from "@hono/zod-openapi";
import { followUpAnswer, followUpQuery } from "../contract/contract.ts";
import { followUp } from "../view/follow-up.ts";
import { answers } from "./answers.ts";
import { dayAsked, momentIn } from "./as-of.ts";
import type { Api, ApiContext } from "./context.ts";
import { dossierQuestion } from "./timeline-filter.ts";

/** The route of the follow-up table. */
export function addFollowUpRoute(app: Api, { store, now }: ApiContext): void {
  const responses = answers(followUpAnswer, [400, 404]);
  const texts = {
    "text/markdown": { schema: { type: "string" as const } },
    "text/csv": { schema: { type: "string" as const } },
  };
  app.openapi(
    createRoute({
      method: "get",
      path: "/api/follow-up",
      summary: "What was undertaken between two parties, and what became of it",
      request: { query: followUpQuery },
      responses: {
        ...responses,
        200: { ...responses[200], content: { ...responses[200].content, ...texts } },
      },
    }),
    async (context) => {
      const query = context.req.valid("query");
      const register = await store.register(momentIn(query));
      const table = followUp(register, dossierQuestion(query), dayAsked(query.asOf, now()));
      if (query.format === "json") return context.json(table, 200);
      const name = `follow-up-${query.a}-${query.b}.${query.format}`.replaceAll(":", "-");
      const disposition = `${query.format === "csv" ? "attachment" : "inline"}; filename="${name}"`;
      const make = await textMakers[query.format]();
      return context.body(make(table, query.language), 200, {
        "Content-Type": `${textTypes[query.format]}; charset=utf-8`,
        "Content-Disposition": disposition,
      });
    },
  );
}

const textTypes = { md: "text/markdown", csv: "text/csv" } as const;

const textMakers = {
  md: async () => (await import("../export/follow-up-markdown.ts")).followUpMarkdown,
  csv: async () => (await import("../export/follow-up-csv.ts")).followUpCsv,
} as const;
