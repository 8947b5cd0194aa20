import { createRoute } from "@hono/zod-openapi";
import {
  asOfQuery,
  explanation,
  idParameter,
  listQuery,
  personsAnswer,
  recordAnswer,
  vocabularyAnswer,
} from "../contract/contract.ts";
import { recordPage } from "../view/record-page.ts";
import { answers } from "./answers.ts";
import { momentIn } from "./as-of.ts";
import type { Api, ApiContext } from "./context.ts";
import { findEntry } from "./find-entry.ts";
import { explainEntry } from "./explain-entry.ts";
import { listPersons } from "./lists.ts";
import { linesWith, pageOf } from "./paging.ts";
import { notFound, stop } from "./problems.ts";

/** Lines of the register, persons, and the words for their codes. */
export function addRecordRoutes(app: Api, { store }: ApiContext): void {
  app.openapi(
    createRoute({
      method: "get",
      path: "/api/records/{id}",
      summary: "One line of the register with its evidence, sources, relations and decisions",
      request: { params: idParameter, query: asOfQuery },
      responses: answers(recordAnswer, [400, 404]),
    }),
    async (context) => {
      const { id } = context.req.valid("param");
      const register = await store.register(momentIn(context.req.valid("query")));
      const page = recordPage(register, id) ?? stop(notFound("the records", id));
      return context.json({ ...page, lastDecision: register.decisions.length }, 200);
    },
  );

  app.openapi(
    createRoute({
      method: "get",
      path: "/api/explain/{id}",
      summary: "Which rules made a line, from which words",
      request: { params: idParameter, query: asOfQuery },
      responses: answers(explanation, [400, 404]),
    }),
    async (context) => {
      const { id } = context.req.valid("param");
      const register = await store.register(momentIn(context.req.valid("query")));
      const entry = findEntry(register, id) ?? stop(notFound("the records", id));
      // Rules and lexicons are loaded when they are asked for, so that the server is quick to start.
      const { becauseOf } = await import("./because.ts");
      return context.json(explainEntry(entry, register, becauseOf), 200);
    },
  );

  app.openapi(
    createRoute({
      method: "get",
      path: "/api/persons",
      summary: "Every person, those who met most often first",
      request: { query: listQuery },
      responses: answers(personsAnswer, [400, 404]),
    }),
    async (context) => {
      const query = context.req.valid("query");
      const all = listPersons(await store.register(momentIn(query)));
      const lines = linesWith(all, query.q, ({ name, names }) => [name, ...names].join("\n"));
      return context.json(
        pageOf(lines, query, ({ id }) => id),
        200,
      );
    },
  );
}

/** Words for codes. */
export function addVocabularyRoute(app: Api): void {
  app.openapi(
    createRoute({
      method: "get",
      path: "/api/vocabulary",
      summary: "Words in French, English and Russian for every code",
      responses: answers(vocabularyAnswer),
    }),
    async (context) => context.json((await import("./vocabulary.ts")).vocabulary(), 200),
  );
}
