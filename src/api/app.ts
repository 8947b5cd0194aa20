import { OpenAPIHono } from "@hono/zod-openapi";
import { etag } from "hono/etag";
import { badRequest, answerProblem, stop } from "./problems.ts";
import type { Api, ApiContext } from "./context.ts";
import { checkHost, checkSender, headers, limitBody } from "./guard.ts";
import { addDecisionRoutes } from "./routes-decisions.ts";
import { addDossierRoute } from "./routes-dossier.ts";
import { addFollowUpRoute } from "./routes-follow-up.ts";
import { addDocumentRoutes } from "./routes-documents.ts";
import { addEncounterRoutes } from "./routes-encounters.ts";
import { addRecordRoutes, addVocabularyRoute } from "./routes-records.ts";
import { addReviewRoutes } from "./routes-review.ts";
import { serveWorkbench } from "./static.ts";

export type { ApiContext } from "./context.ts";

/** What the OpenAPI document says of itself. */
export const openApiHead = {
  openapi: "3.1.0",
  info: {
    title: "Chancery",
    version: "0.1.0",
    description:
      "An evidence-linked register of cooperation between states. Texts of documents are plain text; every error is a Problem.",
    license: { name: "Apache-2.0", identifier: "Apache-2.0" },
  },
};

/**
 * The API and the workbench as one application. It holds no port: `app.request()` asks it.
 */
export function createApi(context: ApiContext): Api {
  const app = new OpenAPIHono({
    defaultHook: (result, { req }) => {
      if (!result.success) stop(badRequest(result.error, req.method === "GET" ? "query" : "body"));
    },
  });
  app.onError(answerProblem);
  app.use(headers, checkHost(context.hosts));
  app.use("/api/*", checkSender, limitBody, etag(), async ({ header }, next) => {
    header("Cache-Control", "private, no-cache");
    await next();
  });
  addEncounterRoutes(app, context);
  addRecordRoutes(app, context);
  addDocumentRoutes(app, context);
  addDossierRoute(app, context);
  addFollowUpRoute(app, context);
  addReviewRoutes(app, context);
  addDecisionRoutes(app, context);
  addVocabularyRoute(app);
  app.doc31("/api/openapi.json", openApiHead);
  app.all("/api/*", ({ req }) => stop(noRoute(req.path)));
  app.get("*", serveWorkbench(context.workbench));
  return app;
}

function noRoute(path: string): Parameters<typeof stop>[0] {
  return {
    code: "API-404",
    message: "Unexpected path, expected one that the API has.",
    where: path,
    next: "See /api/openapi.json for the paths.",
  };
}
