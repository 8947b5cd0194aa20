import { createRoute } from "@hono/zod-openapi";
import {
  asOfQuery,
  documentPage,
  documentsAnswer,
  idParameter,
  listQuery,
  searchAnswer,
  searchQuery,
} from "../contract/contract.ts";
import { documentPage as viewDocument } from "../view/document-page.ts";
import { answers } from "./answers.ts";
import { momentIn } from "./as-of.ts";
import type { Api, ApiContext } from "./context.ts";
import { listDocuments } from "./lists.ts";
import { linesWith, pageOf } from "./paging.ts";
import { notFound, stop } from "./problems.ts";
import { searchHits } from "./search-hits.ts";

/** Documents and the words in them. */
export function addDocumentRoutes(app: Api, { store }: ApiContext): void {
  app.openapi(
    createRoute({
      method: "get",
      path: "/api/documents",
      summary: "Every document, the newest publication first",
      request: { query: listQuery },
      responses: answers(documentsAnswer, [400, 404]),
    }),
    async (context) => {
      const query = context.req.valid("query");
      const all = listDocuments(await store.register(momentIn(query)));
      const lines = linesWith(all, query.q, ({ title, file }) => `${title ?? ""} ${file}`);
      return context.json(
        pageOf(lines, query, ({ id }) => id),
        200,
      );
    },
  );

  app.openapi(
    createRoute({
      method: "get",
      path: "/api/documents/{id}",
      summary: "One document: its text, its zones, and what rests on which words",
      request: { params: idParameter, query: asOfQuery },
      responses: answers(documentPage, [400, 404]),
    }),
    async (context) => {
      const { id } = context.req.valid("param");
      const asOf = momentIn(context.req.valid("query"));
      const register = await store.register(asOf);
      const document = register.documents.get(id);
      if (document === undefined) return stop(notFound("the documents", id));
      const stored = await store.reading(document.capture, asOf);
      const page = stored === null ? null : viewDocument(register, id, stored);
      return context.json(page ?? stop(notFound("the documents", id)), 200);
    },
  );

  app.openapi(
    createRoute({
      method: "get",
      path: "/api/search",
      summary: "Documents that hold every word, in any of its forms",
      request: { query: searchQuery },
      responses: answers(searchAnswer, [400]),
    }),
    async (context) => {
      const query = context.req.valid("query");
      return context.json(
        { query: query.q, hits: await searchHits(store, query, momentIn(query)) },
        200,
      );
    },
  );
}
