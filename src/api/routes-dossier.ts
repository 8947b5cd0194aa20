import { createRoute } from "@hono/zod-openapi";
import { dossierAnswer, dossierQuery } from "../contract/contract.ts";
import { answers } from "./answers.ts";
import { momentIn } from "./as-of.ts";
import type { Api, ApiContext } from "./context.ts";
import { dossierQuestion } from "./timeline-filter.ts";
import { dossier } from "../view/dossier.ts";

/** The route of the dossier. */
export function addDossierRoute(app: Api, { store }: ApiContext): void {
  const responses = answers(dossierAnswer, [400, 404]);
  const markdown = { "text/markdown": { schema: { type: "string" as const } } };
  app.openapi(
    createRoute({
      method: "get",
      path: "/api/dossier",
      summary: "Everything between two parties, in order of time, kind by kind",
      request: { query: dossierQuery },
      responses: {
        ...responses,
        200: { ...responses[200], content: { ...responses[200].content, ...markdown } },
      },
    }),
    async (context) => {
      const query = context.req.valid("query");
      const found = dossier(await store.register(momentIn(query)), dossierQuestion(query));
      if (query.format === "json") return context.json(found, 200);
      const { dossierMarkdown } = await import("../export/dossier-markdown.ts");
      const name = `dossier-${query.a}-${query.b}.md`.replaceAll(":", "-");
      return context.body(dossierMarkdown(found, query.language), 200, {
        "Content-Type": "text/markdown; charset=utf-8",
        "Content-Disposition": `inline; filename="${name}"`,
      });
    },
  );
}
