import { createRoute } from "@hono/zod-openapi";
import {
  asOfQuery,
  encountersAnswer,
  encountersQuery,
  type EncountersQuery,
  facetsAnswer,
  overviewAnswer,
} from "../contract/contract.ts";
import { readerVersion } from "../fact/reading.ts";
import type { DocumentId } from "../register/register.ts";
import type { Moment } from "../core/moment.ts";
import type { Store } from "../store/store.ts";
import { overview } from "../view/overview.ts";
import { timelineFacets } from "../view/timeline-facets.ts";
import { countPossible, findEncounters, lineOf, type TimelineFind } from "../view/timeline.ts";
import { answers } from "./answers.ts";
import { momentIn } from "./as-of.ts";
import type { Api, ApiContext } from "./context.ts";
import { listPersons } from "./lists.ts";
import { pageOf } from "./paging.ts";
import { timelineFilter } from "./timeline-filter.ts";

/** How many persons the overview names. */
const personsShown = 12;
/** How many documents a text search may narrow the timeline to. */
const searchedDocumentsMax = 10_000;

/** The overview and the timeline. */
export function addEncounterRoutes(app: Api, { store, reading }: ApiContext): void {
  app.openapi(
    createRoute({
      method: "get",
      path: "/api/overview",
      summary: "The register at a glance, and what a filter can offer",
      request: { query: asOfQuery },
      responses: answers(overviewAnswer, [400, 404]),
    }),
    async (context) => {
      const register = await store.register(momentIn(context.req.valid("query")));
      const persons = listPersons(register)
        .slice(0, personsShown)
        .map(({ id, name, encounters }) => ({ id, name, count: encounters }));
      const lastDecision = register.decisions.length;
      const told = { persons, lastDecision, readerVersion, reading: reading?.() ?? null };
      return context.json({ ...overview(register), ...told }, 200);
    },
  );

  app.openapi(
    createRoute({
      method: "get",
      path: "/api/encounters",
      summary: "The timeline of encounters",
      request: { query: encountersQuery },
      responses: answers(encountersAnswer, [400, 404]),
    }),
    async (context) => {
      const query = context.req.valid("query");
      const documents =
        query.q === undefined ? null : await documentsWith(store, query.q, momentIn(query));
      const register = await store.register(momentIn(query));
      const found = findEncounters(register, timelineFilter(query, documents));
      const page = pageOf(inOrder(found, query.order), query, ({ entry }) => entry.id);
      const lines = page.lines.map((find) => lineOf(register, find));
      return context.json({ ...page, lines, possibly: countPossible(found) }, 200);
    },
  );

  app.openapi(
    createRoute({
      method: "get",
      path: "/api/facets",
      summary: "How many encounters each code of each filter would leave",
      request: { query: encountersQuery },
      responses: answers(facetsAnswer, [400, 404]),
    }),
    async (context) => {
      const query = context.req.valid("query");
      const documents =
        query.q === undefined ? null : await documentsWith(store, query.q, momentIn(query));
      const filter = timelineFilter(query, documents);
      return context.json(timelineFacets(await store.register(momentIn(query)), filter), 200);
    },
  );
}

/** The timeline runs from the oldest; what has no date stays at its end. */
function inOrder(
  found: readonly TimelineFind[],
  order: EncountersQuery["order"],
): readonly TimelineFind[] {
  if (order === "oldest") return found;
  const dated = found.filter(({ entry }) => entry.date.length > 0);
  return [...dated.toReversed(), ...found.filter(({ entry }) => entry.date.length === 0)];
}

async function documentsWith(
  store: Store,
  words: string,
  asOf: Moment | undefined,
): Promise<ReadonlySet<DocumentId>> {
  const then = asOf === undefined ? {} : { asOf };
  const hits = await store.search(words, { limit: searchedDocumentsMax, ...then });
  return new Set(hits.map(({ document }) => document));
}
