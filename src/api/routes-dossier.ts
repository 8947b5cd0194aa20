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
  const text = { schema: { type: "string" as const } };
  const files = {
    "text/markdown": text,
    "text/html": text,
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": {
      schema: { type: "string" as const, format: "binary" },
    },
  };
  app.openapi(
    createRoute({
      method: "get",
      path: "/api/dossier",
      summary: "Everything between two parties, in order of time, kind by kind",
      request: { query: dossierQuery },
      responses: {
        ...responses,
        200: { ...responses[200], content: { ...responses[200].content, ...files } },
      },
    }),
    async (context) => {
      const query = context.req.valid("query");
      const found = dossier(await store.register(momentIn(query)), dossierQuestion(query));
      if (query.format === "json") return context.json(found, 200);
      const { dossierFormats } = await import("../export/dossier-formats.ts");
      const { mediaType, write } = dossierFormats[query.format];
      const name = `dossier-${query.a}-${query.b}.${query.format}`.replaceAll(":", "-");
      // A page is saved rather than shown: what it quotes has no business at our own address.
      const place = query.format === "md" ? "inline" : "attachment";
      return context.body(write(found, query.language), 200, {
        "Content-Type": mediaType,
        "Content-Disposition": `${place}; filename="${name}"`,
      });
    },
  );
}
