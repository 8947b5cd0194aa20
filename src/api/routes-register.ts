import { createRoute } from "@hono/zod-openapi";
import {
  documentPage,
  documentsAnswer,
  encountersAnswer,
  encountersQuery,
  explanation,
  idParameter,
  listQuery,
  overviewAnswer,
  personsAnswer,
  recordPage,
  searchAnswer,
  searchQuery,
  vocabularyAnswer,
} from "../contract/contract.ts";
import { readerVersion } from "../fact/reading.ts";
import type { DocumentId, Register } from "../register/register.ts";
import { documentPage as viewDocument } from "../view/document-page.ts";
import { overview } from "../view/overview.ts";
import { recordPage as viewRecord } from "../view/record-page.ts";
import { timeline } from "../view/timeline.ts";
import { holdsWords, pageOf } from "./paging.ts";
import type { Api, ApiContext } from "./context.ts";
import { answers } from "./answers.ts";
import { becauseOf } from "./because.ts";
import { findEntry } from "./decide.ts";
import { explainEntry } from "./explain-entry.ts";
import { listDocuments, listPersons } from "./lists.ts";
import { notFound, stop } from "./problems.ts";
import { searchHits } from "./search-hits.ts";
import { timelineFilter } from "./timeline-filter.ts";
import { vocabulary } from "./vocabulary.ts";

/** How many persons the overview names. */
const personsShown = 12;
/** How many documents a text search may narrow the timeline to. */
const searchedDocumentsMax = 10_000;

/** Routes that read the register. */
export function addRegisterRoutes(app: Api, { store }: ApiContext): void {
  app.openapi(
    createRoute({
      method: "get",
      path: "/api/overview",
      summary: "The register at a glance, and what a filter can offer",
      responses: answers(overviewAnswer),
    }),
    async (context) => {
      const register = await store.register();
      const persons = listPersons(register)
        .slice(0, personsShown)
        .map(({ id, name, encounters }) => ({ id, name, count: encounters }));
      const lastDecision = register.decisions.length;
      return context.json({ ...overview(register), persons, lastDecision, readerVersion }, 200);
    },
  );

  app.openapi(
    createRoute({
      method: "get",
      path: "/api/encounters",
      summary: "The timeline of encounters",
      request: { query: encountersQuery },
      responses: answers(encountersAnswer, [400]),
    }),
    async (context) => {
      const query = context.req.valid("query");
      const documents = query.q === undefined ? null : await documentsWith(query.q);
      const found = timeline(await store.register(), timelineFilter(query, documents));
      const page = pageOf(found.lines, query, ({ id }) => id);
      return context.json({ ...page, possibly: found.possibly }, 200);
    },
  );

  async function documentsWith(words: string): Promise<ReadonlySet<DocumentId>> {
    const hits = await store.search(words, { limit: searchedDocumentsMax });
    return new Set(hits.map(({ document }) => document));
  }

  app.openapi(
    createRoute({
      method: "get",
      path: "/api/records/{id}",
      summary: "One line of the register with its evidence, sources, relations and decisions",
      request: { params: idParameter },
      responses: answers(recordPage, [404]),
    }),
    async (context) => {
      const { id } = context.req.valid("param");
      const page = viewRecord(await store.register(), id);
      return context.json(page ?? stop(notFound("the records", id)), 200);
    },
  );

  app.openapi(
    createRoute({
      method: "get",
      path: "/api/explain/{id}",
      summary: "Which rules made a line, from which words",
      request: { params: idParameter },
      responses: answers(explanation, [404]),
    }),
    async (context) => {
      const register = await store.register();
      const entry = entryOr404(register, context.req.valid("param").id);
      return context.json(explainEntry(entry, register, becauseOf), 200);
    },
  );

  app.openapi(
    createRoute({
      method: "get",
      path: "/api/documents",
      summary: "Every document, the newest publication first",
      request: { query: listQuery },
      responses: answers(documentsAnswer, [400]),
    }),
    async (context) => {
      const query = context.req.valid("query");
      const lines = listDocuments(await store.register()).filter(({ title, file }) =>
        holdsWords(`${title ?? ""} ${file}`, query.q ?? ""),
      );
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
      request: { params: idParameter },
      responses: answers(documentPage, [404]),
    }),
    async (context) => {
      const { id } = context.req.valid("param");
      const register = await store.register();
      const document = register.documents.get(id);
      if (document === undefined) return stop(notFound("the documents", id));
      const stored = await store.reading(document.capture);
      const page = stored === null ? null : viewDocument(register, id, stored);
      return context.json(page ?? stop(notFound("the documents", id)), 200);
    },
  );

  app.openapi(
    createRoute({
      method: "get",
      path: "/api/persons",
      summary: "Every person, those who met most often first",
      request: { query: listQuery },
      responses: answers(personsAnswer, [400]),
    }),
    async (context) => {
      const query = context.req.valid("query");
      const lines = listPersons(await store.register()).filter(({ name, names }) =>
        holdsWords([name, ...names].join("\n"), query.q ?? ""),
      );
      return context.json(
        pageOf(lines, query, ({ id }) => id),
        200,
      );
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
      return context.json({ query: query.q, hits: await searchHits(store, query) }, 200);
    },
  );

  app.openapi(
    createRoute({
      method: "get",
      path: "/api/vocabulary",
      summary: "Words in French, English and Russian for every code",
      responses: answers(vocabularyAnswer),
    }),
    (context) => context.json(vocabulary(), 200),
  );
}

function entryOr404(register: Register, id: string): NonNullable<ReturnType<typeof findEntry>> {
  return findEntry(register, id) ?? stop(notFound("the records", id));
}
