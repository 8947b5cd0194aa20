import type {
  DecisionsAnswer,
  DocumentLine,
  DocumentPage,
  Dossier,
  EncountersAnswer,
  EntryNote,
  Explanation,
  FollowUpTable,
  OverviewAnswer,
  Page,
  PersonLine,
  RecordAnswer,
  ReviewLine,
  TimelineFacets,
  VocabularyAnswer,
} from "../../../src/contract/contract.ts";
import { inThePast } from "./as-of.ts";
import type { Path } from "./client.ts";

/** Every address of the API that the workbench reads, with what it answers. */
export const paths = {
  overview: (): Path<OverviewAnswer> => inThePast("/api/overview"),
  vocabulary: (): Path<VocabularyAnswer> => "/api/vocabulary",
  encounters: (query: URLSearchParams): Path<EncountersAnswer> => withQuery("encounters", query),
  facets: (query: URLSearchParams): Path<TimelineFacets> => withQuery("facets", query),
  record: (id: string): Path<RecordAnswer> => withId("records", id),
  explain: (id: string): Path<Explanation> => withId("explain", id),
  document: (id: string): Path<DocumentPage> => withId("documents", id),
  documents: (query: URLSearchParams): Path<Page<DocumentLine>> => withQuery("documents", query),
  persons: (query: URLSearchParams): Path<Page<PersonLine>> => withQuery("persons", query),
  dossier: (query: URLSearchParams): Path<Dossier> => withQuery("dossier", query),
  followUp: (query: URLSearchParams): Path<FollowUpTable> => withQuery("follow-up", query),
  review: (query: URLSearchParams): Path<Page<ReviewLine>> => withQuery("review", query),
  lines: (query: URLSearchParams): Path<Page<EntryNote>> => withQuery("lines", query),
  /** The log is always the whole one. */
  decisions: (limit: number): Path<DecisionsAnswer> => `/api/decisions?limit=${limit}`,
} as const;

function withId(route: string, id: string): string {
  return inThePast(`/api/${route}/${encodeURIComponent(id)}`);
}

function withQuery(route: string, query: URLSearchParams): string {
  const text = query.toString();
  return inThePast(`/api/${route}${text === "" ? "" : `?${text}`}`);
}
